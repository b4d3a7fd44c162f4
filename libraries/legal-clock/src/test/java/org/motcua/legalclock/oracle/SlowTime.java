package org.motcua.legalclock.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Working time, by walking from day to day. */
public final class SlowTime {

    private final SlowCalendar calendar;
    private final SlowHours hours;

    public SlowTime(SlowCalendar calendar, SlowHours hours) {
        this.calendar = calendar;
        this.hours = hours;
    }

    public LocalDateTime deemed(LocalDateTime moment) {
        for (LocalDate day = moment.toLocalDate(); ; day = day.plusDays(1)) {
            for (SlowHours.Span span : hours.on(day)) {
                if (calendar.works(day) && moment.isBefore(day.atTime(span.close()))) {
                    return later(moment, day.atTime(span.open()));
                }
            }
        }
    }

    public LocalDateTime plus(LocalDateTime moment, Duration working) {
        Duration left = working;
        for (LocalDate day = moment.toLocalDate(); ; day = day.plusDays(1)) {
            for (SlowHours.Span span : hours.on(day)) {
                LocalDateTime from = later(moment, day.atTime(span.open()));
                Duration here = worked(day, from, day.atTime(span.close()));
                if (here.isPositive() && left.compareTo(here) <= 0) {
                    return from.plus(left);
                }
                left = left.minus(here);
            }
        }
    }

    public Duration between(LocalDateTime from, LocalDateTime to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (SlowHours.Span span : hours.on(day)) {
                LocalDateTime begin = later(from, day.atTime(span.open()));
                LocalDateTime close = day.atTime(span.close());
                sum = sum.plus(worked(day, begin, close.isBefore(to) ? close : to));
            }
        }
        return sum;
    }

    private Duration worked(LocalDate day, LocalDateTime from, LocalDateTime to) {
        boolean any = calendar.works(day) && from.isBefore(to);
        return any ? Duration.between(from, to) : Duration.ZERO;
    }

    /** The n-th working day after this one. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= calendar.works(reached) ? 1 : 0;
        }
        return reached;
    }

    public int workingDays(LocalDate afterExclusive, LocalDate until) {
        int count = 0;
        for (LocalDate day = afterExclusive.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += calendar.works(day) ? 1 : 0;
        }
        return count;
    }

    public LocalDate rolled(LocalDate day) {
        return calendar.works(day) ? day : rolled(day.plusDays(1));
    }

    LocalDateTime end(LocalDate day) {
        return day.atTime(hours.on(day).getLast().close());
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
