package org.motcua.intake.imports.application;

import java.sql.SQLException;
import org.motcua.intake.imports.application.Imports.Attempt;
import org.motcua.intake.imports.application.RecordingChunk.Outcome;
import org.motcua.intake.imports.application.Rehearsals.Rehearsal;
import org.motcua.intake.imports.domain.ImportCounts;
import org.motcua.postgres.Transactions;

/** A dry run: the same path on a private copy of the record; only the verdicts are kept. */
final class RehearsingSink implements ChunkSink {

    private final Transactions transactions;
    private final Imports imports;
    private final RecordingChunk recording;
    private final Attempt attempt;
    private final Rehearsal rehearsal;
    private ImportCounts counts = ImportCounts.NONE;

    RehearsingSink(
            Rehearsals rehearsals,
            Transactions transactions,
            Imports imports,
            RecordingChunk recording,
            Attempt attempt)
            throws SQLException {
        this.transactions = transactions;
        this.imports = imports;
        this.recording = recording;
        this.attempt = attempt;
        this.rehearsal = rehearsals.open();
    }

    @Override
    public void take(Chunk chunk) throws SQLException {
        Outcome outcome = rehearsal.run(chunk.codes(), copy -> recording.record(copy, chunk));
        ImportCounts taken = counts.plus(outcome.counts());
        transactions.run(connection -> {
            imports.advance(connection, attempt, taken, outcome.problems());
            return null;
        });
        counts = taken;
    }

    @Override
    public ImportCounts counts() {
        return counts;
    }

    @Override
    public void close() {
        rehearsal.close();
    }
}
