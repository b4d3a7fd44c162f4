package org.motcua.intake.record.rest;

import java.time.OffsetDateTime;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.record.domain.Erasure;

/** That a dossier's personal data was erased: when, by whom, on which order. */
public record ErasureView(OffsetDateTime erasedAt, String account, String reference) {

    /** The view; null for null. */
    public static ErasureView of(Erasure erasure) {
        return erasure == null
                ? null
                : new ErasureView(Moments.local(erasure.erasedAt()), erasure.account(), erasure.reference());
    }
}
