package org.motcua.intake.imports.application;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.catalogue.application.CurrentCatalogue;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.imports.application.ImportOutcome.CutOff;
import org.motcua.intake.imports.application.ImportOutcome.Ended;
import org.motcua.intake.imports.application.ImportOutcome.EndlessLine;
import org.motcua.intake.imports.application.ImportOutcome.Interrupted;
import org.motcua.intake.imports.application.Imports.Attempt;
import org.motcua.intake.imports.application.RunningImports.Beginning;
import org.motcua.intake.imports.domain.CheckingLine;
import org.motcua.intake.imports.domain.Merging;
import org.motcua.intake.imports.national.LineSource;
import org.motcua.intake.imports.national.LineSource.LineBeyondLimit;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.RunningNumbers;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.Outbox;

/** Imports a file of lines in bounded memory: one thread reads and judges, another compares and stores. */
@Singleton
public class ImportingDossiers {

    private static final Logger LOG = Logger.getLogger(ImportingDossiers.class);

    private final RunningImports running;
    private final CurrentCatalogue catalogue;
    private final Dossiers dossiers;
    private final RunningNumbers numbers;
    private final Imports imports;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Rehearsals rehearsals;
    private final Clock clock;
    private final ImportLimits limits;
    private final ActRules acts;

    ImportingDossiers(
            RunningImports running,
            CurrentCatalogue catalogue,
            Dossiers dossiers,
            RunningNumbers numbers,
            Imports imports,
            Outbox outbox,
            Transactions transactions,
            Rehearsals rehearsals,
            Clock clock,
            ImportLimits limits,
            ActRules acts) {
        this.running = running;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.numbers = numbers;
        this.imports = imports;
        this.outbox = outbox;
        this.transactions = transactions;
        this.rehearsals = rehearsals;
        this.clock = clock;
        this.limits = limits;
        this.acts = acts;
    }

    /** The file; opening it may already find that it is broken. */
    @FunctionalInterface
    public interface Body {
        InputStream open() throws IOException;
    }

    /** Imports the body to its end. */
    public ImportOutcome run(ImportOrder order, Body body) throws SQLException {
        Beginning beginning = running.begin(order);
        return beginning.refused() == null ? run(order, body, beginning.attempt()) : beginning.refused();
    }

    private ImportOutcome run(ImportOrder order, Body body, Attempt attempt) throws SQLException {
        ImportState state = ImportState.INTERRUPTED;
        try {
            transfer(order, attempt, body);
            state = ImportState.COMPLETED;
        } catch (BrokenOff e) {
            state = ImportState.CUT_OFF;
            return e.outcome(attempt);
        } catch (SQLException e) {
            LOG.warnf(e, "Import attempt %d was interrupted", attempt.number());
            return new Interrupted(attempt.id());
        } finally {
            running.end(attempt, state);
        }
        return new Ended(imports.latest(attempt.id()).orElseThrow());
    }

    private void transfer(ImportOrder order, Attempt attempt, Body body) throws SQLException, BrokenOff {
        CatalogueRules rules = catalogue.rules();
        Merging merging = new Merging(rules, order::sees, order.correctionReason());
        RecordingChunk recording = new RecordingChunk(dossiers, numbers, outbox, clock, merging, order);
        try (ChunkSink sink = sink(order, attempt, recording);
                Pipeline pipeline = new Pipeline(sink)) {
            try {
                pump(new CheckingLine(rules, acts.letterDates(), order::sees), body, pipeline);
            } catch (IOException e) {
                pipeline.drain();
                throw new BrokenOff(e, sink.counts().lines());
            }
            pipeline.drain();
        }
    }

    private ChunkSink sink(ImportOrder order, Attempt attempt, RecordingChunk recording) throws SQLException {
        return order.dryRun()
                ? new RehearsingSink(rehearsals, transactions, imports, recording, attempt)
                : new CommittingSink(transactions, imports, outbox, recording, attempt, limits.retryFor());
    }

    private void pump(CheckingLine checking, Body body, Pipeline pipeline) throws IOException, SQLException {
        try (InputStream in = body.open()) {
            LineSource source = new LineSource(in, limits.longestLine(), limits.cutOffLine());
            JudgingLines judging = new JudgingLines(source, checking, clock, limits);
            for (Chunk chunk = judging.next(); chunk != null; chunk = judging.next()) {
                pipeline.put(chunk);
            }
        }
    }

    /** The file broke off, after so many lines had been committed. */
    private static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1L;
        private final long committed;

        BrokenOff(IOException cause, long committed) {
            super(cause);
            this.committed = committed;
        }

        ImportOutcome outcome(Attempt attempt) {
            return getCause() instanceof LineBeyondLimit endless
                    ? new EndlessLine(attempt.id(), committed, endless.line(), endless.limit())
                    : new CutOff(attempt.id(), committed);
        }
    }
}
