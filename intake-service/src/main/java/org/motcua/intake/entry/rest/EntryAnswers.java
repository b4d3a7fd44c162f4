package org.motcua.intake.entry.rest;

import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.rest.ActPaths;
import org.motcua.intake.entry.application.EntryOutcome;
import org.motcua.intake.entry.application.EntryOutcome.Entered;
import org.motcua.intake.entry.application.EntryOutcome.KeyReused;
import org.motcua.intake.entry.application.EntryOutcome.NumbersUsedUp;
import org.motcua.intake.entry.application.EntryOutcome.Unfitting;

/** What callers are told of entries. */
final class EntryAnswers {

    private EntryAnswers() {}

    /**
     * The entry, when there is one.
     *
     * @param keyField where the key was
     * @param path     of the dossier in the body, with a dot at its end, or empty
     * @throws ProblemException 422 when it does not fit or the key is another request's, 409 when there is no number
     */
    static Entered entered(EntryOutcome outcome, String keyField, String path) {
        return switch (outcome) {
            case Entered entered -> entered;
            case KeyReused _ -> throw new ProblemException(422, "key-reused", keyField);
            case NumbersUsedUp _ -> throw new ProblemException(409, "numbers-used-up", path + "unit");
            case Unfitting unfitting -> throw unfit(unfitting.why(), path);
        };
    }

    private static ProblemException unfit(Unfit why, String path) {
        return new ProblemException(
                422, why.code(), path + why.field(), why.arguments().toArray());
    }

    /** Where the dossier is, the same whichever instance is asked. */
    static String location(String code) {
        return ActPaths.DOSSIERS + code;
    }
}
