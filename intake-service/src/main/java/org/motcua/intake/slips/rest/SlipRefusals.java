package org.motcua.intake.slips.rest;

import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.slips.application.Register;
import org.motcua.intake.slips.application.RegisterOutcome;
import org.motcua.intake.slips.application.SlipOutcome;

/** What is refused of slips and registers, as problems. */
final class SlipRefusals {

    private static final String TO = "to";
    private static final String CODE = "code";

    private SlipRefusals() {}

    /** What was asked for. */
    static <T> T orRefused(SlipOutcome<T> outcome) {
        return switch (outcome) {
            case SlipOutcome.Done<T> done -> done.value();
            case SlipOutcome.Unknown<T> unknown -> throw new ProblemException(404, "not-found", CODE);
            case SlipOutcome.Voided<T> voided -> throw new ProblemException(409, "dossier-voided", CODE);
            case SlipOutcome.NothingToPrint<T> nothing -> throw new ProblemException(409, "nothing-to-print", "form");
            case SlipOutcome.NotAboutThatEvent<T> other ->
                throw new ProblemException(422, "not-about-that-event", "about");
        };
    }

    /** The register. */
    static Register orRefused(RegisterOutcome outcome) {
        return switch (outcome) {
            case RegisterOutcome.Read read -> read.register();
            case RegisterOutcome.PeriodReversed reversed ->
                throw new ProblemException(400, "period-reversed", TO, "from");
            case RegisterOutcome.PeriodTooLong tooLong ->
                throw new ProblemException(400, "period-too-long", TO, tooLong.most());
            case RegisterOutcome.TooManyDossiers tooMany ->
                throw new ProblemException(422, "register-too-long", TO, tooMany.most());
        };
    }
}
