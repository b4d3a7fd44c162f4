package org.motcua.contract;

import java.time.LocalDate;
import java.time.LocalTime;
import org.motcua.legalclock.LimitUnit;

/**
 * The version of a procedure's time limit that held on the local date of reception. A dossier keeps it for life.
 *
 * @param effectiveFrom first local day on which the version held
 * @param unit          what {@code amount} counts
 * @param amount        0 or more; 0 only for a same-day limit
 * @param cutOff        local time of a same-day limit's cut-off, else null
 */
public record LimitVersion(LocalDate effectiveFrom, LimitUnit unit, int amount, LocalTime cutOff) {}
