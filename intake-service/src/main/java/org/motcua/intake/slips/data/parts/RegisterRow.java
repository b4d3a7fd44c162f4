package org.motcua.intake.slips.data.parts;

import java.time.Instant;

/**
 * One dossier in the register.
 *
 * @param sets how many sets were submitted
 * @param resultChannel how the result is collected, in words
 */
public record RegisterRow(
        DossierOnSlip dossier,
        Integer sets,
        String leadUnit,
        Instant receivedAt,
        Appointment due,
        Instant returnedAt,
        String resultChannel,
        String note) {

    public RegisterRow {
        dossier = dossier == null ? new DossierOnSlip(null, null, null) : dossier;
        due = Appointment.orOpen(due);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "RegisterRow";
    }
}
