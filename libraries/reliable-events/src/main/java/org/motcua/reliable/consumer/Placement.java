package org.motcua.reliable.consumer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.motcua.postgres.Transactions;

/**
 * Which assigned partitions stand at the position stored in the database. A partition is paused until it does: after
 * an assignment, after a failed transaction and after somebody else moved the position. So there is one way back.
 */
final class Placement implements ConsumerRebalanceListener {

    private final Consumer<?, ?> consumer;
    private final Transactions transactions;
    private final Map<TopicPartition, Long> placed = new HashMap<>();
    private final Set<TopicPartition> unplaced = new HashSet<>();

    Placement(Consumer<?, ?> consumer, Transactions transactions) {
        this.consumer = consumer;
        this.transactions = transactions;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        // A paused partition needs some position, or the poll fails for want of one.
        partitions.forEach(partition -> consumer.seek(partition, 0));
        consumer.pause(partitions);
        unplaced.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        placed.keySet().removeAll(partitions);
        unplaced.removeAll(partitions);
    }

    /** Goes to the stored positions wherever that is not done. */
    void place() throws SQLException {
        if (unplaced.isEmpty()) {
            return;
        }
        Map<TopicPartition, Long> stored =
                transactions.run(connection -> Positions.begin(connection, List.copyOf(unplaced)));
        stored.forEach(consumer::seek);
        consumer.resume(stored.keySet());
        placed.putAll(stored);
        unplaced.clear();
    }

    /** Notes that what was read is not applied and that the positions may have moved. */
    void displace() {
        consumer.pause(placed.keySet());
        unplaced.addAll(placed.keySet());
        placed.clear();
    }

    boolean complete() {
        return unplaced.isEmpty();
    }

    /** Where the poll moved the partitions, over records or over holes that compaction left. */
    List<Move> moves(ConsumerRecords<?, ?> records) {
        List<Move> moves = new ArrayList<>();
        records.nextOffsets().forEach((partition, next) -> {
            Long from = placed.get(partition);
            if (from != null && from < next.offset()) {
                moves.add(new Move(partition, from, next.offset()));
            }
        });
        return moves;
    }

    void moved(List<Move> moves) {
        moves.forEach(move -> placed.put(move.partition(), move.to()));
    }

    /** Takes up positions that an operator changed while no record came. */
    void verify() throws SQLException {
        if (!transactions
                .run(connection -> Positions.of(connection, placed.keySet()))
                .equals(placed)) {
            displace();
        }
    }

    /** Stores where a partition begins, when the stored position is not in it any more. */
    void restart(Map<TopicPartition, Long> beginnings) throws SQLException {
        List<Move> moves = new ArrayList<>();
        beginnings.forEach(
                (partition, begin) -> moves.add(new Move(partition, placed.getOrDefault(partition, 0L), begin)));
        transactions.run(connection -> Positions.advance(connection, moves));
        displace();
    }
}
