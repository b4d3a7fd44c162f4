package org.motcua.intake.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** The running numbers of dossier codes: the last one of each unit and day, issued here or elsewhere. */
public interface RunningNumbers {

    /**
     * Notes, in the caller's transaction, codes that were issued elsewhere: what is issued here afterwards is above
     * them. Locks the numbers of their units and days until the transaction ends.
     */
    void reserve(Connection connection, Collection<String> codes) throws SQLException;
}
