package org.motcua.intake.slips.application;

import java.time.LocalDate;

/**
 * The part of a register that is wanted: what a unit received.
 *
 * @param unit  the unit that received, itself and not those below it
 * @param from  first local day (Asia/Ho_Chi_Minh) of reception
 * @param to    last one, inclusive
 * @param field code of the field that the dossiers are of, null for any
 */
public record RegisterSought(String unit, LocalDate from, LocalDate to, String field) {}
