package org.motcua.intake.record.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.motcua.intake.record.application.RunningNumbers;
import org.motcua.intake.record.codes.RunningNumber;

/** The table {@code running_number}. Rows are locked in order, so that nobody waits for somebody who waits for them. */
@Singleton
public class PostgresRunningNumbers implements RunningNumbers {

    private static final String TAKE = """
            INSERT INTO running_number AS issued (unit, day, last)
            SELECT unit, day::date, number FROM unnest(?::text[], ?::text[], ?::int[]) AS wanted (unit, day, number)
            ORDER BY unit, day
            ON CONFLICT (unit, day) DO UPDATE SET last = issued.last + excluded.last
            RETURNING unit, day, last
            """;
    private static final String RESERVE = """
            INSERT INTO running_number AS recorded (unit, day, last)
            SELECT unit, day::date, number FROM unnest(?::text[], ?::text[], ?::int[]) AS found (unit, day, number)
            ORDER BY unit, day
            ON CONFLICT (unit, day) DO UPDATE SET last = excluded.last WHERE recorded.last < excluded.last
            """;

    @Override
    public Map<Series, Integer> take(Connection connection, Map<Series, Integer> wanted) throws SQLException {
        Map<Series, Integer> first = new HashMap<>();
        try (PreparedStatement statement = prepared(connection, TAKE, wanted);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Series series = new Series(rows.getString(1), rows.getObject(2, LocalDate.class));
                first.put(series, rows.getInt(3) - wanted.get(series) + 1);
            }
        }
        return first;
    }

    @Override
    public void reserve(Connection connection, Collection<String> codes) throws SQLException {
        Map<Series, Integer> highest = codes.stream()
                .map(RunningNumber::of)
                .collect(Collectors.toMap(
                        code -> new Series(code.unit(), code.day()), RunningNumber::number, Math::max));
        if (highest.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = prepared(connection, RESERVE, highest)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Map<Series, Integer> numbers)
            throws SQLException {
        List<Map.Entry<Series, Integer>> rows = List.copyOf(numbers.entrySet());
        PreparedStatement statement = connection.prepareStatement(sql);
        column(statement, 1, "text", rows, row -> row.getKey().unit());
        column(statement, 2, "text", rows, row -> row.getKey().day().toString());
        column(statement, 3, "int", rows, Map.Entry::getValue);
        return statement;
    }

    private static <R> void column(
            PreparedStatement statement, int place, String type, List<R> rows, Function<R, Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }
}
