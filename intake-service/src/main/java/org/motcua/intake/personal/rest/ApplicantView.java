package org.motcua.intake.personal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.History.TextEntry;

/** An applicant's details and every free text of the dossier, in full; what is unknown is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicantView(
        String code,
        @Schema(examples = "Nguyễn Văn Anh") String name,
        @Schema(examples = "001088011234") String identityNumber,
        @Schema(examples = "0912345678") String phone,
        String email,
        String address,

        @Schema(description = "0 citizen, 1 enterprise, 2 household business.")
        Integer kind,

        List<FreeTextView> texts,

        @Schema(description = "When the personal data was erased on order; left out when it was not.")
        OffsetDateTime erasedAt) {

    /** A free text; {@code about} is the sequence of the event that it belongs to. */
    public record FreeTextView(long about, String text) {

        static FreeTextView of(TextEntry entry) {
            return new FreeTextView(entry.about(), entry.text());
        }
    }

    static ApplicantView of(String code, History history) {
        Details details = history.applicant();
        return new ApplicantView(
                code,
                details.applicantName(),
                details.identityNumber(),
                details.phone(),
                details.email(),
                details.address(),
                details.applicantKind(),
                history.texts().stream().map(FreeTextView::of).toList(),
                history.erasure() == null
                        ? null
                        : Moments.local(history.erasure().erasedAt()));
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "ApplicantView";
    }
}
