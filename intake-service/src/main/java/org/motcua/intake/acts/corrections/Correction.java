package org.motcua.intake.acts.corrections;

import java.time.Instant;

/**
 * That a recorded event was wrong: it never happened, or happened at another time or at another unit, or what was
 * written with it is to be read otherwise. Texts are personal data.
 *
 * @param sequence of the event
 * @param undo     whether it never happened; then at, text and unit are null
 * @param at       its right time, null when the time was right
 * @param text     its right text, null when the text was right
 * @param unit     the unit that was right, of a reception; null when the unit was right
 * @param reason   why, in words, never null
 */
public record Correction(long sequence, boolean undo, Instant at, String text, String unit, String reason) {}
