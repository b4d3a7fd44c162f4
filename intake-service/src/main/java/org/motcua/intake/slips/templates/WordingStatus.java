package org.motcua.intake.slips.templates;

/** How sure we are of a template's words. */
public enum WordingStatus {
    /** Compared with the official annex by a person. */
    OFFICIAL,
    /** As printed by offices in practice; the annex itself was not read in full. */
    PRACTICE,
    /** Rebuilt by analogy. Such a template claims no form number. */
    RECONSTRUCTED
}
