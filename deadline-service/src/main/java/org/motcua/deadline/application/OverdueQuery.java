package org.motcua.deadline.application;

import java.time.Instant;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.contract.Channel;

/**
 * Which overdue dossiers are asked for; null where nothing is excluded.
 *
 * @param at          the moment at which they are late; never null
 * @param whose       whose they are; never null
 * @param minDaysLate working days that must have passed since the due date, 0 or more
 */
public record OverdueQuery(Instant at, Whose whose, String procedure, String field, Channel channel, int minDaysLate) {

    /**
     * Whose dossiers: responsible is the unit at reception, which figures count it for; a transfer moves only the desk.
     * All three must hold.
     *
     * @param visible     units that are responsible or whose desk holds the dossier now
     * @param responsible units responsible
     * @param desks       units whose desk holds the dossier now
     */
    public record Whose(VisibleUnits visible, VisibleUnits responsible, VisibleUnits desks) {}
}
