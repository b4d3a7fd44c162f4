package org.motcua.deadline.application;

import java.util.Optional;

/** The clocks of single dossiers. */
public interface Clocks {

    /** Everything kept of a dossier's clocks; empty when the dossier is not known. */
    Optional<ClockOfDossier> find(String code);
}
