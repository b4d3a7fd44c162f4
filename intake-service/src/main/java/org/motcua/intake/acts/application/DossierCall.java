package org.motcua.intake.acts.application;

import java.util.function.Predicate;

/**
 * Who wants to change which dossier.
 *
 * @param code    of the dossier, in normal form
 * @param seen    the version of the dossier that the caller has seen
 * @param account of the caller
 * @param visible the units whose dossiers the caller sees
 */
public record DossierCall(String code, long seen, String account, Predicate<String> visible) {}
