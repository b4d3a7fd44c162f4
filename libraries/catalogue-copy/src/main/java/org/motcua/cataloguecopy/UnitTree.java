package org.motcua.cataloguecopy;

import java.time.LocalDate;
import java.util.List;

/**
 * The tree of units, as it stands today or stood on another day. A unit that has ended is below its successor, which
 * answers for what it has received; without a successor it stays where it was.
 */
public interface UnitTree {

    /** Whether there is a unit with that code. */
    boolean knows(String unit);

    /** The unit and all below it today, in no order; empty when it is unknown. */
    List<String> subtree(String unit);

    /**
     * The unit and all below it on another day, in no order; empty when it is unknown.
     *
     * @param day local day (Asia/Ho_Chi_Minh)
     */
    List<String> subtreeOn(String unit, LocalDate day);
}
