package org.motcua.deadline.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.motcua.contract.Topics;
import org.motcua.deadline.application.ApplyingCommits;
import org.motcua.deadline.application.Arrival;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;

/** The commits of intake. */
@ApplicationScoped
class DossierCommits implements RecordHandler {

    private final ApplyingCommits applyingCommits;
    private final Timer batches;

    DossierCommits(ApplyingCommits applyingCommits, MeterRegistry meters) {
        this.applyingCommits = applyingCommits;
        this.batches = Timer.builder("motcua_commit_batch_seconds")
                .description("Time to judge and store a batch of commits, without its database commit")
                .register(meters);
    }

    @Override
    public String topic() {
        return Topics.INTAKE_DOSSIER;
    }

    @Override
    public boolean primary() {
        return true;
    }

    @Override
    public List<Refusal> apply(Connection connection, List<IncomingRecord> records) throws SQLException {
        Timer.Sample sample = Timer.start();
        try {
            return applyingCommits.apply(connection, arrivals(records));
        } finally {
            sample.stop(batches);
        }
    }

    private static Map<String, List<Arrival>> arrivals(List<IncomingRecord> records) {
        Map<String, List<Arrival>> arrivals = new LinkedHashMap<>();
        for (IncomingRecord record : records) {
            // A record without a key follows no contract; it must still end in a refusal.
            String code = Objects.requireNonNullElse(record.key(), "");
            arrivals.computeIfAbsent(code, key -> new ArrayList<>()).add(CommitReading.read(record));
        }
        return arrivals;
    }
}
