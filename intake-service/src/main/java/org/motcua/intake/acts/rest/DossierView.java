package org.motcua.intake.acts.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.Channel;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.record.domain.DossierNow;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.rest.AppointmentView;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.RequestKind;

/** A dossier as it is now believed. Nothing in it is personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        requiredProperties = {
            "code",
            "version",
            "status",
            "statusCode",
            "unit",
            "desk",
            "procedure",
            "channel",
            "allowed"
        })
public record DossierView(
        @Schema(examples = "H15.101-20261123-0000001") String code,

        @Schema(description = "The sequence of the last event; also the ETag, in quotes.", examples = "5")
        long version,

        DossierStatus status,

        @Schema(description = "The status in words, in the caller's language.", examples = "in process")
        String statusName,

        @Schema(description = "The national code of the status, 1 to 10.", examples = "4")
        int statusCode,

        @Schema(description = "The unit responsible: the one at reception.", examples = "H15.101")
        String unit,

        @Schema(description = "The unit whose desk holds the dossier.", examples = "H15.102")
        String desk,

        @Schema(examples = "1.004379") String procedure,
        String field,
        Channel channel,

        @Schema(description = "The account that has the dossier.")
        String officer,

        OffsetDateTime submittedAt,

        @Schema(description = "For an online submission without an answer: the last moment for one.")
        OffsetDateTime receptionDueAt,

        @Schema(
                description =
                        "Whether that moment is in a year whose calendar is not published yet; absent without one.")
        Boolean receptionDueProvisional,

        OffsetDateTime receivedAt,
        OffsetDateTime refusedAt,
        OffsetDateTime finishedAt,
        @Schema(description = "How it ended.") ClosingKind finishedHow,
        OffsetDateTime returnedAt,

        @Schema(description = "For a voided duplicate: the code of the dossier that stands.")
        String standing,

        AppointmentView appointment,

        @Schema(description = "What waits for the applicant.")
        List<OpenRequestView> openRequests,

        @Schema(description = "Steps under way.") List<String> runningSteps,

        @Schema(description = "What the caller may do next.")
        List<AllowedAct> allowed) {

    public static final String AFTER = "The dossier after the act; the header ETag has its version.";

    /** A request that waits for the applicant. */
    public record OpenRequestView(RequestKind kind, OffsetDateTime askedAt) {}

    static DossierView of(
            String code, DossierNow dossier, String statusName, AppointmentView appointment, List<AllowedAct> allowed) {
        boolean finished = dossier.closing() != null;
        return new DossierView(
                code,
                dossier.version(),
                dossier.status(),
                statusName,
                dossier.status().code(),
                dossier.unit(),
                dossier.desk(),
                dossier.procedure(),
                dossier.field(),
                dossier.channel(),
                dossier.officer(),
                Moments.local(dossier.submittedAt()),
                Moments.local(dossier.receptionDueAt()),
                dossier.receptionDueProvisional(),
                Moments.local(dossier.receivedAt()),
                Moments.local(dossier.refusedAt()),
                finished ? Moments.local(dossier.closing().at()) : null,
                finished ? dossier.closing().kind() : null,
                Moments.local(dossier.returnedAt()),
                dossier.standing(),
                appointment,
                dossier.openRequests().stream()
                        .map(open -> new OpenRequestView(open.kind(), Moments.local(open.askedAt())))
                        .toList(),
                dossier.runningSteps(),
                allowed);
    }
}
