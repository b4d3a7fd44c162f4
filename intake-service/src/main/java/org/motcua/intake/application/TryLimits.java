package org.motcua.intake.application;

import java.time.Duration;

/**
 * How often the citizen's own view may be tried.
 *
 * @param ofCode    tries for one dossier
 * @param ofAddress tries from one address
 * @param in        the time in which so many tries are given back, evenly
 */
public record TryLimits(int ofCode, int ofAddress, Duration in) {}
