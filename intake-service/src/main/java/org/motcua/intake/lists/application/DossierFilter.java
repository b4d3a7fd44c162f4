package org.motcua.intake.lists.application;

import java.time.Instant;
import java.util.Collection;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.contract.Channel;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.DossierLists.Place;
import org.motcua.intake.record.domain.DossierStatus;

/**
 * Which dossiers a list holds. Null stands for any.
 *
 * @param units     units that answer for the dossier or hold it
 * @param statuses  one of them, null for any
 * @param officer   account that it is assigned to
 * @param voided    whether duplicates that were voided are among them
 * @param code      part of its code
 * @param order     in which the list is read
 */
public record DossierFilter(
        VisibleUnits units,
        Collection<DossierStatus> statuses,
        String procedure,
        String field,
        Channel channel,
        String officer,
        Span submitted,
        Span received,
        Span due,
        boolean voided,
        CodePart code,
        Order order) {

    /** In which order a list is read. */
    public enum Order {
        /** The latest submission first. */
        LATEST_SUBMISSION,
        /** The earliest appointment first; of those that have one. */
        EARLIEST_DUE,
        /** By code backwards: of a unit the latest day and number first. */
        LATEST_CODE;

        /** Where a row stands in this order. */
        Place place(DossierRow row) {
            return new Place(this == EARLIEST_DUE ? row.dueAt() : row.submittedAt(), row.code());
        }
    }

    /** Moments from {@code from} up to, not including, {@code until}; either may be null. */
    public record Span(Instant from, Instant until) {

        /** Any moment, or none. */
        public static final Span ANY = new Span(null, null);
    }
}
