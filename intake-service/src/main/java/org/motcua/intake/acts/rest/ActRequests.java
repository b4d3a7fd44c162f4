package org.motcua.intake.acts.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.intake.acts.domain.SupplementText;

/** The bodies of acts as callers see them described; {@link ActBody} reads them. */
public final class ActRequests {

    private static final String WHEN = "When it happened; now when absent. ISO 8601, in the past within a limit.";
    private static final String WHEN_EXAMPLE = "2026-11-23T09:30:00+07:00";

    private ActRequests() {}

    /** An act that says no more than that it happened. */
    @Schema(name = "PlainActRequest")
    record PlainAct(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at) {}

    /** An act for which the law wants a reason. */
    @Schema(name = "ActWithReasonRequest")
    record ActWithReason(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(required = true, maxLength = 1000, examples = "Không thuộc thẩm quyền giải quyết")
            String reason) {}

    /** An act with words that may be left out. */
    @Schema(name = "ActWithWordsRequest")
    record ActWithWords(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(maxLength = 1000, examples = "Lệ phí trước bạ")
            String reason) {}

    /** A request for a supplement. */
    @Schema(name = "SupplementActRequest")
    record Supplement(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(required = true, minItems = 1, maxItems = 50)
            List<SupplementItem> items,

            @Schema(maxLength = 1000, examples = "Hồ sơ chưa đủ thành phần")
            String reason) {}

    /** One thing asked for. */
    @Schema(name = "SupplementItem")
    record SupplementItem(
            @Schema(required = true, description = "A paper to add, a form to fill in again, or something else.")
            SupplementText.Kind kind,

            @Schema(required = true, maxLength = 1000, examples = "Bản sao có chứng thực giấy phép")
            String text) {}

    /** An assignment. */
    @Schema(name = "AssignmentActRequest")
    record Assignment(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(required = true, description = "An account.", examples = "officer-7")
            String officer) {}

    /** A step that starts. */
    @Schema(name = "StepStartActRequest")
    record StepStart(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(description = "The account that does it.", examples = "officer-7")
            String officer) {}

    /** A transfer. */
    @Schema(name = "TransferActRequest")
    record Transfer(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(required = true, description = "The unit whose desk gets it.", examples = "H15.102")
            String unit,

            @Schema(maxLength = 1000, examples = "Lấy ý kiến phối hợp")
            String reason) {}

    /** An apology with a new date. */
    @Schema(name = "ExtensionActRequest")
    record Extension(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(
                    required = true,
                    description = "A moment, or a day: then the end of its office hours.",
                    examples = "2026-12-15")
            String newDueAt,

            @Schema(required = true, maxLength = 1000, examples = "Chờ ý kiến cơ quan phối hợp")
            String reason) {}

    /** A duplicate. */
    @Schema(name = "VoidActRequest")
    record Voiding(
            @Schema(description = WHEN, examples = WHEN_EXAMPLE)
            String at,

            @Schema(required = true, description = "The dossier that stands.", examples = "H15.101-20261123-0000001")
            String standing,

            @Schema(required = true, maxLength = 1000, examples = "Tiếp nhận trùng")
            String reason) {}

    /** Details of an applicant that were mistyped. */
    @Schema(
            name = "ApplicantCorrectionRequest",
            description = "The applicant's details that were mistyped; what is left out stays as it is.")
    public record ApplicantCorrection(
            @Schema(description = "The right name.", maxLength = 1000)
            String name,

            @Schema(description = "The right identity number, in full.", maxLength = 1000)
            String identityNumber,

            @Schema(description = "The right phone number.", maxLength = 1000)
            String phone,

            @Schema(description = "The right e-mail address.", maxLength = 1000)
            String email,

            @Schema(description = "The right address.", maxLength = 1000)
            String address,

            @Schema(required = true, maxLength = 1000, examples = "Gõ nhầm số định danh")
            String reason) {}

    /** A correction. */
    @Schema(name = "CorrectionRequest", description = "Either undo, or any of at, text and unit.")
    record Correction(
            @Schema(required = true, description = "The event in the history.", examples = "3")
            int sequence,

            @Schema(description = "true: it never happened.")
            Boolean undo,

            @Schema(description = "Its right time.", examples = WHEN_EXAMPLE)
            String at,

            @Schema(description = "Its right text.", maxLength = 1000)
            String text,

            @Schema(
                    description = "Of a reception, the unit that should have received the dossier; by a supervisor.",
                    examples = "H15.102")
            String unit,

            @Schema(required = true, maxLength = 1000, examples = "Bấm nhầm nút")
            String reason) {}
}
