package org.motcua.intake.application;

import java.time.Instant;
import java.util.function.Predicate;
import org.motcua.intake.domain.CounterAct;

/**
 * An act that somebody wants recorded.
 *
 * @param code    of the dossier, in normal form
 * @param seen    the version of the dossier that the caller has seen
 * @param at      when it happened, null for now
 * @param account of the caller
 * @param visible the units whose dossiers the caller sees
 */
public record ActOrder(String code, long seen, CounterAct act, Instant at, String account, Predicate<String> visible) {}
