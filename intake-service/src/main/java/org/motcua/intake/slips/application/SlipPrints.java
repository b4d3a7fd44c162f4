package org.motcua.intake.slips.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What was printed. Insert-only. */
public interface SlipPrints {

    /** Records a print, with the caller's transaction, which holds the dossier's lock. */
    SlipPrint record(Connection connection, SlipPrint.Order order) throws SQLException;

    /** A print of a dossier. */
    Optional<SlipPrint> find(Connection connection, String code, long id) throws SQLException;

    /** All prints of a dossier, in order. */
    List<SlipPrint> of(Connection connection, String code) throws SQLException;
}
