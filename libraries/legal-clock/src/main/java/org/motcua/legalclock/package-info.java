/**
 * All of the domain's time rules, and nothing else: which days are worked, when a dossier is due, what a pause or a letter of
 * extension does to that, since when it is late, and its class at the finish.
 *
 * <p>Start at {@link org.motcua.legalclock.DossierClock#judge}: it takes a {@link org.motcua.legalclock.Ledger} (the facts
 * of a dossier) and returns a {@link org.motcua.legalclock.Judgement} with every version of the due date and what moved
 * it. {@link org.motcua.legalclock.ReceptionClock} is the clock of online submissions,
 * {@link org.motcua.legalclock.StepClock} that of a step's share.
 * {@link org.motcua.legalclock.WorkCalendar} and {@link org.motcua.legalclock.OfficeHours} are the data both go by.
 *
 * <p>Inside, {@code WorkingTime} measures office hours as one line of microseconds, {@code Counting} counts a limit out to
 * a {@code Term}, {@code Course} moves the term by the pauses, {@code Rescheduling} lays the letters over it, and
 * {@code Explanation} lists what moved it.
 *
 * <p>Invariants, each with a test:
 *
 * <ul>
 *   <li>a judgement is a pure function of the ledger, the calendar and the office hours; nothing here reads a clock;
 *   <li>it is causal: whether a dossier is late at t depends only on acts up to t;
 *   <li>lateness is one interval, from {@code lateFrom} to the closing, and a closed dossier is OVERDUE exactly when it has
 *       one; once late, the statutory due date never moves again, and it never moves back;
 *   <li>a letter of extension never changes what is STATUTORY;
 *   <li>no loop over days: counting days or working time takes constant or logarithmic time;
 *   <li>only {@code java.*} is used.
 * </ul>
 *
 * <p>Moments are {@link java.time.Instant}s kept to the microsecond, days are days of
 * {@link org.motcua.legalclock.LegalZone}. No parameter may be null unless its documentation says so.
 */
package org.motcua.legalclock;
