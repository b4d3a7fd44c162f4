package org.motcua.intake.slips.data;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.MissingItem;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * The request to supplement and complete a dossier (form 02).
 *
 * @param deadline until when; null leaves the line out, it is no statutory line
 */
public record SupplementSlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        DossierOnSlip dossier,
        List<MissingItem> missingItems,
        String reason,
        Instant deadline,
        String contactName,
        String contactPhone,
        String officerName)
        implements SlipData {

    public SupplementSlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(dossier, "dossier");
        missingItems = List.copyOf(missingItems);
    }

    @Override
    public SlipForm form() {
        return SlipForm.SUPPLEMENT_REQUEST;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "SupplementSlip";
    }
}
