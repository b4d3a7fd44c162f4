package org.motcua.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.motcua.local.LocalPostgres;

/**
 * What one reception must do in the database, by plain JDBC with prepared statements: look for the key, take the number,
 * insert the rows that the product inserts, commit. Each client has a connection of its own to a copy of the product's
 * database, and the number is taken before the rows, since they hold it. No HTTP, no token, no check, no sealing, no
 * relay.
 */
final class ReceptionFloor {

    private static final String DATABASE = "intake_floor";
    private static final String FIND = "SELECT code FROM idempotency_key WHERE account = ? AND key = ?";
    private static final String TAKE = "INSERT INTO running_number AS issued (unit, day, last) VALUES (?, ?, 1)"
            + " ON CONFLICT (unit, day) DO UPDATE SET last = issued.last + 1 RETURNING last";
    private static final String OUTBOX = "INSERT INTO outbox (topic, key, type, event_id, event_time, payload)"
            + " VALUES ('intake.dossier.v1', ?, 'org.motcua.dossier.commit.v1', ?, now(), ?)";
    /** A record on the topic has what its facts have, and a little around them. */
    private static final int AROUND_FACTS = 400;

    private final LocalPostgres postgres;
    private final List<RowsOfOne> rows;
    private final byte[] payload;

    private ReceptionFloor(LocalPostgres postgres, List<RowsOfOne> rows, byte[] payload) {
        this.postgres = postgres;
        this.rows = rows;
        this.payload = payload;
    }

    /** A copy of the product's database, which nobody may be using. */
    static ReceptionFloor onCopy(LocalPostgres postgres) throws SQLException {
        try (Connection admin = postgres.admin("postgres")) {
            execute(admin, "CREATE DATABASE " + DATABASE + " TEMPLATE intake");
            execute(admin, "GRANT CONNECT ON DATABASE " + DATABASE + " TO intake_app");
        }
        try (Connection copy = postgres.admin(DATABASE)) {
            execute(copy, "TRUNCATE outbox");
            execute(copy, "CHECKPOINT");
            String code = text(copy, "SELECT min(code) FROM dossier WHERE status = 2");
            int facts = text(copy, "SELECT string_agg(fact::text, '') FROM dossier_event WHERE code = '" + code + "'")
                    .length();
            byte[] payload = new byte[facts + AROUND_FACTS];
            Arrays.fill(payload, "x".getBytes(StandardCharsets.US_ASCII)[0]);
            return new ReceptionFloor(
                    postgres,
                    List.of(
                            RowsOfOne.of(copy, "dossier", code),
                            RowsOfOne.of(copy, "dossier_event", code),
                            RowsOfOne.of(copy, "dossier_text", code),
                            RowsOfOne.of(copy, "applicant", code),
                            RowsOfOne.of(copy, "idempotency_key", code)),
                    payload);
        }
    }

    /** A client that enters dossiers of a unit on a day that the product has not used. */
    Load.Client client(String unit, LocalDate day) throws SQLException {
        String url = postgres.jdbcUrl(DATABASE);
        return new JdbcClient(DriverManager.getConnection(url, "intake_app", "motcua"), unit, day);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private final class JdbcClient implements Load.Client {

        private final Connection connection;
        private final String unit;
        private final LocalDate day;
        private final PreparedStatement find;
        private final PreparedStatement take;
        private final PreparedStatement[] inserts;
        private final PreparedStatement outbox;

        JdbcClient(Connection connection, String unit, LocalDate day) throws SQLException {
            this.connection = connection;
            this.unit = unit;
            this.day = day;
            connection.setAutoCommit(false);
            find = connection.prepareStatement(FIND);
            take = connection.prepareStatement(TAKE);
            outbox = connection.prepareStatement(OUTBOX);
            inserts = new PreparedStatement[rows.size()];
            for (int i = 0; i < inserts.length; i++) {
                inserts[i] = rows.get(i).insert(connection);
            }
        }

        @Override
        public void request() throws SQLException {
            String key = UUID.randomUUID().toString();
            find.setString(1, "local-administrator");
            find.setString(2, key);
            find.executeQuery().close();
            String code = "%s-%s-%07d".formatted(unit, day.toString().replace("-", ""), number());
            for (int i = 0; i < inserts.length; i++) {
                rows.get(i).insert(inserts[i], code, "key", key);
            }
            outbox.setString(1, code);
            outbox.setString(2, code + "/2");
            outbox.setBytes(3, payload);
            outbox.executeUpdate();
            connection.commit();
        }

        private int number() throws SQLException {
            take.setString(1, unit);
            take.setObject(2, day);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
