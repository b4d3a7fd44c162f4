package org.motcua.intake.slips.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.slips.application.SlipPrint;
import org.motcua.intake.slips.application.SlipPrints;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.legalclock.LegalZone;

/** The table {@code slip_print}, and the running numbers of slips. */
@Singleton
public class PostgresSlipPrints implements SlipPrints {

    private static final String COLUMNS =
            "id, code, form, subject, head, copy_no, slip_no, slip_day, printed_at, account";
    private static final String OF_SUBJECT =
            "SELECT " + COLUMNS + " FROM slip_print WHERE code = ? AND form = ? AND subject = ? ORDER BY id";
    private static final String OF_DOSSIER = "SELECT " + COLUMNS + " FROM slip_print WHERE code = ? ORDER BY id";
    private static final String ONE = "SELECT " + COLUMNS + " FROM slip_print WHERE code = ? AND id = ?";
    private static final String NEXT_NUMBER = """
            INSERT INTO slip_number AS number (unit, form, year, last) VALUES (?, ?, ?, 1)
            ON CONFLICT (unit, form, year) DO UPDATE SET last = number.last + 1 RETURNING last
            """;
    private static final String INSERT = """
            INSERT INTO slip_print (code, form, subject, head, copy_no, slip_no, slip_day, printed_at, account)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """;

    @Override
    public SlipPrint record(Connection connection, SlipPrint.Order order) throws SQLException {
        List<SlipPrint> before =
                query(connection, OF_SUBJECT, order.code(), order.form().name(), order.subject());
        boolean again = !before.isEmpty() && !before.getLast().isAmendedFor(order);
        return insert(connection, again ? order.copyOf(before.getLast()) : original(connection, order));
    }

    @Override
    public Optional<SlipPrint> find(Connection connection, String code, long id) throws SQLException {
        return query(connection, ONE, code, id).stream().findFirst();
    }

    @Override
    public List<SlipPrint> of(Connection connection, String code) throws SQLException {
        return query(connection, OF_DOSSIER, code);
    }

    private static SlipPrint original(Connection connection, SlipPrint.Order order) throws SQLException {
        LocalDate today = LegalZone.day(order.at());
        try (PreparedStatement statement = connection.prepareStatement(NEXT_NUMBER)) {
            set(statement, order.unit(), order.form().name(), today.getYear());
            return order.original((int) only(statement), today);
        }
    }

    private static SlipPrint insert(Connection connection, SlipPrint print) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            set(
                    statement,
                    print.code(),
                    print.form().name(),
                    print.subject(),
                    print.head(),
                    print.copyNo(),
                    print.slipNo(),
                    print.slipDay(),
                    print.printedAt().atOffset(ZoneOffset.UTC),
                    print.account());
            return print.withId(only(statement));
        }
    }

    private static long only(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<SlipPrint> query(Connection connection, String sql, Object... values) throws SQLException {
        List<SlipPrint> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(print(rows));
                }
            }
        }
        return found;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static SlipPrint print(ResultSet row) throws SQLException {
        return new SlipPrint(
                row.getLong(1),
                row.getString(2),
                SlipForm.valueOf(row.getString(3)),
                row.getLong(4),
                row.getObject(5, Long.class),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10));
    }
}
