package org.motcua.intake.record.application;

import java.sql.Connection;
import java.sql.SQLException;
import org.motcua.cataloguecopy.VisibleUnits;

/** Which dossiers somebody sees: those that a unit of theirs answers for, or whose desk holds. */
public interface VisibleDossiers {

    /**
     * Whether there is such a dossier to be seen.
     *
     * @param units the units seen
     */
    boolean sees(Connection connection, String code, VisibleUnits units) throws SQLException;

    /** The same; the dossier stays as it is until the caller's transaction ends. */
    boolean locks(Connection connection, String code, VisibleUnits units) throws SQLException;
}
