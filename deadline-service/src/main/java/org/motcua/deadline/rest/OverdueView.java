package org.motcua.deadline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.Channel;
import org.motcua.deadline.application.OverdueDossier;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.rest.FreshnessView;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.Cause;
import org.motcua.legalclock.ClosingKind;

/**
 * A page of what is overdue at a moment.
 *
 * @param total all that are, not only these
 * @param next  absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverdueView(
        OffsetDateTime at, long total, boolean totalIsExact, List<Item> items, String next, FreshnessView freshness) {

    /**
     * One overdue dossier.
     *
     * @param desk            the unit whose desk holds it now; figures stay with {@code unit}
     * @param officer         account of the officer who has it now
     * @param dueAt           the statutory due date it is late against
     * @param workingDaysLate working days after the due date, up to and including the day of {@code at}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OverdueDossier")
    public record Item(
            String code,
            String unit,
            String unitName,
            String procedure,
            String procedureName,
            String field,
            Channel channel,
            String desk,
            String deskName,
            String officer,
            DossierStatus status,
            OffsetDateTime receivedAt,
            OffsetDateTime dueAt,
            int workingDaysLate,
            Why why) {}

    /**
     * Why it is in the list.
     *
     * @param dueCause     what last set the due date
     * @param lateFrom     the first moment at which it was late
     * @param extendedTo   the new date of an apology letter that counts; it does not end lateness
     * @param promisedDueAt the date of an apology letter, whether it counts or came too late; absent without one
     * @param printedDueAt the date another system had printed
     * @param closedAt     when it was closed after all, for a moment in the past
     * @param provisional  whether the due date reaches into a year whose calendar is not published
     * @param lastNewsAt   when anything of it was last recorded: an old one may mean that news is missing
     * @param clock        where its explanation is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Why(
            Basis basis,
            Cause dueCause,
            OffsetDateTime lateFrom,
            OffsetDateTime extendedTo,
            OffsetDateTime promisedDueAt,
            OffsetDateTime printedDueAt,
            OffsetDateTime closedAt,
            ClosingKind closedHow,
            boolean provisional,
            OffsetDateTime lastNewsAt,
            String clock) {

        static Why of(OverdueDossier dossier) {
            boolean extended = !dossier.dueAt().equals(dossier.rescheduledDueAt());
            boolean promised = !dossier.dueAt().equals(dossier.promisedDueAt());
            return new Why(
                    Basis.STATUTORY,
                    dossier.dueCause(),
                    Moments.local(dossier.lateFrom()),
                    extended ? Moments.local(dossier.rescheduledDueAt()) : null,
                    promised ? Moments.local(dossier.promisedDueAt()) : null,
                    Moments.local(dossier.printedDueAt()),
                    Moments.local(dossier.closedAt()),
                    dossier.closedHow(),
                    dossier.provisional(),
                    Moments.local(dossier.recordedAt()),
                    "/api/v1/dossiers/" + dossier.code() + "/clock");
        }
    }

    static Item item(OverdueDossier dossier, int workingDaysLate) {
        return new Item(
                dossier.code(),
                dossier.placement().unit(),
                dossier.names().unit(),
                dossier.placement().procedure(),
                dossier.names().procedure(),
                dossier.placement().field(),
                dossier.placement().channel(),
                dossier.desk().unit(),
                dossier.names().desk(),
                dossier.desk().officer(),
                dossier.status(),
                Moments.local(dossier.receivedAt()),
                Moments.local(dossier.dueAt()),
                workingDaysLate,
                Why.of(dossier));
    }
}
