package org.motcua.deadline.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows with PostgreSQL's binary {@code COPY}: the cheapest way in, and nothing to escape. Every value must have
 * exactly the column's type. Values may be null unless the Java type is primitive.
 */
final class CopyRows implements AutoCloseable {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int CHUNK = 1 << 16;
    /** PostgreSQL counts microseconds from 2000-01-01T00:00Z. */
    private static final long POSTGRES_EPOCH_SECOND = 946_684_800L;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    /** Systems write the last second of the year 9999 where they have no date. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final int INT4_OID = 23;

    private final CopyIn copy;
    private final short columns;
    private ByteBuffer buffer = ByteBuffer.allocate(CHUNK * 2);

    /** @param columns the column list of the statement, so that the count of values follows from it */
    CopyRows(Connection connection, String table, List<String> columns) throws SQLException {
        String sql = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        this.columns = (short) columns.size();
        buffer.put(HEADER);
    }

    CopyRows row() throws SQLException {
        if (buffer.position() >= CHUNK) {
            flush();
        }
        room(2).putShort(columns);
        return this;
    }

    /** @throws IllegalArgumentException for a NUL character, which PostgreSQL cannot hold */
    CopyRows text(String value) {
        if (value != null && value.indexOf(0) >= 0) {
            throw new IllegalArgumentException("a text with a NUL character");
        }
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows name(Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    CopyRows bytes(byte[] value) {
        if (value == null) {
            return absent();
        }
        room(4 + value.length).putInt(value.length).put(value);
        return this;
    }

    CopyRows int8(long value) {
        room(12).putInt(8).putLong(value);
        return this;
    }

    CopyRows int4(Integer value) {
        if (value == null) {
            return absent();
        }
        room(8).putInt(4).putInt(value);
        return this;
    }

    CopyRows bool(Boolean value) {
        if (value == null) {
            return absent();
        }
        room(5).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    /** @throws IllegalArgumentException for a moment that PostgreSQL cannot hold */
    CopyRows moment(Instant value) {
        if (value == null) {
            return absent();
        }
        if (value.isBefore(FIRST) || value.isAfter(LAST)) {
            throw new IllegalArgumentException("a moment out of all bounds");
        }
        return int8((value.getEpochSecond() - POSTGRES_EPOCH_SECOND) * 1_000_000 + value.getNano() / 1_000);
    }

    CopyRows int4s(List<Integer> values) {
        int size = values.isEmpty() ? 12 : 20 + 8 * values.size();
        room(4 + size).putInt(size).putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(INT4_OID);
        if (!values.isEmpty()) {
            buffer.putInt(values.size()).putInt(1);
            values.forEach(value -> buffer.putInt(4).putInt(value));
        }
        return this;
    }

    private CopyRows absent() {
        room(4).putInt(-1);
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer = ByteBuffer.allocate(Math.max(buffer.capacity() * 2, buffer.position() + bytes))
                    .put(buffer.flip());
        }
        return buffer;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    /** Ends the copy; without it nothing of it is kept. */
    void finish() throws SQLException {
        room(2).putShort((short) -1);
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
