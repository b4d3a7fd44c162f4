package org.motcua.intake.application;

import org.motcua.intake.domain.Fault;
import org.motcua.intake.domain.LineFacts;

/**
 * A line judged on its own.
 *
 * @param number from 1
 * @param facts  what it says; null when the verdict is final
 * @param verdict {@code REJECTED} or {@code IGNORED}; {@code ACCEPTED} for a line that is yet to be compared
 * @param fault  why, or a warning; null when there is nothing to say
 */
record JudgedLine(long number, LineFacts facts, Verdict verdict, Fault fault) {}
