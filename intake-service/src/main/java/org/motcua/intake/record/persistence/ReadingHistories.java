package org.motcua.intake.record.persistence;

import java.nio.charset.StandardCharsets;
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
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierEvent;
import org.motcua.contract.DossierFact;
import org.motcua.intake.record.domain.Erasure;
import org.motcua.intake.record.domain.History;
import org.motcua.intake.record.domain.History.DetailsEntry;
import org.motcua.intake.record.domain.History.TextEntry;

/** Reads the histories of many dossiers with one statement for each table. */
final class ReadingHistories {

    private static final String EVENTS = "SELECT code, sequence, occurred_at, recorded_at, author, fact::text, hash"
            + " FROM dossier_event WHERE code = ANY (?) ORDER BY code, sequence";
    private static final String TEXTS =
            "SELECT code, sequence, about, key_id, sealed FROM dossier_text WHERE code = ANY (?) ORDER BY code, sequence";
    private static final String DETAILS = "SELECT code, sequence, kind, level, key_id, sealed FROM applicant"
            + " WHERE code = ANY (?) ORDER BY code, sequence";
    private static final String ERASURES =
            "SELECT code, erased_at, account, reference FROM erasure WHERE code = ANY (?) ORDER BY code, erased_at DESC";

    private final Connection connection;
    private final SealedRows sealed;

    ReadingHistories(Connection connection, SealedRows sealed) {
        this.connection = connection;
        this.sealed = sealed;
    }

    /** A row that becomes an entry. */
    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    Map<String, History> of(Collection<String> codes) throws SQLException {
        Map<String, List<DossierEvent>> events = read(EVENTS, codes, ReadingHistories::event);
        Map<String, List<TextEntry>> texts = read(TEXTS, codes, this::text);
        Map<String, List<DetailsEntry>> details = read(DETAILS, codes, this::details);
        Map<String, List<Erasure>> erasures = read(ERASURES, codes, ReadingHistories::erasure);
        Map<String, History> histories = new HashMap<>();
        events.forEach((code, found) -> histories.put(
                code,
                new History(
                        found,
                        texts.getOrDefault(code, List.of()),
                        details.getOrDefault(code, List.of()),
                        erasures.containsKey(code) ? erasures.get(code).getFirst() : null)));
        return histories;
    }

    /** The events of one dossier, without its texts and details. */
    static History events(Connection connection, String code) throws SQLException {
        List<DossierEvent> events =
                read(connection, EVENTS, List.of(code), ReadingHistories::event).getOrDefault(code, List.of());
        return History.ofEvents(events);
    }

    private <T> Map<String, List<T>> read(String sql, Collection<String> codes, Row<T> entry) throws SQLException {
        return read(connection, sql, codes, entry);
    }

    private static <T> Map<String, List<T>> read(
            Connection connection, String sql, Collection<String> codes, Row<T> entry) throws SQLException {
        Map<String, List<T>> byCode = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    byCode.computeIfAbsent(rows.getString(1), code -> new ArrayList<>(6))
                            .add(entry.of(rows));
                }
            }
        }
        return byCode;
    }

    /** An event of a row whose second to seventh columns are those of {@link #EVENTS}. */
    static DossierEvent event(ResultSet row) throws SQLException {
        byte[] fact = row.getString(6).getBytes(StandardCharsets.UTF_8);
        return new DossierEvent(
                row.getLong(2),
                moment(row, 3),
                moment(row, 4),
                row.getString(5),
                row.getString(7),
                ContractJson.decode(fact, DossierFact.class));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private TextEntry text(ResultSet row) throws SQLException {
        String text = sealed.openText(row.getString(1), row.getLong(2), row.getString(4), row.getBytes(5));
        return new TextEntry(row.getLong(2), row.getLong(3), text);
    }

    private DetailsEntry details(ResultSet row) throws SQLException {
        return new DetailsEntry(row.getLong(2), sealed.details(row));
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        return new Erasure(moment(row, 2), row.getString(3), row.getString(4));
    }
}
