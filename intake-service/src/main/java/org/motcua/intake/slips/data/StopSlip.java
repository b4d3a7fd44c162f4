package org.motcua.intake.slips.data;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.Signer;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * The notice that the processing of a dossier is stopped (form 05 of 2025).
 *
 * @param requestedAt when the applicant asked for it; null leaves that sentence out
 * @param fee what was paid and what is refunded, in words
 * @param recipients who else gets it; empty prints the usual ones
 * @param signer null leaves room
 */
public record StopSlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        DossierOnSlip dossier,
        Instant receivedAt,
        Instant requestedAt,
        Instant effectiveAt,
        String reason,
        List<String> returnedDocuments,
        String fee,
        List<String> recipients,
        Signer signer)
        implements SlipData {

    public StopSlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(dossier, "dossier");
        returnedDocuments = List.copyOf(returnedDocuments);
        recipients = List.copyOf(recipients);
        signer = Signer.orBlank(signer);
    }

    @Override
    public SlipForm form() {
        return SlipForm.STOP_NOTICE;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "StopSlip";
    }
}
