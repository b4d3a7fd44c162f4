package org.motcua.contract;

import org.motcua.legalclock.LimitUnit;

/**
 * The time that one step of a procedure may take.
 *
 * @param unit   what {@code amount} counts
 * @param amount at least 1
 */
public record StepShare(LimitUnit unit, int amount) {}
