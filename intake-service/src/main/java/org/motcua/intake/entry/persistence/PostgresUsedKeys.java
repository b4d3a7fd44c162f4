package org.motcua.intake.entry.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.motcua.intake.entry.application.UseOfKey;
import org.motcua.intake.entry.application.UsedKeys;
import org.motcua.intake.record.encryption.RequestDigests.Keyed;

/** The table {@code idempotency_key}. */
@Singleton
public class PostgresUsedKeys implements UsedKeys {

    private static final String FIND = """
            SELECT account, key, digest_key, request_hash, caller, code, version, used_at
            FROM unnest(?::text[], ?::text[]) AS asked (account, key) JOIN idempotency_key USING (account, key)
            """;
    private static final String ADD = """
            INSERT INTO idempotency_key (account, key, digest_key, request_hash, caller, code, version, used_at)
            SELECT account, key, digest_key, request_hash, caller, code, version, used_at::timestamptz
            FROM unnest(?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[], ?::text[], ?::bigint[], ?::text[])
                 AS used (account, key, digest_key, request_hash, caller, code, version, used_at)
            """;
    private static final String FORGET = """
            DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM idempotency_key WHERE used_at < ? LIMIT ?))
            """;

    @Override
    public Map<UseOfKey.Ref, UseOfKey> find(Connection connection, Collection<UseOfKey.Ref> keys) throws SQLException {
        List<UseOfKey.Ref> asked = List.copyOf(keys);
        Map<UseOfKey.Ref, UseOfKey> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            column(statement, 1, "text", asked, UseOfKey.Ref::account);
            column(statement, 2, "text", asked, UseOfKey.Ref::key);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    UseOfKey use = use(rows);
                    found.put(use.ref(), use);
                }
            }
        }
        return found;
    }

    private static UseOfKey use(ResultSet row) throws SQLException {
        return new UseOfKey(
                new UseOfKey.Ref(row.getString(1), row.getString(2)),
                new Keyed(row.getString(3), row.getBytes(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    @Override
    public void add(Connection connection, Collection<UseOfKey> uses) throws SQLException {
        List<UseOfKey> rows = List.copyOf(uses);
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            column(statement, 1, "text", rows, use -> use.ref().account());
            column(statement, 2, "text", rows, use -> use.ref().key());
            column(statement, 3, "text", rows, use -> use.content().keyId());
            byte[][] contents = rows.stream().map(use -> use.content().value()).toArray(byte[][]::new);
            statement.setArray(4, connection.createArrayOf("bytea", contents));
            column(statement, 5, "text", rows, UseOfKey::caller);
            column(statement, 6, "text", rows, UseOfKey::code);
            column(statement, 7, "bigint", rows, UseOfKey::version);
            column(statement, 8, "text", rows, use -> use.usedAt().toString());
            statement.executeUpdate();
        }
    }

    @Override
    public int forget(Connection connection, Instant usedBefore, int atMost) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, usedBefore.atOffset(ZoneOffset.UTC));
            statement.setInt(2, atMost);
            return statement.executeUpdate();
        }
    }

    private static <R> void column(
            PreparedStatement statement, int place, String type, List<R> rows, Function<R, Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }
}
