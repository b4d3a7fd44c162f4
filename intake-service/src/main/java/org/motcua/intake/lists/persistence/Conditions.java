package org.motcua.intake.lists.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.motcua.cataloguecopy.VisibleUnits;

/** The conditions of a query, joined by AND, with their values; or the whole query. */
final class Conditions {

    /** A value of a type that PostgreSQL cannot tell by itself. */
    private record ArrayOf(String type, Object[] values) {}

    private final StringBuilder sql;
    private final List<Object> values = new ArrayList<>();

    Conditions() {
        this("TRUE");
    }

    /** @param beginning what stands before whatever is added */
    Conditions(String beginning) {
        this.sql = new StringBuilder(beginning);
    }

    /** Adds a condition with its values, none of which is null. */
    Conditions and(String condition, Object... given) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(given));
        return this;
    }

    /** Adds a condition on what may be asked for; null when it is not. */
    Conditions whenAsked(String condition, Object asked) {
        return asked == null ? this : and(condition, asked);
    }

    /** Adds that one of these units answers for the dossier or holds it; nothing where all do. */
    Conditions ofUnits(VisibleUnits units) {
        return switch (units) {
            case VisibleUnits.All all -> this;
            case VisibleUnits.Only only ->
                and("(desk = ANY (?) OR unit = ANY (?))", texts(only.codes()), texts(only.codes()));
        };
    }

    /** Adds a text as it is, with its values. */
    Conditions then(String text, Object... given) {
        sql.append(text);
        values.addAll(List.of(given));
        return this;
    }

    /** Adds others, with their values. */
    Conditions with(Conditions others) {
        sql.append(others.sql);
        values.addAll(others.values);
        return this;
    }

    static Object texts(Collection<String> texts) {
        return new ArrayOf("text", texts.toArray());
    }

    static Object numbers(Collection<? extends Number> numbers) {
        return new ArrayOf("bigint", numbers.toArray());
    }

    String sql() {
        return sql.toString();
    }

    /** Sets the values of the statement, from the first parameter on; the number of the one behind them. */
    int set(Connection connection, PreparedStatement statement) throws SQLException {
        int parameter = 1;
        for (Object value : values) {
            switch (value) {
                case ArrayOf array ->
                    statement.setArray(parameter, connection.createArrayOf(array.type(), array.values()));
                case Instant moment -> statement.setObject(parameter, moment.atOffset(ZoneOffset.UTC));
                default -> statement.setObject(parameter, value);
            }
            parameter++;
        }
        return parameter;
    }
}
