package org.motcua.legalclock;

/**
 * The unit in which a procedure's time limit is counted.
 *
 * <p>Source: Civil Code 2015 (91/2015/QH13), articles 145–148; Decree 61/2018/NĐ-CP for hours and same-day results.
 */
public enum LimitUnit {
    /** Hours inside office hours, to the second. */
    WORKING_HOUR,
    /** Working days after the day of the start; 0 means "the same day", with a cut-off time. */
    WORKING_DAY,
    /** Days of any kind; the last one is rolled forward to a working day. */
    CALENDAR_DAY,
    /** Calendar months; the last day is rolled forward to a working day. */
    MONTH
}
