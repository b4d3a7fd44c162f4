package org.motcua.intake.personal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who has read whose details in full. Insert-only. */
public interface ApplicantReadings {

    /** One reading; {@code id} grows with time within an instance. */
    record Reading(long id, String code, Instant readAt, String account, ReadingPurpose purpose) {}

    /** Records a reading of each of these dossiers, with the caller's transaction. */
    void record(Connection connection, Collection<String> codes, Instant readAt, String account, ReadingPurpose purpose)
            throws SQLException;

    /** Records a reading, with the caller's transaction. */
    void record(Connection connection, String code, Instant readAt, String account, ReadingPurpose purpose)
            throws SQLException;

    /** The readings of a dossier, the latest first, from below {@code before} on. */
    List<Reading> of(Connection connection, String code, long before, int limit) throws SQLException;
}
