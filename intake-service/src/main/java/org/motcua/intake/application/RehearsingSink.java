package org.motcua.intake.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import javax.sql.DataSource;
import org.motcua.intake.application.Imports.Attempt;
import org.motcua.intake.application.RecordingChunk.Outcome;
import org.motcua.reliable.Transactions;

/** A dry run: the same path in one transaction that is rolled back at the end; only the verdicts are kept. */
final class RehearsingSink implements ChunkSink {

    private final Transactions transactions;
    private final Imports imports;
    private final RecordingChunk recording;
    private final Attempt attempt;
    private final Connection rehearsal;
    private ImportCounts counts = ImportCounts.NONE;

    RehearsingSink(
            DataSource dataSource,
            Transactions transactions,
            Imports imports,
            RecordingChunk recording,
            Attempt attempt)
            throws SQLException {
        this.transactions = transactions;
        this.imports = imports;
        this.recording = recording;
        this.attempt = attempt;
        this.rehearsal = dataSource.getConnection();
        this.rehearsal.setAutoCommit(false);
    }

    @Override
    public void take(Chunk chunk) throws SQLException {
        Retries.run(() -> rehearse(chunk), Duration.ZERO);
    }

    private void rehearse(Chunk chunk) throws SQLException {
        Savepoint before = rehearsal.setSavepoint();
        Outcome outcome;
        try {
            outcome = recording.record(rehearsal, chunk);
        } catch (SQLException e) {
            if (Retries.isCollision(e)) {
                rehearsal.rollback(before);
            }
            throw e;
        }
        rehearsal.releaseSavepoint(before);
        counts = counts.plus(outcome.counts());
        transactions.run(connection -> {
            imports.advance(connection, attempt, counts, outcome.problems());
            return null;
        });
    }

    @Override
    public ImportCounts counts() {
        return counts;
    }

    @Override
    public void close() throws SQLException {
        try (rehearsal) {
            rehearsal.rollback();
            rehearsal.setAutoCommit(true);
        }
    }
}
