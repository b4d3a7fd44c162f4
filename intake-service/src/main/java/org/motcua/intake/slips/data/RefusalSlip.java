package org.motcua.intake.slips.data;

import java.util.Objects;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * The notice of refusal to receive a dossier (form 03).
 */
public record RefusalSlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        DossierOnSlip dossier,
        String reason,
        String submitterName,
        String officerName)
        implements SlipData {

    public RefusalSlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(dossier, "dossier");
    }

    @Override
    public SlipForm form() {
        return SlipForm.REFUSAL;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "RefusalSlip";
    }
}
