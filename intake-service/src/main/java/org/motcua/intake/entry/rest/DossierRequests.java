package org.motcua.intake.entry.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.contract.Channel;
import org.motcua.intake.entry.rest.EntryBody.ApplicantKind;
import org.motcua.intake.record.domain.HandedIn.PaperForm;
import org.motcua.intake.record.domain.HandedIn.ReturnBy;

/** The bodies of entries as callers see them described; {@link EntryBody} reads them. */
final class DossierRequests {

    private DossierRequests() {}

    /** A dossier to be entered. */
    @Schema(name = "DossierRequest", description = "A dossier that was handed in")
    record Dossier(
            @Schema(required = true, description = "The unit that answers for it")
            String unit,

            @Schema(required = true) String procedure,
            @Schema(required = true) Channel channel,
            @Schema(required = true) Applicant applicant,

            @Schema(
                    description =
                            "When it was handed in; at receivedAt, or else now, when absent. ISO 8601, Vietnam time when"
                                    + " without an offset")
            String submittedAt,

            @Schema(description = "When it was received; at submission when absent. Same form as submittedAt")
            String receivedAt,

            @Schema(
                    description =
                            "Whether it is received at once; when absent, it is if receivedAt is there or the channel"
                                    + " is not ONLINE")
            Boolean receive,

            @Schema(description = "Service level: 4 full, 3 partial, 2 information only", minimum = "2", maximum = "4")
            Integer level,

            @Schema(description = "What was handed in, as the receipt slip lists it", maxItems = 200)
            List<Paper> papers,

            @Schema(description = "How many sets of them", minimum = "1", maximum = "99")
            Integer sets,

            @Schema(description = "How the result comes back")
            ReturnBy returnBy) {}

    /** The applicant of a dossier to be entered. */
    @Schema(name = "ApplicantRequest", description = "The applicant")
    record Applicant(
            @Schema(required = true, maxLength = 1000) String name,

            @Schema(description = "In full", maxLength = 1000)
            String identityNumber,

            @Schema(maxLength = 1000) String phone,
            @Schema(maxLength = 1000) String email,
            @Schema(maxLength = 1000) String address,
            ApplicantKind kind) {}

    /** A paper that was handed in. */
    @Schema(name = "PaperRequest", description = "A paper that was handed in")
    record Paper(
            @Schema(required = true, maxLength = 1000) String name,
            PaperForm form,

            @Schema(description = "How many of it", minimum = "1", maximum = "9999")
            Integer quantity) {}

    /** Several dossiers to be entered. */
    @Schema(name = "BatchRequest", description = "Dossiers that were handed in, each with a key of its own")
    record Batch(
            @Schema(required = true, minItems = 1, maxItems = 500)
            List<Item> items) {}

    /** One of them. */
    @Schema(name = "BatchItemRequest", description = "A dossier and the caller's name for its entry")
    record Item(
            @Schema(required = true, description = RequestKey.MEANING, minLength = 8, maxLength = 200)
            String idempotencyKey,

            @Schema(required = true) Dossier dossier) {}
}
