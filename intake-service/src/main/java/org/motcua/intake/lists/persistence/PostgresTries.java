package org.motcua.intake.lists.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.motcua.intake.lists.application.Tries;

/** Buckets in the table {@code rate_bucket}: one statement fills a bucket up and takes from it, whoever else does. */
@Singleton
public class PostgresTries implements Tries {

    private static final String TAKE = """
            INSERT INTO rate_bucket AS bucket (bucket, tokens, filled_at) VALUES (?, ?::float8 - 1, ?)
            ON CONFLICT (bucket) DO UPDATE
            SET tokens = least(?::float8, bucket.tokens + ?::float8
                             * greatest(0, extract(epoch FROM excluded.filled_at - bucket.filled_at))) - 1,
                filled_at = greatest(excluded.filled_at, bucket.filled_at)
            WHERE least(?::float8, bucket.tokens + ?::float8
                             * greatest(0, extract(epoch FROM excluded.filled_at - bucket.filled_at))) >= 1
            RETURNING 1
            """;
    private static final String GIVE_BACK = "UPDATE rate_bucket SET tokens = least(?, tokens + 1) WHERE bucket = ?";
    private static final String FORGET = "DELETE FROM rate_bucket WHERE filled_at < ?";
    private static final Duration BETWEEN_FORGETTING = Duration.ofMinutes(10);

    private volatile Instant forgotten = Instant.MIN;

    @Override
    public boolean take(Connection connection, long bucket, int most, Duration in, Instant now) throws SQLException {
        double perSecond = (double) most / in.toSeconds();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setLong(1, bucket);
            statement.setDouble(2, most);
            statement.setObject(3, now.atOffset(ZoneOffset.UTC));
            statement.setDouble(4, most);
            statement.setDouble(5, perSecond);
            statement.setDouble(6, most);
            statement.setDouble(7, perSecond);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    @Override
    public void giveBack(Connection connection, long bucket, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(GIVE_BACK)) {
            statement.setDouble(1, most);
            statement.setLong(2, bucket);
            statement.executeUpdate();
        }
    }

    @Override
    public void forget(Connection connection, Instant filledBefore) throws SQLException {
        if (filledBefore.isBefore(forgotten.plus(BETWEEN_FORGETTING))) {
            return;
        }
        forgotten = filledBefore;
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, filledBefore.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
