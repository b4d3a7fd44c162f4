package org.motcua.reliable.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;
import org.motcua.reliable.kafka.Faults;

/**
 * Calls a handler so that a record at fault fails alone: a batch that throws is undone and tried again by halves,
 * down to the single record. A batch of many bytes is applied by halves from the start.
 */
final class GuardedHandler {

    private static final Logger LOG = Logger.getLogger(GuardedHandler.class);
    private static final String FAILED = "Applying the record failed; the log of the service tells where.";
    private static final String WAITING = "An earlier record of this key could not be applied.";
    /** Bytes of records applied at a time; the service's heap is small, and what is made of a record is larger than it. */
    private static final long AT_ONCE = 4L * 1024 * 1024;
    /** SQLSTATE classes that a record's content can cause: cardinality, data, constraint, too large, raised by a function. */
    private static final Set<String> CAUSED_BY_DATA = Set.of("21", "22", "23", "54", "P0");

    private GuardedHandler() {}

    static Refusal waiting(IncomingRecord record) {
        return new Refusal(record, Reason.WAITING, WAITING);
    }

    /**
     * Applies the records.
     *
     * @return those that could not be
     * @throws SQLException when the database failed, whoever reported it
     */
    static List<Refusal> apply(Connection connection, RecordHandler handler, List<IncomingRecord> records)
            throws SQLException {
        if (records.isEmpty()) {
            return List.of();
        }
        if (records.size() > 1 && bytes(records) > AT_ONCE) {
            return byHalves(connection, handler, records);
        }
        Savepoint before = connection.setSavepoint();
        try {
            List<Refusal> refusals = handler.apply(connection, records);
            connection.releaseSavepoint(before);
            return refusals;
        } catch (SQLException | RuntimeException e) {
            passOnOutage(e);
            connection.rollback(before);
            return records.size() == 1
                    ? List.of(failed(records.getFirst(), e))
                    : byHalves(connection, handler, records);
        }
    }

    private static long bytes(List<IncomingRecord> records) {
        return records.stream()
                .mapToLong(record -> record.value() == null ? 0 : record.value().length)
                .sum();
    }

    private static List<Refusal> byHalves(Connection connection, RecordHandler handler, List<IncomingRecord> records)
            throws SQLException {
        int middle = records.size() / 2;
        List<Refusal> refusals = new ArrayList<>(apply(connection, handler, records.subList(0, middle)));
        Set<String> stopped = new HashSet<>();
        refusals.forEach(refusal -> stopped.add(refusal.record().key()));
        stopped.remove(null);
        List<IncomingRecord> free = new ArrayList<>();
        for (IncomingRecord record : records.subList(middle, records.size())) {
            if (stopped.contains(record.key())) {
                refusals.add(waiting(record));
            } else {
                free.add(record);
            }
        }
        refusals.addAll(apply(connection, handler, free));
        return refusals;
    }

    private static Refusal failed(IncomingRecord record, Exception cause) {
        LOG.errorf(
                "Record %s-%d@%d could not be applied and is parked: %s",
                record.topic(), record.partition(), record.offset(), Faults.describe(cause));
        return new Refusal(record, Reason.FAILED, FAILED);
    }

    private static void passOnOutage(Exception failure) throws SQLException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && !causedByData(sql)) {
                throw sql;
            }
        }
    }

    private static boolean causedByData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && CAUSED_BY_DATA.contains(state.substring(0, 2));
    }
}
