package org.motcua.reporting.application;

import org.motcua.reporting.domain.DossierVersion;

/**
 * How far a dossier has been counted.
 *
 * @param revision    number of versions counted
 * @param fingerprint of the contents of all of them
 * @param last        the last version counted
 */
public record AppliedDossier(String code, int revision, long fingerprint, DossierVersion last) {

    /** What is remembered of a dossier: enough to ignore or contradict a record. */
    public record Mark(int revision, long fingerprint) {}

    Mark mark() {
        return new Mark(revision, fingerprint);
    }
}
