package org.motcua.reporting.application;

import org.motcua.reporting.domain.DossierVersion;

/**
 * How far a dossier has been counted.
 *
 * @param revision    number of versions counted
 * @param fingerprint of the contents of all of them
 * @param encoding    how they were written down for it
 * @param last        the last version counted
 */
public record AppliedDossier(
        String code, int revision, long fingerprint, FingerprintEncoding encoding, DossierVersion last) {

    /** What is remembered of a dossier: enough to ignore or contradict a record. */
    public record Mark(int revision, long fingerprint, FingerprintEncoding encoding) {

        /** Whether a history tells what was counted as it was told then. */
        boolean agrees(DossierHistory history) {
            return Fingerprints.of(history.versions().subList(0, revision), encoding) == fingerprint;
        }
    }

    /** A dossier all of whose versions are counted. */
    static AppliedDossier of(DossierHistory history) {
        long fingerprint = Fingerprints.of(history.versions(), FingerprintEncoding.LATEST);
        return new AppliedDossier(
                history.code(),
                history.revision(),
                fingerprint,
                FingerprintEncoding.LATEST,
                history.versions().getLast());
    }

    Mark mark() {
        return new Mark(revision, fingerprint, encoding);
    }
}
