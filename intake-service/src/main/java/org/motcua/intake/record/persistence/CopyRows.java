package org.motcua.intake.record.persistence;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY, PostgreSQL's way to store many at once; in its text format. */
public final class CopyRows {

    private final String statement;
    private final StringBuilder rows = new StringBuilder(64 * 1024);
    private boolean rowStarted;

    /** @param target the table and its columns, as in {@code dossier (code, unit)} */
    public CopyRows(String target) {
        this.statement = "COPY " + target + " FROM STDIN";
    }

    /** The next value of the row, null for NULL. */
    public CopyRows value(Object value) {
        if (rowStarted) {
            rows.append('\t');
        }
        rowStarted = true;
        if (value == null) {
            rows.append("\\N");
        } else {
            escaped(value.toString());
        }
        return this;
    }

    /** Bytes for a column of type bytea. */
    CopyRows bytes(byte[] bytes) {
        return value("\\x" + HexFormat.of().formatHex(bytes));
    }

    /** Numbers for a column of type bigint[]. */
    CopyRows numbers(Long... numbers) {
        return value(Stream.of(numbers).map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    public void endRow() {
        rows.append('\n');
        rowStarted = false;
    }

    public void into(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
