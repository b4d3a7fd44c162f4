package org.motcua.reliable.consumer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** Where each partition goes on, in table {@code consumer_position}. A partition without a row starts at 0. */
public final class Positions {

    private static final String BEGIN = """
            INSERT INTO consumer_position (topic, partition, next_offset)
            SELECT topic, partition, 0 FROM unnest(?::text[], ?::int[]) AS wanted (topic, partition)
            ON CONFLICT DO NOTHING
            """;
    private static final String OF = """
            SELECT topic, partition, next_offset
            FROM consumer_position JOIN unnest(?::text[], ?::int[]) AS wanted (topic, partition)
                 USING (topic, partition)
            """;
    private static final String ALL = "SELECT topic, partition, next_offset FROM consumer_position";
    private static final String ADVANCE = """
            UPDATE consumer_position
            SET next_offset = move.after, moved_at = now()
            FROM unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[]) AS move (topic, partition, before, after)
            WHERE consumer_position.topic = move.topic AND consumer_position.partition = move.partition
              AND next_offset = move.before
            """;

    private Positions() {}

    /** The positions of these partitions, begun where they are new. */
    static Map<TopicPartition, Long> begin(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            bind(connection, statement, partitions);
            statement.executeUpdate();
        }
        return of(connection, partitions);
    }

    /** The positions of these partitions, as far as they have one. */
    static Map<TopicPartition, Long> of(Connection connection, Collection<TopicPartition> partitions)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF)) {
            bind(connection, statement, partitions);
            return read(statement);
        }
    }

    /** The positions of all partitions ever read. */
    public static Map<TopicPartition, Long> all(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            return read(statement);
        }
    }

    /**
     * Moves all positions that are where they are expected, and locks them until the transaction ends.
     *
     * @return whether all of them were
     */
    static boolean advance(Connection connection, Collection<Move> moves) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            bind(connection, statement, moves.stream().map(Move::partition).toList());
            Object[] before = moves.stream().map(Move::from).toArray();
            Object[] after = moves.stream().map(Move::to).toArray();
            statement.setArray(3, connection.createArrayOf("bigint", before));
            statement.setArray(4, connection.createArrayOf("bigint", after));
            return statement.executeUpdate() == moves.size();
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, Collection<TopicPartition> partitions)
            throws SQLException {
        Object[] topics = partitions.stream().map(TopicPartition::topic).toArray();
        Object[] numbers = partitions.stream().map(TopicPartition::partition).toArray();
        statement.setArray(1, connection.createArrayOf("text", topics));
        statement.setArray(2, connection.createArrayOf("int4", numbers));
    }

    private static Map<TopicPartition, Long> read(PreparedStatement statement) throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                positions.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
            }
        }
        return positions;
    }
}
