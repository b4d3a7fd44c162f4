package org.motcua.intake.entry.application;

import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.record.domain.DossierNow;

/** What became of an order to enter a dossier. */
public sealed interface EntryOutcome {

    /**
     * The dossier is on record.
     *
     * @param dossier  as it was when it had been entered
     * @param replayed whether an earlier request with the same key and content had entered it
     */
    record Entered(String code, DossierNow dossier, boolean replayed) implements EntryOutcome {}

    /** It does not fit; nothing is stored, and the key is free. */
    record Unfitting(Unfit why) implements EntryOutcome {}

    /** The key was used for another request, in another role or for another unit. */
    record KeyReused() implements EntryOutcome {}

    /** The unit's day has no number left. */
    record NumbersUsedUp() implements EntryOutcome {}
}
