package org.motcua.intake.slips.application;

/**
 * What came of printing a slip or of reading a print. Only {@link Done} has recorded anything.
 *
 * @param <T> what was asked for
 */
public sealed interface SlipOutcome<T> {

    /** It is recorded, and here it is. */
    record Done<T>(T value) implements SlipOutcome<T> {}

    /** There is no such dossier or print, or it is not the caller's to see. */
    record Unknown<T>() implements SlipOutcome<T> {}

    /** The dossier is a voided duplicate: no slip of it is given out as if it stood. */
    record Voided<T>() implements SlipOutcome<T> {}

    /** Nothing has happened that the form could tell. */
    record NothingToPrint<T>() implements SlipOutcome<T> {}

    /** The form is not about the event that was named. */
    record NotAboutThatEvent<T>() implements SlipOutcome<T> {}
}
