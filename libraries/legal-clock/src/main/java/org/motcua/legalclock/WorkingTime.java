package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Measures working time on one endless line: every moment has so many microseconds of office hours before it. A stretch is a
 * difference of two of them, and adding working time is finding a moment back. Logarithmic in the versions of the hours.
 */
final class WorkingTime {

    private final WorkCalendar calendar;
    private final OfficeHours hours;
    private final List<Era> eras = new ArrayList<>();

    /** The days on which one version of the office hours holds, with the working days and working time before them. */
    private record Era(LocalDate from, WorkingDayHours day, long length, long daysBefore, long timeBefore) {

        long timeAt(long workingDays) {
            return timeBefore + (workingDays - daysBefore) * length;
        }
    }

    WorkingTime(WorkCalendar calendar, OfficeHours hours) {
        this.calendar = calendar;
        this.hours = hours;
        hours.byStart().forEach(this::addEra);
    }

    private void addEra(LocalDate from, OfficeHours.Version version) {
        WorkingDayHours day = new WorkingDayHours(version.sessions());
        if (eras.isEmpty()) {
            eras.add(new Era(from, day, day.length(), 0, 0));
        } else {
            long daysBefore = calendar.workingDaysBefore(from);
            eras.add(new Era(from, day, day.length(), daysBefore, eras.getLast().timeAt(daysBefore)));
        }
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** This moment if it is inside office hours, else the next opening. */
    Instant deemed(Instant moment) {
        return latest(before(moment));
    }

    /** The local day of the deemed moment: the working day on which an act counts. */
    LocalDate deemedDay(Instant moment) {
        return LegalZone.day(deemed(moment));
    }

    /** The end of office hours of a working day. */
    Instant closing(LocalDate workingDay) {
        return LegalZone.moment(workingDay.atTime(hours.on(workingDay).closes()));
    }

    /** Working microseconds in {@code [from, to)}. */
    long between(Instant from, Instant to) {
        return before(to) - before(from);
    }

    /** The earliest moment that has so much more working time before it; a closing time stays, it is not the next opening. */
    Instant plus(Instant moment, long workingMicros) {
        return earliest(before(moment) + workingMicros);
    }

    private long before(Instant moment) {
        LocalDateTime local = LegalZone.local(moment);
        LocalDate day = local.toLocalDate();
        Era era = lastEra(candidate -> !candidate.from().isAfter(day));
        long today = calendar.isWorkingDay(day) ? era.day().before(local.toLocalTime()) : 0;
        return era.timeAt(calendar.workingDaysBefore(day)) + today;
    }

    private Instant earliest(long worked) {
        Era era = lastEra(candidate -> candidate.timeBefore() < worked);
        long inEra = worked - era.timeBefore();
        long days = Math.ceilDiv(inEra, era.length()) - 1;
        LocalDate day = calendar.at(era.daysBefore() + days);
        return LegalZone.moment(day.atTime(era.day().earliest(inEra - days * era.length())));
    }

    private Instant latest(long worked) {
        Era era = lastEra(candidate -> candidate.timeBefore() <= worked);
        long inEra = worked - era.timeBefore();
        LocalDate day = calendar.at(era.daysBefore() + Math.floorDiv(inEra, era.length()));
        return LegalZone.moment(day.atTime(era.day().latest(Math.floorMod(inEra, era.length()))));
    }

    /** The last era that begins in time; the first one has no beginning. The condition holds for a prefix of them. */
    private Era lastEra(Predicate<Era> begun) {
        int low = 0;
        int high = eras.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (begun.test(eras.get(middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return eras.get(low);
    }
}
