package org.motcua.reporting.application;

import java.util.List;
import org.motcua.reporting.domain.DossierVersion;

/**
 * A dossier as one record tells it.
 *
 * @param code     the dossier code
 * @param versions all of them, oldest first, at least one
 */
public record DossierHistory(String code, List<DossierVersion> versions) {

    public DossierHistory {
        versions = List.copyOf(versions);
    }

    int revision() {
        return versions.size();
    }
}
