package org.motcua.deadline.application;

import org.motcua.deadline.domain.Proceedings;

/** A dossier's events read as what its clocks need. */
public record Reading(Placement placement, Proceedings proceedings) {}
