package org.motcua.intake.imports.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.motcua.intake.imports.application.ImportOrder;
import org.motcua.intake.imports.application.ImportProgress;
import org.motcua.intake.imports.application.ImportState;
import org.motcua.intake.imports.application.Imports;
import org.motcua.intake.imports.domain.ImportCounts;
import org.motcua.intake.imports.domain.LineProblem;
import org.motcua.intake.imports.domain.Verdict;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.persistence.CopyRows;
import org.motcua.postgres.Transactions;

/** Imports in the tables {@code import} and {@code import_problem}. */
@Singleton
public class PostgresImports implements Imports {

    private static final String BEGIN = """
            INSERT INTO import (id, attempt, instance, state, dry_run, author, author_unit, started_at)
            SELECT ?, coalesce(max(attempt), 0) + 1, ?, 'RUNNING', ?, ?, ?, ? FROM import WHERE id = ?
            ON CONFLICT DO NOTHING RETURNING attempt
            """;
    private static final String COMMITTED =
            "SELECT committed_lines FROM import WHERE id = ? AND attempt = ? FOR UPDATE";
    private static final String ADVANCE = """
            UPDATE import SET committed_lines = ?, accepted = ?, unchanged = ?, conflicts = ?, rejected = ?, ignored = ?,
                              unknown_fields = ?::json
            WHERE id = ? AND attempt = ?
            """;
    private static final String FINISH =
            "UPDATE import SET state = ?, finished_at = ? WHERE id = ? AND attempt = ? AND state = 'RUNNING'";
    private static final String INTERRUPT = """
            UPDATE import SET state = 'INTERRUPTED', finished_at = ?
            WHERE state = 'RUNNING'
              AND (instance = ? AND NOT id = ANY (?)
                   OR NOT EXISTS (
                       SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
                       WHERE datname = current_database() AND locktype = 'advisory' AND objsubid = 2 AND granted
                         AND classid::bigint = ? AND objid::text = instance))
            """;
    private static final String LATEST = """
            SELECT attempt, state, dry_run, author, author_unit, committed_lines, accepted, unchanged, conflicts, rejected,
                   ignored, unknown_fields::text, started_at, finished_at
            FROM import WHERE id = ? ORDER BY attempt DESC LIMIT 1
            """;
    private static final String PROBLEMS = """
            SELECT line, verdict, code, field, arguments FROM import_problem
            WHERE import_id = ? AND attempt = ? AND line > ? ORDER BY line LIMIT ?
            """;
    /** Arguments are names of fields and numbers. */
    private static final String SEPARATOR = "|";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final Transactions transactions;
    private final InstanceLock lock;

    PostgresImports(Transactions transactions, InstanceLock lock) {
        this.transactions = transactions;
        this.lock = lock;
    }

    @Override
    public Optional<Attempt> begin(ImportOrder order, Instant now) throws SQLException {
        String instance = lock.held();
        return transactions.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
                set(
                        statement,
                        order.id(),
                        instance,
                        order.dryRun(),
                        order.account(),
                        order.unit(),
                        utc(now),
                        order.id());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(new Attempt(order.id(), row.getInt(1))) : Optional.empty();
                }
            }
        });
    }

    @Override
    public long committedLines(Connection connection, Attempt attempt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMMITTED)) {
            set(statement, attempt.id(), attempt.number());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    @Override
    public void advance(Connection connection, Attempt attempt, ImportCounts counts, List<LineProblem> problems)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            set(
                    statement,
                    counts.lines(),
                    counts.accepted(),
                    counts.unchanged(),
                    counts.conflicts(),
                    counts.rejected(),
                    counts.ignored(),
                    json(counts.unknownFields()),
                    attempt.id(),
                    attempt.number());
            statement.executeUpdate();
        }
        insert(connection, attempt, problems);
    }

    private static void insert(Connection connection, Attempt attempt, List<LineProblem> problems) throws SQLException {
        CopyRows rows = new CopyRows("import_problem (import_id, attempt, line, verdict, code, field, arguments)");
        for (LineProblem problem : problems) {
            Fault fault = problem.fault();
            rows.value(attempt.id())
                    .value(attempt.number())
                    .value(problem.line())
                    .value(problem.verdict())
                    .value(fault.code())
                    .value(fault.field())
                    .value(String.join(SEPARATOR, fault.arguments()))
                    .endRow();
        }
        rows.into(connection);
    }

    @Override
    public void finish(Attempt attempt, ImportState state, Instant now) throws SQLException {
        update(FINISH, state.name(), utc(now), attempt.id(), attempt.number());
    }

    @Override
    public void interruptAllBut(Collection<String> running, Instant now) throws SQLException {
        update(INTERRUPT, utc(now), lock.held(), running.toArray(String[]::new), (long) InstanceLock.KIND);
    }

    private void update(String sql, Object... values) throws SQLException {
        transactions.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public Optional<ImportProgress> latest(String id) throws SQLException {
        return transactions.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
                set(statement, id);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(progress(id, row)) : Optional.empty();
                }
            }
        });
    }

    private static ImportProgress progress(String id, ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject(14, OffsetDateTime.class);
        return new ImportProgress(
                id,
                row.getInt(1),
                ImportState.valueOf(row.getString(2)),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                counts(row),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                counts(row.getString(12)));
    }

    @Override
    public List<LineProblem> problems(Attempt attempt, long after, int most) throws SQLException {
        return transactions.run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PROBLEMS)) {
                set(statement, attempt.id(), attempt.number(), after, most);
                List<LineProblem> problems = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        problems.add(problem(row));
                    }
                }
                return problems;
            }
        });
    }

    private static LineProblem problem(ResultSet row) throws SQLException {
        String arguments = row.getString(5);
        Fault fault = new Fault(
                row.getString(3),
                row.getString(4),
                arguments.isEmpty() ? List.of() : List.of(arguments.split("\\" + SEPARATOR)));
        return new LineProblem(row.getLong(1), Verdict.valueOf(row.getString(2)), fault);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String json(Map<String, Long> counts) {
        try {
            return JSON.writeValueAsString(counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> counts(String json) {
        try {
            return JSON.readValue(json, COUNTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
