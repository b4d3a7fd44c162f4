package org.motcua.reporting.domain;

/** The sets counters are kept for, each by channel. */
public enum FigureSet {
    UNIT,
    UNIT_FIELD,
    UNIT_PROCEDURE;

    /** What this set counts beside the unit; empty for {@link #UNIT}. */
    public String item(ChangeKey change) {
        return switch (this) {
            case UNIT -> "";
            case UNIT_FIELD -> change.field();
            case UNIT_PROCEDURE -> change.procedure();
        };
    }
}
