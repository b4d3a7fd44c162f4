package org.motcua.intake.record.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.motcua.contract.DossierEvent;

/** Locks one dossier and reads its events, in one statement unless another transaction had the lock. */
final class LockingEvents {

    private static final String LOCK = """
            SELECT dossier.head_sequence, event.sequence, event.occurred_at, event.recorded_at, event.author,
                   event.fact::text, event.hash
            FROM dossier JOIN dossier_event event USING (code)
            WHERE dossier.code = ? ORDER BY event.sequence FOR UPDATE OF dossier
            """;

    private final Connection connection;
    private long head;

    LockingEvents(Connection connection) {
        this.connection = connection;
    }

    Optional<List<DossierEvent>> of(String code) throws SQLException {
        List<DossierEvent> events = lock(code);
        if (!events.isEmpty() && events.getLast().sequence() != head) {
            // Who waits for the lock gets the new row of the dossier but the events of before.
            events = ReadingHistories.events(connection, code).events();
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }

    private List<DossierEvent> lock(String code) throws SQLException {
        List<DossierEvent> events = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, code);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    head = rows.getLong(1);
                    events.add(ReadingHistories.event(rows));
                }
            }
        }
        return events;
    }
}
