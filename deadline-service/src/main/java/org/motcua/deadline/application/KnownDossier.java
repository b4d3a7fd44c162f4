package org.motcua.deadline.application;

import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierJudgement;

/**
 * What is stored of a dossier before a batch.
 *
 * @param events    its whole ledger in order of sequence
 * @param judgement as last published, null when never
 * @param dueDates  every version ever kept, by number
 */
public record KnownDossier(
        String code, List<DossierEvent> events, DossierJudgement judgement, List<NumberedDueDate> dueDates) {

    /** A dossier of which nothing is stored. */
    public static KnownDossier fresh(String code) {
        return new KnownDossier(code, List.of(), null, List.of());
    }
}
