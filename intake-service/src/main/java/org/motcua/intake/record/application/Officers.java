package org.motcua.intake.record.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import org.motcua.intake.record.domain.Officer;
import org.motcua.intake.record.domain.OfficerNames;

/** What accounts are called. */
public interface Officers {

    /** Notes what an account is called from a moment on, unless it is called so already. */
    void note(Connection connection, String account, Officer officer, Instant from) throws SQLException;

    /** What these accounts were called and are. */
    OfficerNames of(Connection connection, Collection<String> accounts) throws SQLException;
}
