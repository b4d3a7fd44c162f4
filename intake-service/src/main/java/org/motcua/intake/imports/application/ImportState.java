package org.motcua.intake.imports.application;

/** How an import stands. */
public enum ImportState {
    RUNNING,
    COMPLETED,
    /** The file broke off or had an endless line; what was committed stays. */
    CUT_OFF,
    /** The service or its database went away; what was committed stays. */
    INTERRUPTED
}
