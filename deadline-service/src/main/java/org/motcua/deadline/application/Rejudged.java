package org.motcua.deadline.application;

import java.time.Instant;
import java.util.List;
import org.motcua.contract.DossierJudgement;
import org.motcua.deadline.domain.Verdict;
import org.motcua.legalclock.DueDateVersion;

/**
 * A dossier judged from its whole ledger.
 *
 * @param reading   what is believed now
 * @param verdict   what the clocks say of it
 * @param dueDates  the due dates that held from each record time since it was last judged, in order; the last ones hold
 *                  now
 * @param judgement every judgement version, the new ones included
 * @param changed   whether there are new ones to publish
 */
public record Rejudged(
        Reading reading, Verdict verdict, List<DueDates> dueDates, DossierJudgement judgement, boolean changed) {

    public Rejudged {
        dueDates = List.copyOf(dueDates);
    }

    /**
     * The due dates that held from a record time on.
     *
     * @param versions in order of knownFrom; none before the reception and of a voided dossier
     */
    public record DueDates(Instant recordedAt, List<DueDateVersion> versions) {}
}
