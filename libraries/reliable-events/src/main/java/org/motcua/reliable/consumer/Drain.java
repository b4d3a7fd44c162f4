package org.motcua.reliable.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/**
 * Tries the parked records of one key again, in order and one at a time, as long as any of them can be applied. A
 * missing record may stand behind those that wait for it, so one that reports a gap is passed over; any other refusal
 * stops those behind it.
 */
final class Drain {

    static final String APPLIED = "applied";

    private final Connection connection;
    private final RecordHandler handler;
    private final ParkedRecords.Key key;
    private int applied;

    private Drain(Connection connection, RecordHandler handler, ParkedRecords.Key key) {
        this.connection = connection;
        this.handler = handler;
        this.key = key;
    }

    /**
     * Drains a key within the caller's transaction.
     *
     * @return how many records were applied
     */
    static int of(Connection connection, RecordHandler handler, ParkedRecords.Key key) throws SQLException {
        return new Drain(connection, handler, key).whole();
    }

    private int whole() throws SQLException {
        List<Parked> waiting = ParkedRecords.ofKey(connection, key);
        int before;
        do {
            before = applied;
            pass(waiting.iterator());
        } while (applied > before && !waiting.isEmpty());
        return applied;
    }

    private void pass(Iterator<Parked> waiting) throws SQLException {
        while (waiting.hasNext()) {
            Parked parked = waiting.next();
            List<Refusal> refusals = GuardedHandler.apply(connection, handler, List.of(parked.record()));
            if (refusals.isEmpty()) {
                ParkedRecords.resolve(connection, parked.id(), APPLIED, null);
                waiting.remove();
                applied++;
            } else if (stops(parked, refusals.getFirst())) {
                return;
            }
        }
    }

    private boolean stops(Parked parked, Refusal refusal) throws SQLException {
        ParkedRecords.refusedAgain(connection, parked.id(), refusal);
        return refusal.reason() != Reason.GAP && !key.key().equals(ParkedRecords.NO_KEY);
    }
}
