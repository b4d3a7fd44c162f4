package org.motcua.deadline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.deadline.application.PrintedDueDate;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.rest.FreshnessView;

/**
 * Printed due dates against the first computed ones, to the second.
 *
 * @param compared  received dossiers with a printed due date
 * @param differing those of them that differ
 * @param next      absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedDueDatesView(
        long compared, long differing, List<Item> items, String next, FreshnessView freshness) {

    /** One that differs. */
    @Schema(name = "PrintedDueDate")
    public record Item(String code, String unit, OffsetDateTime printed, OffsetDateTime computed) {

        static Item of(PrintedDueDate dueDate) {
            return new Item(
                    dueDate.code(),
                    dueDate.unit(),
                    Moments.local(dueDate.printed()),
                    Moments.local(dueDate.computed()));
        }
    }
}
