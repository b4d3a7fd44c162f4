package org.motcua.contract;

import java.util.List;

/**
 * One record of {@link Topics#DEADLINE_DOSSIER}: every judgement version of one dossier, oldest first. Each record
 * holds the whole, so the compacted topic alone rebuilds a consumer.
 *
 * @param code           the dossier code, also the record's key
 * @param revision       number of versions; grows by at least one with each record of the dossier
 * @param intakeSequence sequence of the last intake event the last version rests on
 * @param versions       versions 1 … {@code revision}; a published version never changes but for its
 *                       {@code recordedTo}
 */
public record DossierJudgement(String code, int revision, long intakeSequence, List<JudgementVersion> versions) {

    public DossierJudgement {
        versions = List.copyOf(versions);
    }
}
