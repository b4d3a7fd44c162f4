package org.motcua.intake.application;

import java.time.Instant;
import java.util.Collection;
import org.motcua.contract.Channel;
import org.motcua.intake.domain.DossierStatus;

/**
 * Which dossiers a list holds. Null stands for any.
 *
 * @param units     units that answer for the dossier or hold it
 * @param statuses  one of them, null for any
 * @param officer   account that it is assigned to
 */
public record DossierFilter(
        Collection<String> units,
        Collection<DossierStatus> statuses,
        String procedure,
        String field,
        Channel channel,
        String officer,
        Span submitted,
        Span received,
        Span due) {

    /** Moments from {@code from} up to, not including, {@code until}; either may be null. */
    public record Span(Instant from, Instant until) {

        /** Any moment, or none. */
        public static final Span ANY = new Span(null, null);
    }
}
