package org.motcua.intake.slips.data.parts;

import java.time.LocalDate;

/**
 * The two-column heading of a slip.
 *
 * @param unitParent the authority above the unit: a province, a ministry, a commune
 * @param unitName the unit that issues the slip
 * @param unitSymbol the unit's part of the number: {@code TTPVHCC} for a centre, {@code BPTNTKQ} for a one-stop unit
 * @param slipNo the running number, as it is to be printed
 * @param place the place named before the date
 * @param slipDate the day of issue
 */
public record SlipHeading(
        String unitParent, String unitName, String unitSymbol, String slipNo, String place, LocalDate slipDate) {

    /** Tells no value. */
    @Override
    public String toString() {
        return "SlipHeading";
    }
}
