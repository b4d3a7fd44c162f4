package org.motcua.intake.record.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.intake.record.domain.History;

/** The record of dossiers. */
public interface Dossiers {

    /** Locks the dossiers of these codes that exist, and reads their histories, by code. */
    Map<String, DossierDraft> lock(Connection connection, Collection<String> codes) throws SQLException;

    /** Locks one dossier and reads its events, without its texts and details; empty when it is unknown. */
    Optional<DossierDraft> lockEvents(Connection connection, String code) throws SQLException;

    /** The codes of dossiers that are void because this one stands, at most so many. */
    List<String> duplicatesOf(Connection connection, String code, int atMost) throws SQLException;

    /** Makes the dossier unfindable by the details recorded so far; those that are appended afterwards count. */
    void forgetTerms(Connection connection, String code) throws SQLException;

    /** Appends what is new in the drafts. A code that another transaction has just recorded fails as a duplicate. */
    void append(Connection connection, Collection<DossierDraft> drafts) throws SQLException;

    /** The history of a dossier, {@link History#NONE} when it is unknown. */
    History history(Connection connection, String code) throws SQLException;

    /** The histories of these dossiers, by code; who is unknown is missing. */
    Map<String, History> histories(Connection connection, Collection<String> codes) throws SQLException;

    /** The events of a dossier, without its texts and details; {@link History#NONE} when it is unknown. */
    History events(Connection connection, String code) throws SQLException;
}
