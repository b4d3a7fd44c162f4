package org.motcua.intake.slips.rendering;

/**
 * How much is printed at the same time.
 *
 * @param slips            slips that are made at once
 * @param waitingSlips     slips that wait; more are refused
 * @param registers        registers that are made at once, each of which takes some 40 MiB
 * @param waitingRegisters registers that wait; more are refused
 */
public record PrintLimits(int slips, int waitingSlips, int registers, int waitingRegisters) {}
