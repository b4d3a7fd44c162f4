package org.motcua.cataloguecopy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.motcua.contract.CatalogueEntry;
import org.motcua.contract.CatalogueEntry.ProcedureEntry;
import org.motcua.contract.CatalogueEntry.UnitEntry;
import org.motcua.contract.ContractJson;
import org.motcua.contract.ContractJson.UnreadableRecord;
import org.motcua.contract.Topics;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/**
 * Keeps {@code catalogue_unit} and {@code catalogue_procedure}. An entry replaces an older one only: two relays may
 * overlap for a moment, so the topic's order is checked against the events' own time.
 */
public final class CatalogueCopy implements RecordHandler {

    private static final String UNREADABLE = "The record is not a catalogue entry.";
    private static final String WAITING = "An earlier record of this key is parked.";
    private static final String PUT_UNITS = """
            INSERT INTO catalogue_unit AS known
                (code, name, parent, valid_from, valid_to, successor, placements, changed_at)
            SELECT code, name, parent, valid_from, valid_to, successor, placements::jsonb, changed_at
            FROM unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::timestamptz[])
                AS given (code, name, parent, valid_from, valid_to, successor, placements, changed_at)
            ON CONFLICT (code) DO UPDATE
            SET name = excluded.name, parent = excluded.parent, valid_from = excluded.valid_from,
                valid_to = excluded.valid_to, successor = excluded.successor, placements = excluded.placements,
                changed_at = excluded.changed_at
            WHERE known.changed_at <= excluded.changed_at
            """;
    private static final String PUT_PROCEDURES = """
            INSERT INTO catalogue_procedure AS known (code, name, field, field_name, changed_at)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
            ON CONFLICT (code) DO UPDATE
            SET name = excluded.name, field = excluded.field, field_name = excluded.field_name,
                changed_at = excluded.changed_at
            WHERE known.changed_at <= excluded.changed_at
            """;

    @Override
    public String topic() {
        return Topics.INTAKE_CATALOGUE;
    }

    @Override
    public boolean primary() {
        return false;
    }

    @Override
    public List<Refusal> apply(Connection connection, List<IncomingRecord> records) throws SQLException {
        Map<String, Dated<UnitEntry>> units = new LinkedHashMap<>();
        Map<String, Dated<ProcedureEntry>> procedures = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (IncomingRecord record : records) {
            if (record.key() != null && refused.contains(record.key())) {
                refusals.add(new Refusal(record, Reason.WAITING, WAITING));
                continue;
            }
            try {
                switch (ContractJson.decode(record.value(), CatalogueEntry.class)) {
                    case UnitEntry unit -> units.merge(unit.code(), new Dated<>(unit, time(record)), Dated::later);
                    case ProcedureEntry procedure ->
                        procedures.merge(procedure.code(), new Dated<>(procedure, time(record)), Dated::later);
                }
            } catch (UnreadableRecord | NullPointerException e) {
                refusals.add(new Refusal(record, Reason.UNREADABLE, UNREADABLE));
                refused.add(record.key());
            }
        }
        putUnits(connection, List.copyOf(units.values()));
        putProcedures(connection, List.copyOf(procedures.values()));
        return refusals;
    }

    private record Dated<T>(T entry, Instant time) {
        Dated<T> later(Dated<T> other) {
            return other.time.isBefore(time) ? this : other;
        }
    }

    private static Instant time(IncomingRecord record) {
        try {
            String time = record.headers().get("ce_time");
            return time == null ? record.timestamp() : Instant.parse(time);
        } catch (DateTimeException e) {
            return record.timestamp();
        }
    }

    private static void putUnits(Connection connection, List<Dated<UnitEntry>> units) throws SQLException {
        put(
                connection,
                PUT_UNITS,
                units,
                List.of(
                        unit -> unit.entry().code(),
                        unit -> unit.entry().name(),
                        unit -> unit.entry().parent(),
                        unit -> text(unit.entry().validFrom()),
                        unit -> text(unit.entry().validTo()),
                        unit -> unit.entry().successor(),
                        unit -> placements(unit.entry()),
                        unit -> unit.time().toString()));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String placements(UnitEntry unit) {
        return unit.placements() == null
                ? null
                : new String(ContractJson.encode(unit.placements()), StandardCharsets.UTF_8);
    }

    private static void putProcedures(Connection connection, List<Dated<ProcedureEntry>> procedures)
            throws SQLException {
        put(
                connection,
                PUT_PROCEDURES,
                procedures,
                List.of(
                        one -> one.entry().code(),
                        one -> one.entry().name(),
                        one -> one.entry().field(),
                        one -> one.entry().fieldName(),
                        one -> one.time().toString()));
    }

    private static <T> void put(Connection connection, String sql, List<T> entries, List<Function<T, String>> columns)
            throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Object[] values = entries.stream().map(columns.get(i)).toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }
}
