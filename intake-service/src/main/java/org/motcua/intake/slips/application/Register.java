package org.motcua.intake.slips.application;

import java.time.Instant;
import java.util.List;

/**
 * A part of a register, as it was read.
 *
 * @param entries in order of reception
 */
public record Register(RegisterSought sought, Instant readAt, List<RegisterEntry> entries) {

    public Register {
        entries = List.copyOf(entries);
    }
}
