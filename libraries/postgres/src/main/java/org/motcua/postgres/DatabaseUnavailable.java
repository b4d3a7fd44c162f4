package org.motcua.postgres;

import java.sql.SQLException;

/** The database did not answer a question; the caller may ask again. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(SQLException cause) {
        super("the database did not answer", cause);
    }
}
