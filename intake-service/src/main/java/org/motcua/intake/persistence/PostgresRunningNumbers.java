package org.motcua.intake.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.motcua.intake.application.RunningNumbers;
import org.motcua.intake.domain.RunningNumber;

/** The table {@code running_number}. */
@Singleton
public class PostgresRunningNumbers implements RunningNumbers {

    /** In order, so that two imports that overlap wait for one another and do not lock each other out. */
    private static final String RESERVE = """
            INSERT INTO running_number AS recorded (unit, day, last)
            SELECT unit, day::date, number FROM unnest(?::text[], ?::text[], ?::int[]) AS found (unit, day, number)
            ORDER BY unit, day
            ON CONFLICT (unit, day) DO UPDATE SET last = excluded.last WHERE recorded.last < excluded.last
            """;

    /** One series of numbers. */
    private record Series(String unit, String day) {}

    @Override
    public void reserve(Connection connection, Collection<String> codes) throws SQLException {
        Map<Series, Integer> highest = codes.stream()
                .map(RunningNumber::of)
                .collect(Collectors.toMap(
                        code -> new Series(code.unit(), code.day().toString()), RunningNumber::number, Math::max));
        if (highest.isEmpty()) {
            return;
        }
        List<Map.Entry<Series, Integer>> rows = List.copyOf(highest.entrySet());
        try (PreparedStatement statement = connection.prepareStatement(RESERVE)) {
            column(statement, 1, "text", rows, row -> row.getKey().unit());
            column(statement, 2, "text", rows, row -> row.getKey().day());
            column(statement, 3, "int", rows, Map.Entry::getValue);
            statement.executeUpdate();
        }
    }

    private static <R> void column(
            PreparedStatement statement, int place, String type, List<R> rows, Function<R, Object> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray();
        statement.setArray(place, statement.getConnection().createArrayOf(type, values));
    }
}
