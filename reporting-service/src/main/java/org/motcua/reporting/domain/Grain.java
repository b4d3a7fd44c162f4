package org.motcua.reporting.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;

/** The lengths of time counters are kept for; a period is named by its first day. */
public enum Grain {
    DAY(day -> day, ChronoUnit.DAYS),
    MONTH(TemporalAdjusters.firstDayOfMonth(), ChronoUnit.MONTHS),
    YEAR(TemporalAdjusters.firstDayOfYear(), ChronoUnit.YEARS);

    private final TemporalAdjuster firstDay;
    private final TemporalUnit length;

    Grain(TemporalAdjuster firstDay, TemporalUnit length) {
        this.firstDay = firstDay;
        this.length = length;
    }

    /** The period this day is in. */
    public LocalDate periodOf(LocalDate day) {
        return day.with(firstDay);
    }

    /** The first period that starts on or after this day. */
    LocalDate firstPeriodFrom(LocalDate day) {
        LocalDate period = periodOf(day);
        return period.equals(day) ? period : period.plus(1, length);
    }

    /** The next shorter grain. */
    Grain finer() {
        return values()[ordinal() - 1];
    }
}
