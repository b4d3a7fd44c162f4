package org.motcua.reporting.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/** The dossiers that have been counted. */
public interface AppliedDossiers {

    /** The marks of those among the codes that have been counted. */
    Map<String, AppliedDossier.Mark> marks(Connection connection, Collection<String> codes) throws SQLException;

    /** Stores or replaces dossiers. */
    void store(Connection connection, Collection<AppliedDossier> dossiers) throws SQLException;
}
