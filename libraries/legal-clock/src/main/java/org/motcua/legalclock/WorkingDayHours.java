package org.motcua.legalclock;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The working time of one working day, in microseconds from its opening. */
record WorkingDayHours(List<OfficeHours.Session> sessions) {

    /** Working time of the whole day. */
    long length() {
        return sessions.stream().mapToLong(WorkingDayHours::length).sum();
    }

    /** Working time of the day before this local time. */
    long before(LocalTime time) {
        return sessions.stream().mapToLong(session -> before(session, time)).sum();
    }

    /** The earliest local time with so much working time before it, {@code 0 < worked <= length()}. */
    LocalTime earliest(long worked) {
        long left = worked;
        for (OfficeHours.Session session : sessions) {
            if (left <= length(session)) {
                return session.opens().plus(left, ChronoUnit.MICROS);
            }
            left -= length(session);
        }
        throw new IllegalArgumentException("more than a day's working time: " + worked);
    }

    /** The latest local time with so much working time before it, {@code 0 <= worked < length()}. */
    LocalTime latest(long worked) {
        long left = worked;
        for (OfficeHours.Session session : sessions) {
            if (left < length(session)) {
                return session.opens().plus(left, ChronoUnit.MICROS);
            }
            left -= length(session);
        }
        throw new IllegalArgumentException("no working time left: " + worked);
    }

    private static long before(OfficeHours.Session session, LocalTime time) {
        long passed = session.opens().until(time, ChronoUnit.MICROS);
        return Math.clamp(passed, 0L, length(session));
    }

    private static long length(OfficeHours.Session session) {
        return session.opens().until(session.closes(), ChronoUnit.MICROS);
    }
}
