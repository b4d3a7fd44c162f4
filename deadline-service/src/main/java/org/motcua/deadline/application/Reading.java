package org.motcua.deadline.application;

import org.motcua.deadline.domain.Proceedings;

/**
 * A dossier's events read as what its clocks need.
 *
 * @param desk     who has it now
 * @param standing code of the dossier that stands for this voided one, null when it is not voided
 */
public record Reading(Placement placement, Desk desk, String standing, Proceedings proceedings) {}
