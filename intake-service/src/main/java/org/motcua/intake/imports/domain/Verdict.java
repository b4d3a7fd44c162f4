package org.motcua.intake.imports.domain;

/** What becomes of a line of an import. */
public enum Verdict {
    /** Something new was recorded. */
    ACCEPTED,
    /** All of it is recorded, or was and has since been corrected. */
    UNCHANGED,
    /** It contradicts the record; nothing of it was stored. */
    CONFLICT,
    /** It is not usable; nothing of it was stored. */
    REJECTED,
    /** It is blank. */
    IGNORED
}
