package org.motcua.reporting.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.motcua.contract.Topics;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reporting.application.ApplyingJudgements;
import org.motcua.reporting.application.ApplyingJudgements.Verdict;
import org.motcua.reporting.application.DossierHistory;

/** Hands batches of judgements to the counting, and says which records it refused. */
@ApplicationScoped
class JudgementRecords implements RecordHandler {

    private final ApplyingJudgements applying;
    private final Counter counted;

    JudgementRecords(ApplyingJudgements applying, MeterRegistry meters) {
        this.applying = applying;
        this.counted = Counter.builder("motcua_counted_judgements")
                .description("Judgement records that told something new")
                .register(meters);
    }

    @Override
    public String topic() {
        return Topics.DEADLINE_DOSSIER;
    }

    @Override
    public boolean primary() {
        return true;
    }

    @Override
    public List<Refusal> apply(Connection connection, List<IncomingRecord> records) throws SQLException {
        Batch batch = new Batch();
        records.forEach(batch::read);
        List<Verdict> verdicts = applying.apply(connection, batch.histories);
        for (int i = 0; i < verdicts.size(); i++) {
            batch.note(batch.readable.get(i), verdicts.get(i));
        }
        counted.increment(verdicts.stream().filter(Verdict.COUNTED::equals).count());
        return batch.refusals;
    }

    private static final class Batch {
        private final List<IncomingRecord> readable = new ArrayList<>();
        private final List<DossierHistory> histories = new ArrayList<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final Set<String> unreadableKeys = new HashSet<>();

        void read(IncomingRecord record) {
            if (unreadableKeys.contains(record.key())) {
                refuse(record, Refusal.Reason.WAITING, "An earlier record of this dossier is parked.");
                return;
            }
            try {
                histories.add(JudgementReading.read(record));
                readable.add(record);
            } catch (UnreadableJudgement e) {
                unreadableKeys.add(record.key());
                refuse(
                        record,
                        Refusal.Reason.UNREADABLE,
                        "The judgement does not follow the contract: " + e.getMessage());
            }
        }

        void note(IncomingRecord record, Verdict verdict) {
            switch (verdict) {
                case CONTRADICTION ->
                    refuse(
                            record,
                            Refusal.Reason.CONTRADICTION,
                            "A version that is already counted reads differently.");
                case WAITING -> refuse(record, Refusal.Reason.WAITING, "An earlier record of this dossier is parked.");
                case COUNTED, KNOWN -> {}
            }
        }

        private void refuse(IncomingRecord record, Refusal.Reason reason, String detail) {
            refusals.add(new Refusal(record, reason, detail));
        }
    }
}
