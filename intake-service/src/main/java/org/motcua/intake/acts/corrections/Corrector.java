package org.motcua.intake.acts.corrections;

import java.util.Set;
import org.motcua.intake.acts.domain.ActKind;

/**
 * Who corrects.
 *
 * @param supervisor whether as supervisor: any act, at any time
 * @param acts       the acts that are the caller's to do, and so to correct for a while
 */
public record Corrector(boolean supervisor, Set<ActKind> acts) {}
