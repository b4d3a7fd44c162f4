package org.motcua.legalclock;

import java.time.Instant;

/**
 * The clock of an online submission: it must be received or refused by the moment eight working hours after it is deemed
 * submitted (Decree 61/2018/NĐ-CP, Decree 107/2021/NĐ-CP). A withdrawal ends this clock as well. Immutable.
 */
public final class ReceptionClock {

    private static final Limit EIGHT_HOURS = Limit.workingHours(8);

    private final Counting counting;

    /**
     * A clock under one version of the calendar.
     *
     * @param calendar decides which days are worked, not null
     * @param hours of the unit the dossier was submitted to, not null
     */
    public ReceptionClock(WorkCalendar calendar, OfficeHours hours) {
        this.counting = new Counting(new WorkingTime(calendar, hours), EIGHT_HOURS);
    }

    /**
     * The last moment for an answer. A submission before 2021 is counted with weekends only.
     *
     * @param submittedAt not null, kept to the microsecond
     */
    public Instant dueAt(Instant submittedAt) {
        return counting.from(LegalZone.truncated(submittedAt)).dueAt();
    }

    /**
     * Whether {@link #dueAt} is in a year whose calendar is not complete: then it was counted with weekends only there, and
     * may move when the days off are announced.
     *
     * @param submittedAt not null
     */
    public boolean isProvisional(Instant submittedAt) {
        int year = LegalZone.day(dueAt(submittedAt)).getYear();
        return !counting.time().calendar().isComplete(year);
    }

    /**
     * Whether the moment passed without an answer; it stays a late reception when it is answered later. It counts on the
     * local day of {@link #dueAt}.
     *
     * @param submittedAt not null
     * @param endedAt the first reception, refusal or withdrawal; null while there is none
     * @param at the moment asked about, not null
     */
    public boolean isLate(Instant submittedAt, Instant endedAt, Instant at) {
        Instant due = dueAt(submittedAt);
        return at.isAfter(due)
                && (endedAt == null || LegalZone.truncated(endedAt).isAfter(due));
    }
}
