package org.motcua.intake.slips.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.slips.data.parts.RegisterRow;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * The register of dossiers (form 07; 06 until 2025).
 *
 * @param lookup null: a register has no QR code, unless it has an address of its own
 * @param bookNo the number of the book
 * @param field the field or group of fields the book is kept for
 * @param from its first day
 * @param to its last day, inclusive
 * @param rows in the order of reception
 */
public record RegisterSlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        String bookNo,
        String field,
        LocalDate from,
        LocalDate to,
        List<RegisterRow> rows)
        implements SlipData {

    public RegisterSlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        rows = List.copyOf(rows);
    }

    /** The same register with other rows. */
    public RegisterSlip with(List<RegisterRow> others) {
        return new RegisterSlip(heading, issue, lookup, bookNo, field, from, to, others);
    }

    @Override
    public SlipForm form() {
        return SlipForm.REGISTER;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "RegisterSlip";
    }
}
