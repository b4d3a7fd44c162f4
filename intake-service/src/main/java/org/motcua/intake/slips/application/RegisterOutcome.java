package org.motcua.intake.slips.application;

/** What came of reading a register. Only {@link Read} has recorded anything. */
public sealed interface RegisterOutcome {

    /** The register; the reading of each dossier in it is on record. */
    record Read(Register register) implements RegisterOutcome {}

    /** The period ends before it begins. */
    record PeriodReversed() implements RegisterOutcome {}

    /** The period has more days than a register may have. */
    record PeriodTooLong(int most) implements RegisterOutcome {}

    /** The unit received more dossiers in it than one register holds. */
    record TooManyDossiers(int most) implements RegisterOutcome {}
}
