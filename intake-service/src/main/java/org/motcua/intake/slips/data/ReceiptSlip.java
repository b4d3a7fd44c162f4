package org.motcua.intake.slips.data;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.CopyPart;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.data.parts.SubmittedDocument;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.legalclock.Limit;

/**
 * The receipt of a dossier with the appointment for its result (form 01).
 *
 * @param part which of the two parts; null prints both
 * @param setCount how many sets; null prints a dotted line
 * @param limit the procedure's limit as of the reception
 * @param due null is open
 * @param resultPlace where or how the result is collected, in words
 * @param fee fees, in words; null leaves the line out
 * @param submitterName who hands the dossier in
 * @param officerName who receives it
 */
public record ReceiptSlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        DossierOnSlip dossier,
        CopyPart part,
        List<SubmittedDocument> documents,
        Integer setCount,
        Limit limit,
        Instant receivedAt,
        Appointment due,
        String resultPlace,
        String fee,
        String registerBook,
        String registerSeq,
        String submitterName,
        String officerName)
        implements SlipData {

    public ReceiptSlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(dossier, "dossier");
        documents = List.copyOf(documents);
        due = Appointment.orOpen(due);
    }

    @Override
    public SlipForm form() {
        return SlipForm.RECEIPT;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "ReceiptSlip";
    }
}
