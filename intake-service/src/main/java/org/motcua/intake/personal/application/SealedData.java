package org.motcua.intake.personal.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** All personal data as it is stored, sealed by one key or another. */
public interface SealedData {

    /** How far a pass over a table has come; the row of this code and sequence was the last. */
    record Position(String code, long sequence) {

        /** Before the first row. */
        public static final Position START = new Position("", 0);
    }

    /** A step of a pass: rows sealed afresh, and the position after them, null at the end. */
    record Step(int moved, Position next) {}

    /** Seals and indexes the next applicants that the keys in force did not. Rows in others' hands are passed over. */
    Step resealApplicants(Connection connection, Position after, int rows) throws SQLException;

    /** The same for texts. */
    Step resealTexts(Connection connection, Position after, int rows) throws SQLException;

    /** How many rows need each key, by its id; also those that are searched or known again by it. */
    Map<String, Long> rowsByKey(Connection connection) throws SQLException;
}
