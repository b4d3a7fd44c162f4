package org.motcua.intake.record.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Which dossiers somebody sees: those that a unit of theirs answers for, or whose desk holds. */
public interface VisibleDossiers {

    /**
     * Whether there is such a dossier to be seen.
     *
     * @param units the units seen, null for all
     */
    boolean sees(Connection connection, String code, Collection<String> units) throws SQLException;

    /** The same; the dossier stays as it is until the caller's transaction ends. */
    boolean locks(Connection connection, String code, Collection<String> units) throws SQLException;
}
