package org.motcua.intake.acts.domain;

import java.util.List;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.intake.acts.domain.ActDecision.Allowed;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.NewFact;

/**
 * Decides whether an applicant's details may be corrected. Nothing is overwritten: the right ones are recorded beside
 * the wrong ones, and the event tells the names of the parts, never a value.
 */
public final class DecidingApplicant {

    private DecidingApplicant() {}

    /**
     * The decision.
     *
     * @param history with its details and its erasure
     * @param right   the parts that were wrong; a part that is null stays as it is
     * @param reason  why, in words, never null
     */
    public static ActDecision decide(History history, Details right, String reason) {
        if (history.erasure() != null) {
            return NotAllowed.of("personal-data-erased");
        }
        Details changed = right.differingFrom(history.applicant());
        if (!changed.isPersonal()) {
            return Unfit.of("nothing-to-correct", null);
        }
        Details whole = history.applicant().with(changed).personal();
        return new Allowed(List.of(new NewFact(null, new DetailsRecorded(changed.names()), reason, null, whole)));
    }
}
