package org.motcua.intake.catalogue.domain;

import java.time.LocalDate;
import org.motcua.legalclock.PausePolicy;

/**
 * What requests do to the clock of a dossier received on a day or later.
 *
 * @param effectiveFrom first local day of reception for which it holds
 */
public record PausePolicyVersion(LocalDate effectiveFrom, PausePolicy policy) {}
