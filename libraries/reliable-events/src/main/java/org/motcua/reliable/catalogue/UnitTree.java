package org.motcua.reliable.catalogue;

import java.util.List;

/** Today's tree of units. */
public interface UnitTree {

    /** Whether there is a unit with that code. */
    boolean knows(String unit);

    /** The unit and all below it, in no order; empty when it is unknown. */
    List<String> subtree(String unit);
}
