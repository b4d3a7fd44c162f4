package org.motcua.reliable.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.motcua.reliable.EventStack;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/**
 * A handler like those of the services, over a table of its own. Values are {@code <number> <word>}, numbered from 1
 * within a key. The word {@code bug} makes it throw, {@code constraint} violates a constraint, both until cured.
 */
final class Notebook implements RecordHandler {

    private final EventStack stack;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile boolean cured;
    private volatile boolean outage;

    Notebook(EventStack stack) throws SQLException {
        this.stack = stack;
        stack.asAdmin("CREATE TABLE note (id bigint GENERATED ALWAYS AS IDENTITY, key text, number int, word text,"
                + " UNIQUE (key, number), CONSTRAINT no_such_word CHECK (word <> 'constraint'));"
                + "GRANT SELECT, INSERT ON note TO " + stack.database() + "_app");
    }

    /** The faults of the records are no more. */
    void cure() throws SQLException {
        stack.asAdmin("ALTER TABLE note DROP CONSTRAINT no_such_word");
        cured = true;
    }

    /** From now on, or no more, the database fails after the notes were written. */
    void outage(boolean fails) {
        outage = fails;
    }

    /** How often it was called. */
    int calls() {
        return calls.get();
    }

    /** The words of a key in the order in which they were applied. */
    List<String> words(String key) throws SQLException {
        return stack.transactions().run(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT word FROM note WHERE key = ? ORDER BY id")) {
                statement.setString(1, key);
                List<String> words = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        words.add(rows.getString(1));
                    }
                }
                return words;
            }
        });
    }

    @Override
    public String topic() {
        return stack.topic();
    }

    @Override
    public boolean primary() {
        return true;
    }

    @Override
    public List<Refusal> apply(Connection connection, List<IncomingRecord> records) throws SQLException {
        calls.incrementAndGet();
        List<Refusal> refusals = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (IncomingRecord record : records) {
            Reason reason = refused.contains(record.key()) ? Reason.WAITING : note(connection, record);
            if (reason != null) {
                refusals.add(new Refusal(record, reason, "because of " + reason));
                if (record.key() != null) {
                    refused.add(record.key());
                }
            }
        }
        if (outage) {
            throw new SQLException("the connection broke", "08006");
        }
        return refusals;
    }

    private Reason note(Connection connection, IncomingRecord record) throws SQLException {
        String text = new String(record.value(), UTF_8);
        if (record.key() == null || record.key().isEmpty() || !text.matches("\\d+ \\w+")) {
            return Reason.UNREADABLE;
        }
        int number = Integer.parseInt(text.substring(0, text.indexOf(' ')));
        String word = text.substring(text.indexOf(' ') + 1);
        List<String> known = known(connection, record.key());
        if (number > known.size() + 1) {
            return Reason.GAP;
        }
        if (number <= known.size()) {
            return known.get(number - 1).equals(word) ? null : Reason.CONTRADICTION;
        }
        if (word.equals("bug") && !cured) {
            throw new IllegalStateException("a bug of the handler, told with a value: " + word);
        }
        insert(connection, record.key(), number, word);
        return null;
    }

    private static List<String> known(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT word FROM note WHERE key = ? ORDER BY number")) {
            statement.setString(1, key);
            List<String> words = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
            return words;
        }
    }

    private static void insert(Connection connection, String key, int number, String word) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO note (key, number, word) VALUES (?, ?, ?)")) {
            statement.setString(1, key);
            statement.setInt(2, number);
            statement.setString(3, word);
            statement.executeUpdate();
        }
    }
}
