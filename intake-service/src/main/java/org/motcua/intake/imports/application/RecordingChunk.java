package org.motcua.intake.imports.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.motcua.intake.imports.domain.ImportCounts;
import org.motcua.intake.imports.domain.JudgedLine;
import org.motcua.intake.imports.domain.LineProblem;
import org.motcua.intake.imports.domain.Merging;
import org.motcua.intake.imports.domain.Verdict;
import org.motcua.intake.record.application.ChainedHash;
import org.motcua.intake.record.application.CommitEvents;
import org.motcua.intake.record.application.DossierDraft;
import org.motcua.intake.record.application.Dossiers;
import org.motcua.intake.record.application.RunningNumbers;
import org.motcua.intake.record.domain.Decision;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.Decision.Unusable;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.History;
import org.motcua.reliable.Outbox;

/** Compares the lines of a chunk with the record and records what is new, in the caller's transaction. */
final class RecordingChunk {

    private static final Fault KNOWN = Fault.of("already-recorded", null);

    /** Two imports that record the same new dossiers do so in the same order: they wait, and do not deadlock. */
    private static final Comparator<DossierDraft> BY_CODE = Comparator.comparing(DossierDraft::code);

    /** What a chunk came to. */
    record Outcome(ImportCounts counts, List<LineProblem> problems) {}

    private final Dossiers dossiers;
    private final RunningNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;
    private final Merging merging;
    private final ImportOrder order;
    private final ChainedHash hash = new ChainedHash();

    RecordingChunk(
            Dossiers dossiers, RunningNumbers numbers, Outbox outbox, Clock clock, Merging merging, ImportOrder order) {
        this.dossiers = dossiers;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
        this.merging = merging;
        this.order = order;
    }

    Outcome record(Connection connection, Chunk chunk) throws SQLException {
        Map<String, DossierDraft> drafts = dossiers.lock(connection, chunk.codes());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        List<LineProblem> problems = new ArrayList<>();
        for (JudgedLine line : chunk.lines()) {
            LineProblem outcome = line.facts() == null
                    ? new LineProblem(line.number(), line.verdict(), line.fault())
                    : compared(line, drafts, now);
            verdicts.merge(outcome.verdict(), 1L, Long::sum);
            if (outcome.fault() != null) {
                problems.add(outcome);
            }
        }
        store(
                connection,
                drafts.values().stream()
                        .filter(DossierDraft::hasChanged)
                        .sorted(BY_CODE)
                        .toList());
        return new Outcome(counts(verdicts, chunk), problems);
    }

    private LineProblem compared(JudgedLine line, Map<String, DossierDraft> drafts, Instant now) {
        DossierDraft draft = drafts.computeIfAbsent(line.facts().code(), code -> new DossierDraft(code, History.NONE));
        Decision decision = merging.decide(draft.history(), line.facts());
        return switch (decision) {
            case Unusable unusable -> new LineProblem(line.number(), Verdict.REJECTED, unusable.fault());
            case Unchanged unchanged -> new LineProblem(line.number(), Verdict.UNCHANGED, KNOWN);
            case Contradicted contradicted -> new LineProblem(line.number(), Verdict.CONFLICT, contradicted.fault());
            case NewlyKnown known -> {
                draft.add(known, now, order.account(), hash);
                yield new LineProblem(line.number(), Verdict.ACCEPTED, line.fault());
            }
        };
    }

    private void store(Connection connection, List<DossierDraft> changed) throws SQLException {
        if (!order.dryRun()) {
            numbers.reserve(
                    connection,
                    changed.stream()
                            .filter(DossierDraft::isNew)
                            .map(DossierDraft::code)
                            .toList());
        }
        dossiers.append(connection, changed);
        if (!order.dryRun()) {
            outbox.append(
                    connection,
                    changed.stream()
                            .map(draft -> CommitEvents.added(draft.code(), draft.events()))
                            .toList());
        }
    }

    private static ImportCounts counts(Map<Verdict, Long> verdicts, Chunk chunk) {
        return new ImportCounts(
                verdicts.getOrDefault(Verdict.ACCEPTED, 0L),
                verdicts.getOrDefault(Verdict.UNCHANGED, 0L),
                verdicts.getOrDefault(Verdict.CONFLICT, 0L),
                verdicts.getOrDefault(Verdict.REJECTED, 0L),
                verdicts.getOrDefault(Verdict.IGNORED, 0L),
                chunk.unknownFields());
    }
}
