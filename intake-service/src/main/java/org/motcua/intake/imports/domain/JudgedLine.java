package org.motcua.intake.imports.domain;

import org.motcua.intake.record.domain.Fault;

/**
 * A line judged on its own.
 *
 * @param number from 1
 * @param facts  what it says; null when the verdict is final
 * @param verdict {@code REJECTED} or {@code IGNORED}; {@code ACCEPTED} for a line that is yet to be compared
 * @param fault  why, or a warning; null when there is nothing to say
 */
public record JudgedLine(long number, LineFacts facts, Verdict verdict, Fault fault) {}
