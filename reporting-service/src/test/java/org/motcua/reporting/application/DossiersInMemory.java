package org.motcua.reporting.application;

import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Marks of dossiers in memory, for tests without a database. */
final class DossiersInMemory implements AppliedDossiers {

    private final Map<String, AppliedDossier> dossiers = new HashMap<>();

    @Override
    public Map<String, AppliedDossier.Mark> marks(Connection connection, Collection<String> codes) {
        Map<String, AppliedDossier.Mark> marks = new HashMap<>();
        codes.stream()
                .filter(dossiers::containsKey)
                .forEach(code -> marks.put(code, dossiers.get(code).mark()));
        return marks;
    }

    @Override
    public void store(Connection connection, Collection<AppliedDossier> stored) {
        stored.forEach(dossier -> dossiers.put(dossier.code(), dossier));
    }
}
