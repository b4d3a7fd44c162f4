package org.motcua.reliable.consumer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.RecordHandler;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/** Applies one batch: the positions first, as the fence, then the records of each topic. */
final class BatchApplication {

    private final Handlers handlers;

    BatchApplication(Handlers handlers) {
        this.handlers = handlers;
    }

    /**
     * Applies the batch within the caller's transaction.
     *
     * @return how many records were applied, those that had been parked before included
     * @throws PositionLost when a position is not where this consumer left it
     */
    int apply(Connection connection, Collection<Move> moves, List<IncomingRecord> records) throws SQLException {
        if (!Positions.advance(connection, moves)) {
            throw new PositionLost();
        }
        SeenEpochs.note(connection, records);
        Map<String, List<IncomingRecord>> byTopic = records.stream()
                .collect(Collectors.groupingBy(IncomingRecord::topic, LinkedHashMap::new, Collectors.toList()));
        int applied = 0;
        for (Map.Entry<String, List<IncomingRecord>> topic : byTopic.entrySet()) {
            applied += applyTopic(connection, handlers.of(topic.getKey()), topic.getValue());
        }
        return applied;
    }

    private static int applyTopic(Connection connection, RecordHandler handler, List<IncomingRecord> records)
            throws SQLException {
        Map<String, Boolean> held = ParkedRecords.held(connection, handler.topic(), keys(records));
        List<IncomingRecord> free = new ArrayList<>(records.size());
        List<Refusal> refusals = new ArrayList<>();
        for (IncomingRecord record : records) {
            if (held.containsKey(record.key())) {
                refusals.add(GuardedHandler.waiting(record));
            } else {
                free.add(record);
            }
        }
        refusals.addAll(GuardedHandler.apply(connection, handler, free));
        int applied = records.size() - refusals.size();
        if (!refusals.isEmpty()) {
            ParkedRecords.park(connection, refusals);
            applied += drain(connection, handler, mayFlowNow(refusals, held));
        }
        return applied;
    }

    private static int drain(Connection connection, RecordHandler handler, Set<String> keys) throws SQLException {
        int applied = 0;
        for (String key : keys) {
            applied += Drain.of(connection, handler, new ParkedRecords.Key(handler.topic(), key));
        }
        return applied;
    }

    /** Keys that wait for nothing but a missing record, of which one more record has come, be it the missing one. */
    private static Set<String> mayFlowNow(List<Refusal> refusals, Map<String, Boolean> held) {
        Map<String, List<Reason>> byKey = refusals.stream()
                .filter(refusal -> hasKey(refusal.record()))
                .collect(Collectors.groupingBy(
                        refusal -> refusal.record().key(),
                        LinkedHashMap::new,
                        Collectors.mapping(Refusal::reason, Collectors.toList())));
        byKey.values().removeIf(reasons -> !reasons.stream().allMatch(ParkedRecords::mayFlow));
        byKey.entrySet()
                .removeIf(key -> !held.getOrDefault(key.getKey(), key.getValue().size() > 1));
        return byKey.keySet();
    }

    private static boolean hasKey(IncomingRecord record) {
        return record.key() != null && !record.key().equals(ParkedRecords.NO_KEY);
    }

    private static Set<String> keys(List<IncomingRecord> records) {
        return records.stream()
                .filter(BatchApplication::hasKey)
                .map(IncomingRecord::key)
                .collect(Collectors.toSet());
    }
}
