package org.motcua.intake.personal.application;

import java.sql.Connection;
import java.sql.SQLException;
import org.motcua.intake.record.domain.Erasure;

/** Takes personal data out of the record for good. */
public interface Erasures {

    /** Erases the applicant's details and every text of a dossier, and records the order. */
    void erase(Connection connection, String code, Erasure erasure) throws SQLException;
}
