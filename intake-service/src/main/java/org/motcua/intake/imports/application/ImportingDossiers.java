package org.motcua.intake.imports.application;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.catalogue.application.CurrentCatalogue;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.imports.application.Imports.Attempt;
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

    /**
     * Imports the body to its end.
     *
     * @return the attempt as it ended
     * @throws ProblemException 400 when the body breaks off, 413 when a line has no end, 409 and 429 when it cannot
     *     begin, 503 when the database went away; what was committed stays
     */
    public ImportProgress run(ImportOrder order, Body body) throws SQLException {
        Attempt attempt = running.begin(order);
        ImportState state = ImportState.INTERRUPTED;
        try {
            state = transfer(order, attempt, body);
        } catch (CutOff e) {
            state = ImportState.CUT_OFF;
            throw e.problem(attempt);
        } catch (SQLException e) {
            LOG.warnf(e, "Import attempt %d was interrupted", attempt.number());
            throw new ProblemException(503, "import-interrupted", null, attempt.id());
        } finally {
            running.end(attempt, state);
        }
        return imports.latest(attempt.id()).orElseThrow();
    }

    private ImportState transfer(ImportOrder order, Attempt attempt, Body body) throws SQLException, CutOff {
        CatalogueRules rules = catalogue.rules();
        Merging merging = new Merging(rules, order::sees, order.correctionReason());
        RecordingChunk recording = new RecordingChunk(dossiers, numbers, outbox, clock, merging, order);
        try (ChunkSink sink = sink(order, attempt, recording);
                Pipeline pipeline = new Pipeline(sink)) {
            try {
                pump(new CheckingLine(rules, acts.letterDates(), order::sees), body, pipeline);
            } catch (IOException e) {
                pipeline.drain();
                throw new CutOff(e, sink.counts().lines());
            }
            pipeline.drain();
        }
        return ImportState.COMPLETED;
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
    private static final class CutOff extends Exception {
        private static final long serialVersionUID = 1L;
        private final long committed;

        CutOff(IOException cause, long committed) {
            super(cause);
            this.committed = committed;
        }

        ProblemException problem(Attempt attempt) {
            Optional<LineBeyondLimit> endless =
                    getCause() instanceof LineBeyondLimit e ? Optional.of(e) : Optional.empty();
            return endless.map(e -> new ProblemException(
                            413, "import-endless-line", null, attempt.id(), committed, e.line(), e.limit()))
                    .orElseGet(() -> new ProblemException(400, "import-cut-off", null, attempt.id(), committed));
        }
    }
}
