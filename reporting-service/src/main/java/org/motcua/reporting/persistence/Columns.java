package org.motcua.reporting.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.motcua.reporting.domain.Atom;
import org.postgresql.PGConnection;

/** Rows as one array for each column, so that a statement takes any number of them. */
final class Columns<T> {

    private final PGConnection connection;
    private final Collection<T> rows;
    private final List<Array> arrays = new ArrayList<>();

    Columns(Connection connection, Collection<T> rows) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.rows = rows;
    }

    /** A column whose values are written as text; null stays null. */
    Columns<T> text(Function<T, Object> value) throws SQLException {
        String[] texts = rows.stream().map(value).map(Columns::textOf).toArray(String[]::new);
        arrays.add(connection.createArrayOf("text", texts));
        return this;
    }

    Columns<T> ints(ToIntFunction<T> value) throws SQLException {
        arrays.add(
                connection.createArrayOf("int4", rows.stream().mapToInt(value).toArray()));
        return this;
    }

    Columns<T> longs(ToLongFunction<T> value) throws SQLException {
        arrays.add(
                connection.createArrayOf("int8", rows.stream().mapToLong(value).toArray()));
        return this;
    }

    Array[] arrays() {
        return arrays.toArray(Array[]::new);
    }

    private static String textOf(Object value) {
        return value == null ? null : value.toString();
    }

    /** For each atom's column the text that the function makes of it, joined by commas. */
    static String forEachAtom(Function<String, String> sql) {
        return Atom.ALL.stream().map(Atom::column).map(sql).collect(Collectors.joining(", "));
    }

    /** A parameter for each atom, cast to an array of numbers. */
    static String atomParameters() {
        return IntStream.range(0, Atom.ALL.size()).mapToObj(i -> "?::int[]").collect(Collectors.joining(", "));
    }
}
