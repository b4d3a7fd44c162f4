package org.motcua.deadline.application;

import java.time.Instant;
import org.motcua.legalclock.DueDateVersion;

/**
 * A due-date version as kept.
 *
 * @param number     1, 2, 3 … within the dossier, never used again
 * @param recordedAt record time of the event that made it known
 */
public record NumberedDueDate(int number, DueDateVersion version, Instant recordedAt) {}
