package org.motcua.intake.acts.application;

import org.motcua.intake.acts.domain.ActDecision.NeedsSupervisor;
import org.motcua.intake.acts.domain.ActDecision.NotAllowed;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.record.domain.DossierNow;

/** What came of an act or a correction. Only {@link Recorded} has changed anything. */
public sealed interface ActOutcome {

    /** It is recorded; the dossier as it is now. */
    record Recorded(DossierNow dossier) implements ActOutcome {}

    /** There is no such dossier, or it is not the caller's to see. */
    record Unknown() implements ActOutcome {}

    /** The caller has seen an older version than the current one, or one that never was. */
    record OutOfDate(long version) implements ActOutcome {}

    /** It may not be done now; the dossier as it stays. */
    record Refused(NotAllowed why, DossierNow dossier) implements ActOutcome {}

    /** Only a supervisor may. */
    record SupervisorsOnly(NeedsSupervisor why) implements ActOutcome {}

    /** It was put in a way that does not fit the dossier. */
    record Unfitting(Unfit why) implements ActOutcome {}
}
