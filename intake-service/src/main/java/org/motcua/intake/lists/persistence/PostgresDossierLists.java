package org.motcua.intake.lists.persistence;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.contract.Channel;
import org.motcua.intake.lists.application.CodePart;
import org.motcua.intake.lists.application.DossierFilter;
import org.motcua.intake.lists.application.DossierFilter.Order;
import org.motcua.intake.lists.application.DossierFilter.Span;
import org.motcua.intake.lists.application.DossierLists;
import org.motcua.intake.lists.application.SoughtTerms;
import org.motcua.intake.record.application.VisibleDossiers;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.DossierStatus;
import org.motcua.intake.record.persistence.SealedRows;

/** Lists from the table {@code dossier}, and from {@code applicant} where somebody is sought. */
@Singleton
public class PostgresDossierLists implements DossierLists, VisibleDossiers {

    private static final String COLUMNS = "code, unit, desk, procedure, field, channel, status, officer, submitted_at,"
            + " received_at, due_at, finished_at, returned_at, standing";
    private static final String BACKWARDS = "reverse(translate(code, '-.', ''))";
    private static final String APPLICANTS = "SELECT code, sequence, kind, level, key_id, sealed FROM applicant"
            + " WHERE code = ANY (?) ORDER BY code, sequence";

    private final SealedRows sealed;

    public PostgresDossierLists(SealedRows sealed) {
        this.sealed = sealed;
    }

    @Override
    public List<DossierRow> page(
            Connection connection, DossierFilter filter, List<SoughtTerms> terms, Place after, int limit)
            throws SQLException {
        Conditions where = conditions(filter).then(" AND ").with(sought(terms));
        if (after != null) {
            behind(where, filter.order(), after);
        }
        String tail = "ORDER BY " + order(filter.order()) + " LIMIT " + limit;
        MergedLists lists = new MergedLists(filter.units(), filter.statuses());
        Conditions query = terms.isEmpty() ? lists.query(COLUMNS, where, tail) : lists.inOne(COLUMNS, where, tail);
        return rows(connection, query, query.sql());
    }

    private static String order(Order order) {
        return switch (order) {
            case LATEST_SUBMISSION -> "submitted_at DESC, code DESC";
            case EARLIEST_DUE -> "due_at, code";
            case LATEST_CODE -> "code DESC";
        };
    }

    private static void behind(Conditions where, Order order, Place after) {
        switch (order) {
            case LATEST_SUBMISSION -> where.and("(submitted_at, code) < (?, ?)", after.at(), after.code());
            case EARLIEST_DUE -> where.and("(due_at, code) > (?, ?)", after.at(), after.code());
            case LATEST_CODE -> where.and("code < ?", after.code());
        }
    }

    /** The number may have become known after the name, in another row. */
    private static Conditions sought(List<SoughtTerms> sought) {
        Conditions where = new Conditions();
        for (SoughtTerms terms : sought) {
            String oneOf = terms.oneOf().stream().map(together -> "terms @> ?").collect(Collectors.joining(" OR "));
            where.and(
                    "code IN (SELECT code FROM applicant WHERE " + oneOf + ")",
                    terms.oneOf().stream().map(Conditions::numbers).toArray());
        }
        return where;
    }

    @Override
    public int count(Connection connection, DossierFilter filter, int bound) throws SQLException {
        Conditions counted = new MergedLists(filter.units(), filter.statuses()).count(conditions(filter), bound);
        try (PreparedStatement statement = connection.prepareStatement(counted.sql())) {
            counted.set(connection, statement);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** What the unit received is at its own desk or elsewhere: there is an index of each. */
    @Override
    public List<String> received(Connection connection, String unit, String field, Span span, int limit)
            throws SQLException {
        Conditions where = new Conditions()
                .and("unit = ? AND (desk = ? OR unit <> desk)", unit, unit)
                .whenAsked("field = ?", field);
        within(where, "received_at", span);
        String sql = "SELECT code FROM dossier WHERE " + where.sql() + " ORDER BY received_at, code LIMIT " + limit;
        List<String> codes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            where.set(connection, statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
        }
        return codes;
    }

    @Override
    public Optional<DossierRow> row(Connection connection, String code) throws SQLException {
        Conditions where = new Conditions().and("code = ?", code);
        return rows(connection, where, "SELECT " + COLUMNS + " FROM dossier WHERE " + where.sql()).stream()
                .findFirst();
    }

    /** All but whose they are and in which status. */
    private static Conditions conditions(DossierFilter filter) {
        Conditions where = new Conditions()
                .whenAsked("procedure = ?", filter.procedure())
                .whenAsked("field = ?", filter.field())
                .whenAsked(
                        "channel = ?",
                        filter.channel() == null ? null : filter.channel().name())
                .whenAsked("officer = ?", filter.officer());
        within(where, "submitted_at", filter.submitted());
        within(where, "received_at", filter.received());
        within(where, "due_at", filter.due());
        codes(where, filter.code());
        if (filter.order() == Order.EARLIEST_DUE) {
            where.and("due_at IS NOT NULL");
        }
        return filter.voided() ? where : where.and("standing IS NULL");
    }

    /** Every code that begins so sorts before the beginning with a tilde behind it, of which codes have none. */
    private static void codes(Conditions where, CodePart part) {
        String beginning = part.beginning();
        if (beginning != null) {
            where.and("code >= ? AND code < ?", beginning, beginning + "~");
        }
        if (part.end() != null) {
            endingWith(where, part.end());
        }
    }

    /** The last digits are in many codes, and are found in the order of the list; what is longer is in few. */
    private static void endingWith(Conditions where, String end) {
        where.and("right(code, 4) = ?", end.substring(end.length() - CodePart.SHORTEST_END));
        if (end.length() > CodePart.SHORTEST_END) {
            String backwards = new StringBuilder(end).reverse().toString();
            where.and(BACKWARDS + " >= ? AND " + BACKWARDS + " < ?", backwards, backwards + "~");
        }
    }

    private static void within(Conditions where, String column, Span span) {
        where.whenAsked(column + " >= ?", span.from()).whenAsked(column + " < ?", span.until());
    }

    private static List<DossierRow> rows(Connection connection, Conditions where, String sql) throws SQLException {
        List<DossierRow> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            where.set(connection, statement);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row(row));
                }
            }
        }
        return found;
    }

    private static DossierRow row(ResultSet row) throws SQLException {
        return new DossierRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Channel.valueOf(row.getString(6)),
                DossierStatus.ofCode(row.getInt(7)).orElseThrow(),
                row.getString(8),
                moment(row, 9),
                moment(row, 10),
                moment(row, 11),
                moment(row, 12),
                moment(row, 13),
                row.getString(14));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @Override
    public Map<String, Details> applicants(Connection connection, Collection<String> codes) throws SQLException {
        Map<String, Details> applicants = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(APPLICANTS)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    applicants.merge(row.getString(1), sealed.details(row), Details::with);
                }
            }
        }
        return applicants;
    }

    @Override
    public boolean sees(Connection connection, String code, VisibleUnits units) throws SQLException {
        return exists(connection, code, units, "");
    }

    @Override
    public boolean locks(Connection connection, String code, VisibleUnits units) throws SQLException {
        return exists(connection, code, units, " FOR UPDATE");
    }

    private static boolean exists(Connection connection, String code, VisibleUnits units, String lock)
            throws SQLException {
        Conditions where = new Conditions().and("code = ?", code).ofUnits(units);
        String sql = "SELECT 1 FROM dossier WHERE " + where.sql() + lock;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            where.set(connection, statement);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
