package org.motcua.deadline.persistence;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.motcua.local.plans.PlansDatabase;
import org.motcua.postgres.Transactions;
import org.motcua.reliable.schema.LibraryMigrations;

/**
 * The clocks of 200,000 dossiers of 40 units and 100 procedures of 20 fields, received one every 157 seconds and recorded in
 * another order. Every twentieth was late, and of those all but the last 200 have been closed three days after their due
 * date; every sixtieth was submitted online and not answered in time; a third bears a printed due date, which differs from
 * the computed one with every ninetieth.
 */
final class YearOfClocks implements AutoCloseable {

    static final int OPEN_AND_LATE = 200;
    static final int RECEIVED_LATE = 3_334;
    static final int PRINTED = 66_667;
    static final int PRINTED_DIFFERENTLY = 2_223;

    private static final String ROWS = """
            INSERT INTO dossier_clock (code, head_sequence, head_hash, recorded_at, revision, judgement, unit, desk, procedure,
                field, channel, status, submitted_at, received_at, due_at, due_cause, rescheduled_due_at, late_from, closed_at,
                closed_how, limit_unit, stands_still, provisional, ignored, due_dates, reception_late_at, printed_due_at,
                first_due_at, printed_differs)
            SELECT 'D-' || lpad(i::text, 7, '0'), 3, 'hash', at, 1, '', 'U' || i / 20 % 40, 'U' || i / 20 % 40, 'P' || i / 20 % 100,
                'F' || i / 20 % 20, CASE i / 20 % 5 WHEN 0 THEN 'POST' ELSE 'DIRECT' END,
                CASE WHEN i >= 196000 AND i % 20 = 0 THEN 'IN_PROCESS' ELSE 'RESOLVED' END, at - interval '2 days', at,
                at + interval '10 days', 'RECEPTION', at + interval '10 days',
                CASE WHEN i % 20 = 0 THEN at + interval '11 days' END,
                CASE WHEN i % 20 > 0 THEN at + interval '9 days' WHEN i < 196000 THEN at + interval '13 days' END,
                CASE WHEN i % 20 > 0 OR i < 196000 THEN 'RESOLVED' END, 'WORKING_DAY', false, false, '', '{}',
                CASE WHEN i % 60 = 3 THEN at - interval '1 day' END, CASE WHEN i % 3 = 0 THEN at + interval '10 days' END,
                at + interval '10 days', CASE WHEN i % 3 = 0 THEN i % 90 = 0 END
            FROM (SELECT i, timestamptz '2024-01-01 08:00+07' + i * interval '157 seconds' AS at
                  FROM generate_series(0, 199999) AS i) AS rows
            ORDER BY i::bigint * 76543 % 200000
            """;

    private final PlansDatabase database;

    private YearOfClocks(PlansDatabase database) {
        this.database = database;
    }

    static YearOfClocks start(String test) throws SQLException {
        PlansDatabase database = PlansDatabase.start("deadline", test);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), "deadline_owner", "motcua")
                .locations("db/migration")
                .callbacks(new LibraryMigrations())
                .placeholders(Map.of("app_role", "deadline_app"))
                .load()
                .migrate();
        database.execute(ROWS, "VACUUM (ANALYZE) dossier_clock");
        return new YearOfClocks(database);
    }

    /** Its database, whose plans are watched. */
    PlansDatabase database() {
        return database;
    }

    /** Transactions of the service's role, watched. */
    Transactions transactions() {
        return new Transactions(database.watched("app"));
    }

    Snapshots snapshots() {
        return new Snapshots(transactions());
    }

    @Override
    public void close() {
        database.close();
    }
}
