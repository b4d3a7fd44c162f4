package org.motcua.deadline.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.motcua.cataloguecopy.VisibleUnits;

/** The WHERE clause of a list, with its values in order. Only what the caller asked for becomes a condition. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition with a placeholder for each value. */
    Conditions and(String condition, Object... placeholders) {
        conditions.add(condition);
        values.addAll(List.of(placeholders));
        return this;
    }

    /** Adds {@code column = value} unless the value is null. */
    Conditions equal(String column, Object value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /** Adds that a column is among the units; nothing where all are. */
    Conditions anyOf(String column, VisibleUnits units) {
        return switch (units) {
            case VisibleUnits.All all -> this;
            case VisibleUnits.Only only -> and(column + " = ANY (?)", only.codes());
        };
    }

    /** Adds that one of two columns is among the units; nothing where all are. */
    Conditions eitherOf(String column, String other, VisibleUnits units) {
        return switch (units) {
            case VisibleUnits.All all -> this;
            case VisibleUnits.Only only ->
                and("(" + column + " = ANY (?) OR " + other + " = ANY (?))", only.codes(), only.codes());
        };
    }

    /** A copy to which more conditions can be added. */
    Conditions copy() {
        Conditions copy = new Conditions();
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        return copy;
    }

    String where() {
        return " WHERE " + String.join(" AND ", conditions) + " ";
    }

    /** Prepares a statement that holds these conditions, then the further values. */
    PreparedStatement prepare(Connection connection, String sql, Object... further) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int index = 1;
        for (Object value : values) {
            bind(connection, statement, index++, value);
        }
        for (Object value : further) {
            bind(connection, statement, index++, value);
        }
        return statement;
    }

    /** Prepares a statement that has a value before these conditions, and further ones behind. */
    PreparedStatement prepareAfter(Connection connection, String sql, Object first, Object... further)
            throws SQLException {
        Conditions all = new Conditions();
        all.values.add(first);
        all.values.addAll(values);
        return all.prepare(connection, sql, further);
    }

    /** Prepares a union of two statements, these conditions in the first; each and the whole end with the row count. */
    PreparedStatement prepareUnion(Connection connection, String sql, Conditions second, int rows) throws SQLException {
        List<Object> further = new ArrayList<>();
        further.add(rows);
        further.addAll(second.values);
        further.add(rows);
        further.add(rows);
        return prepare(connection, sql, further.toArray());
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        switch (value) {
            case Instant moment -> statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
            case Collection<?> texts -> statement.setArray(index, connection.createArrayOf("text", texts.toArray()));
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> statement.setObject(index, value);
        }
    }
}
