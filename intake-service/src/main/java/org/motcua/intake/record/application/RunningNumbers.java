package org.motcua.intake.record.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The running numbers of dossier codes: the last one of each unit and day, issued here or elsewhere. */
public interface RunningNumbers {

    /** The numbers of a unit's day. */
    record Series(String unit, LocalDate day) {}

    /**
     * Takes numbers in the caller's transaction, which should end soon: until then nobody else can take one of these
     * series. A rollback gives them back.
     *
     * @param wanted how many of each series, at least one
     * @return the first of those taken; the others follow without a gap
     */
    Map<Series, Integer> take(Connection connection, Map<Series, Integer> wanted) throws SQLException;

    /**
     * Notes, in the caller's transaction, codes that were issued elsewhere: what is issued here afterwards is above
     * them. Locks the series until the transaction ends.
     */
    void reserve(Connection connection, Collection<String> codes) throws SQLException;
}
