package org.motcua.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.motcua.legalclock.Closing;
import org.motcua.legalclock.Extension;
import org.motcua.legalclock.Ledger;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.Request;
import org.motcua.legalclock.RequestKind;
import org.motcua.legalclock.Step;

/**
 * The acts of one dossier that its clocks depend on, as they are believed at one record time.
 *
 * @param submission   null when unknown: then there is no reception clock
 * @param reception    null when not received
 * @param refusedAt    null when not refused
 * @param requests     supplements and payments in order of {@code askedAt}
 * @param closing      null while open; before the reception it can only be a withdrawal
 * @param printedDueAt the due date printed by another system, null when there is none
 * @param steps        in order of their start
 */
public record Proceedings(
        Submission submission,
        Reception reception,
        Instant refusedAt,
        List<Request> requests,
        List<Extension> extensions,
        Closing closing,
        Instant printedDueAt,
        List<StepRun> steps,
        DossierStatus status) {

    public Proceedings {
        requests = List.copyOf(requests);
        extensions = List.copyOf(extensions);
        steps = List.copyOf(steps);
    }

    /** Those of a dossier that never counted: no acts, no clocks. */
    public static Proceedings voided() {
        return new Proceedings(null, null, null, List.of(), List.of(), null, null, List.of(), DossierStatus.VOIDED);
    }

    /** All that the due date depends on; only for a received dossier. */
    public Ledger ledger() {
        return new Ledger(
                reception.at(),
                reception.limit(),
                reception.pausePolicy(),
                requests,
                extensions,
                closing,
                reception.maxExtensions());
    }

    /** All that a step's due moment depends on; only for a received dossier and a step with a share. */
    public Step stepOf(StepRun run) {
        return new Step(run.startedAt(), run.share(), reception.pausePolicy(), requests, run.endedAt());
    }

    /** The moment that ended the reception clock: reception, refusal or withdrawal; null while there is none. */
    public Instant answeredAt() {
        return Stream.of(reception == null ? null : reception.at(), refusedAt, closing == null ? null : closing.at())
                .filter(moment -> moment != null)
                .min(Instant::compareTo)
                .map(moment -> moment.truncatedTo(ChronoUnit.MICROS))
                .orElse(null);
    }

    /** Local day of the second supplement request by event time, null when there is none. */
    public LocalDate secondSupplementOn() {
        return requests.stream()
                .filter(request -> request.kind() == RequestKind.SUPPLEMENT)
                .map(Request::askedAt)
                .sorted()
                .skip(1)
                .findFirst()
                .map(LegalZone::day)
                .orElse(null);
    }
}
