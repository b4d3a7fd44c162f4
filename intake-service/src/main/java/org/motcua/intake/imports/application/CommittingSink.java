package org.motcua.intake.imports.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.motcua.intake.imports.application.Imports.Attempt;
import org.motcua.intake.imports.application.RecordingChunk.Outcome;
import org.motcua.intake.imports.domain.ImportCounts;
import org.motcua.intake.record.application.Retries;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;

/** Commits each chunk in a transaction of its own, together with the progress of the import. */
final class CommittingSink implements ChunkSink {

    private final Transactions transactions;
    private final Imports imports;
    private final Outbox outbox;
    private final RecordingChunk recording;
    private final Attempt attempt;
    private final Duration retryFor;
    private ImportCounts counts = ImportCounts.NONE;
    /** The counts after the chunk that is being committed. */
    private ImportCounts tried = ImportCounts.NONE;

    CommittingSink(
            Transactions transactions,
            Imports imports,
            Outbox outbox,
            RecordingChunk recording,
            Attempt attempt,
            Duration retryFor) {
        this.transactions = transactions;
        this.imports = imports;
        this.outbox = outbox;
        this.recording = recording;
        this.attempt = attempt;
        this.retryFor = retryFor;
    }

    @Override
    public void take(Chunk chunk) throws SQLException {
        Retries.run(() -> transactions.run(connection -> commit(connection, chunk)), retryFor);
        counts = tried;
        outbox.committed();
    }

    /** When the answer to a commit got lost, the stored progress tells that it succeeded. */
    private ImportCounts commit(Connection connection, Chunk chunk) throws SQLException {
        if (imports.committedLines(connection, attempt) > chunk.linesBefore()) {
            return tried;
        }
        Outcome outcome = recording.record(connection, chunk);
        tried = counts.plus(outcome.counts());
        imports.advance(connection, attempt, tried, outcome.problems());
        return tried;
    }

    @Override
    public ImportCounts counts() {
        return counts;
    }

    @Override
    public void close() {
        // Each chunk is committed when taken.
    }
}
