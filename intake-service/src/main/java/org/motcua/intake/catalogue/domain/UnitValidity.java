package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;

/**
 * The days on which a unit takes in dossiers.
 *
 * @param from first local day, null for ever before
 * @param to   last local day, null for ever after
 */
public record UnitValidity(LocalDate from, LocalDate to) {

    /** Without bounds. */
    public static final UnitValidity ALWAYS = new UnitValidity(null, null);

    /** Whether the unit exists on this local day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether the unit's last day was before this local day. */
    public boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
