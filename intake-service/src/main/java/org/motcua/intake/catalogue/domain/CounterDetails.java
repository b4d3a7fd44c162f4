package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;

/**
 * What a unit's slips say of its counter from a day on; what is not known is null.
 *
 * @param validFrom first local day
 * @param place     named before the date of a slip
 * @param telephone where the counter is asked
 * @param book      number of the register's book
 */
public record CounterDetails(LocalDate validFrom, String place, String telephone, String book) {

    /** Of a unit of which nothing is known. */
    public static final CounterDetails UNKNOWN = new CounterDetails(LocalDate.MIN, null, null, null);
}
