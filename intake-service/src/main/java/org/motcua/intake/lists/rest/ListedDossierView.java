package org.motcua.intake.lists.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.Channel;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.lists.application.DossierLists.DossierRow;
import org.motcua.intake.lists.application.DossierPage.Listed;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.DossierStatus;

/** A dossier of a list: the fields that were asked for, as far as they are known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedDossierView(
        String code,
        String unit,
        String desk,
        String procedure,
        String field,
        Channel channel,
        DossierStatus status,
        String officer,
        OffsetDateTime submittedAt,
        OffsetDateTime receivedAt,
        OffsetDateTime dueAt,
        OffsetDateTime finishedAt,
        OffsetDateTime returnedAt,
        String standing,
        MaskedApplicantView applicant) {

    /** The applicant, masked; on the day's hand-over list the name is in full for who hands over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MaskedApplicantView(
            @Schema(examples = "N… V… A…") String name,
            @Schema(examples = "********1234") String identityNumber,
            @Schema(examples = "*******678") String phone,
            Integer kind) {

        static MaskedApplicantView of(Details details, boolean named) {
            return details.isEmpty()
                    ? null
                    : new MaskedApplicantView(
                            named ? details.applicantName() : Masks.name(details.applicantName()),
                            Masks.identityNumber(details.identityNumber()),
                            Masks.phone(details.phone()),
                            details.applicantKind());
        }
    }

    static ListedDossierView of(Listed listed, Set<ListField> fields, boolean named) {
        DossierRow row = listed.row();
        return new ListedDossierView(
                fields.contains(ListField.code) ? row.code() : null,
                fields.contains(ListField.unit) ? row.unit() : null,
                fields.contains(ListField.desk) ? row.desk() : null,
                fields.contains(ListField.procedure) ? row.procedure() : null,
                fields.contains(ListField.field) ? row.field() : null,
                fields.contains(ListField.channel) ? row.channel() : null,
                fields.contains(ListField.status) ? row.status() : null,
                fields.contains(ListField.officer) ? row.officer() : null,
                fields.contains(ListField.submittedAt) ? Moments.local(row.submittedAt()) : null,
                fields.contains(ListField.receivedAt) ? Moments.local(row.receivedAt()) : null,
                fields.contains(ListField.dueAt) ? Moments.local(row.dueAt()) : null,
                fields.contains(ListField.finishedAt) ? Moments.local(row.finishedAt()) : null,
                fields.contains(ListField.returnedAt) ? Moments.local(row.returnedAt()) : null,
                fields.contains(ListField.standing) ? row.standing() : null,
                fields.contains(ListField.applicant) ? MaskedApplicantView.of(listed.applicant(), named) : null);
    }
}
