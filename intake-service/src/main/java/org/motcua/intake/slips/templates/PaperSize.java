package org.motcua.intake.slips.templates;

/** The papers slips are printed on: A5 is what the circular says, A4 what most offices use. */
public enum PaperSize {
    /** 148 mm × 210 mm. */
    A5,
    /** 210 mm × 297 mm. */
    A4
}
