package org.motcua.reliable.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.motcua.contract.Topics;

/** Asks the broker where the partitions of a topic end. Used by one thread. */
public final class TopicEnds implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private Consumer<String, byte[]> consumer;

    /**
     * An asker.
     *
     * @param consumers opens a consumer that belongs to no group
     */
    public TopicEnds(Supplier<Consumer<String, byte[]>> consumers) {
        this.consumers = consumers;
    }

    /**
     * The next offset of each partition, in order.
     *
     * @throws KafkaException when the broker does not answer within seconds
     */
    public synchronized List<Long> of(String topic) {
        try {
            if (consumer == null) {
                consumer = consumers.get();
            }
            List<TopicPartition> partitions = partitions(topic);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
            return partitions.stream().map(ends::get).toList();
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    /** All partitions of a topic of the contract, in order. */
    public static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    @Override
    public synchronized void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
            consumer = null;
        }
    }
}
