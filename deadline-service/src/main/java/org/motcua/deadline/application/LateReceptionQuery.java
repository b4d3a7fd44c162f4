package org.motcua.deadline.application;

import java.time.Instant;
import org.motcua.cataloguecopy.VisibleUnits;

/**
 * Which late receptions are asked for; null where nothing is excluded.
 *
 * @param from   first moment of the period in which the hours ran out
 * @param before end of that period, exclusive; never null and never in the future
 */
public record LateReceptionQuery(Instant from, Instant before, VisibleUnits units, String procedure) {}
