package org.motcua.intake.slips.data;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.Signer;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * The apology with a new appointment, since 2025 a proposal to extend (form 04).
 *
 * @param originalDue null is open
 * @param newDue null is open
 * @param extensionNo which extension, from 1; null prints blanks
 * @param recipients who else gets it; empty prints the usual ones
 * @param signer null leaves room
 */
public record ApologySlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        DossierOnSlip dossier,
        Instant receivedAt,
        Appointment originalDue,
        String reason,
        Appointment newDue,
        Integer extensionNo,
        List<String> recipients,
        Signer signer)
        implements SlipData {

    public ApologySlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(dossier, "dossier");
        originalDue = Appointment.orOpen(originalDue);
        newDue = Appointment.orOpen(newDue);
        recipients = List.copyOf(recipients);
        signer = Signer.orBlank(signer);
    }

    @Override
    public SlipForm form() {
        return SlipForm.APOLOGY;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "ApologySlip";
    }
}
