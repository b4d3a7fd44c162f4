package org.motcua.intake.slips.data.parts;

import java.time.Instant;
import org.motcua.legalclock.DueDate;

/**
 * A promised moment.
 *
 * @param at null prints blanks
 * @param provisional whether it reaches into a year whose calendar is not complete; it is then marked on the slip
 */
public record Appointment(Instant at, boolean provisional) {

    /** No moment yet. */
    public static final Appointment OPEN = new Appointment(null, false);

    /** The due date as the legal clock gave it. */
    public static Appointment of(DueDate dueDate) {
        return new Appointment(dueDate.dueAt(), dueDate.provisional());
    }

    public static Appointment orOpen(Appointment appointment) {
        return appointment == null ? OPEN : appointment;
    }
}
