package org.motcua.intake.slips.data;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.motcua.intake.slips.data.parts.Appointment;
import org.motcua.intake.slips.data.parts.DossierOnSlip;
import org.motcua.intake.slips.data.parts.HandOver;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.motcua.intake.slips.domain.SlipForm;

/**
 * The slip that goes with a dossier from desk to desk (form 06; 05 until 2025).
 *
 * @param due null is open
 * @param handOvers oldest first
 */
public record ControlSlip(
        SlipHeading heading,
        SlipIssue issue,
        String lookup,
        DossierOnSlip dossier,
        String resolvingUnit,
        List<String> coordinatingUnits,
        Instant receivedAt,
        Appointment due,
        List<HandOver> handOvers)
        implements SlipData {

    public ControlSlip {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(dossier, "dossier");
        coordinatingUnits = List.copyOf(coordinatingUnits);
        due = Appointment.orOpen(due);
        handOvers = List.copyOf(handOvers);
    }

    @Override
    public SlipForm form() {
        return SlipForm.CONTROL_SLIP;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "ControlSlip";
    }
}
