package org.motcua.deadline.application;

import java.time.Instant;
import java.util.List;
import org.motcua.contract.Channel;

/**
 * Which overdue dossiers are asked for; null where nothing is excluded.
 *
 * @param at          the moment at which they are late; never null
 * @param units       the units responsible or whose desk holds the dossier
 * @param minDaysLate working days that must have passed since the due date, 0 or more
 */
public record OverdueQuery(
        Instant at, List<String> units, String procedure, String field, Channel channel, int minDaysLate) {}
