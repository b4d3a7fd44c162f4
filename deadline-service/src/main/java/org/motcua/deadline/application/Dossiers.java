package org.motcua.deadline.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The stored dossiers; every call works in the caller's transaction and costs a fixed number of statements. */
public interface Dossiers {

    /** How many events are stored of each of the codes; a code that is not stored has no entry. */
    Map<String, Integer> lengths(Connection connection, Collection<String> codes) throws SQLException;

    /** Locks and loads those of the codes that are stored; a code that is not stored has no entry. */
    Map<String, KnownDossier> lock(Connection connection, Collection<String> codes) throws SQLException;

    /** Adds commits and due-date versions, and replaces the clocks. The known ones must be locked. */
    void store(Connection connection, List<AppliedDossier> dossiers) throws SQLException;
}
