package org.motcua.deadline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.deadline.application.LateReception;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.rest.FreshnessView;

/**
 * A page of online submissions that were not answered in time.
 *
 * @param total        how many there are, 10,000 at most
 * @param totalIsExact false when there are more than that
 * @param next         absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LateReceptionsView(
        long total, boolean totalIsExact, List<Item> items, String next, FreshnessView freshness) {

    /**
     * One of them.
     *
     * @param provisional whether the moment is in a year whose calendar is not published
     * @param answeredAt  reception, refusal or withdrawal after all; absent when there is none yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LateReception")
    public record Item(
            String code,
            String unit,
            String unitName,
            String procedure,
            OffsetDateTime submittedAt,
            OffsetDateTime receptionDueAt,
            boolean provisional,
            OffsetDateTime answeredAt) {

        static Item of(LateReception reception) {
            return new Item(
                    reception.code(),
                    reception.unit(),
                    reception.unitName(),
                    reception.procedure(),
                    Moments.local(reception.submittedAt()),
                    Moments.local(reception.receptionDueAt()),
                    reception.provisional(),
                    Moments.local(reception.answeredAt()));
        }
    }
}
