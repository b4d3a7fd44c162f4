package org.motcua.intake.lists.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.contract.Channel;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.DossierStatus;

/** Dossiers as lists show them. */
public interface DossierLists {

    /**
     * A dossier of a list; what did not happen is null.
     *
     * @param desk     the unit whose desk holds it
     * @param standing code of the dossier that stands, when this one was voided as its duplicate
     */
    record DossierRow(
            String code,
            String unit,
            String desk,
            String procedure,
            String field,
            Channel channel,
            DossierStatus status,
            String officer,
            Instant submittedAt,
            Instant receivedAt,
            Instant dueAt,
            Instant finishedAt,
            Instant returnedAt,
            String standing) {}

    /**
     * Where a row stands in the order of the list.
     *
     * @param at the moment by which the list is ordered; rows of the same moment stand in the order of their codes
     */
    record Place(Instant at, String code) {}

    /**
     * The next rows of a list.
     *
     * @param terms what is to be found of the applicant, each in one row; empty for any
     * @param after the place behind which they are wanted, null for the first ones
     */
    List<DossierRow> page(Connection connection, DossierFilter filter, List<SoughtTerms> terms, Place after, int limit)
            throws SQLException;

    /** How many rows there are, counted up to a bound. */
    int count(Connection connection, DossierFilter filter, int bound) throws SQLException;

    /** Codes of the dossiers that a unit received in a span, in order of reception; of one field unless it is null. */
    List<String> received(Connection connection, String unit, String field, DossierFilter.Span span, int limit)
            throws SQLException;

    /** The row of one dossier. */
    Optional<DossierRow> row(Connection connection, String code) throws SQLException;

    /** What is now known of the applicants of these dossiers, by code; who is unknown is missing. */
    Map<String, Details> applicants(Connection connection, Collection<String> codes) throws SQLException;
}
