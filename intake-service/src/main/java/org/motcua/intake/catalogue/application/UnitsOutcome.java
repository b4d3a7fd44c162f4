package org.motcua.intake.catalogue.application;

/** What came of putting units into the catalogue, or of ending one. Only {@link Stored} has changed anything. */
public sealed interface UnitsOutcome {

    /** They are stored and published; how many were new or other than before. */
    record Stored(int changed) implements UnitsOutcome {}

    /** The unit to be ended is unknown. */
    record Unknown() implements UnitsOutcome {}

    /**
     * The catalogue would be no tree with them.
     *
     * @param why    the code of the fault, such as {@code parent-cycle}
     * @param member the member at fault, such as {@code [3].MaDonViCha}
     */
    record NoTree(String why, String member) implements UnitsOutcome {}
}
