package org.motcua.deadline.application;

import java.time.Instant;

/**
 * A due date printed by another system that is not the one computed.
 *
 * @param computed the first due date, of the reception
 */
public record PrintedDueDate(String code, String unit, Instant printed, Instant computed) {}
