package org.motcua.reliable.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.motcua.reliable.consumer.ConsumerSettings;
import org.motcua.reliable.kafka.Faults;

/** Asks the broker, at the moment of the call, where the partitions end and since when the oldest record waits. */
public final class LagProbe implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LagProbe.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final int LOOKS = 5;

    private final ConsumerSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private Consumer<String, byte[]> consumer;

    public LagProbe(ConsumerSettings settings) {
        this.settings = settings;
    }

    /**
     * What is yet to be applied.
     *
     * @param oldestAppendedAt broker time of the oldest such record, null when there is none or it could not be read
     */
    public record Lag(long records, Instant oldestAppendedAt) {}

    /** The lag behind the given positions; empty when the broker does not answer within seconds. */
    Optional<Lag> behind(Set<String> topics, Map<TopicPartition, Long> positions) throws InterruptedException {
        if (topics.isEmpty()) {
            return Optional.of(new Lag(0, null));
        }
        if (!lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(measure(topics, positions));
        } catch (KafkaException e) {
            LOG.debugf("The broker does not answer: %s", Faults.describe(e));
            close();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (consumer != null) {
                consumer.close(CloseOptions.timeout(Duration.ZERO));
                consumer = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private Lag measure(Set<String> topics, Map<TopicPartition, Long> positions) {
        if (consumer == null) {
            consumer = settings.openProbe();
        }
        Map<TopicPartition, Long> behind = new HashMap<>();
        long records = 0;
        for (Map.Entry<TopicPartition, Long> end :
                consumer.endOffsets(partitions(topics), PATIENCE).entrySet()) {
            long position = positions.getOrDefault(end.getKey(), 0L);
            if (end.getValue() > position) {
                records += end.getValue() - position;
                behind.put(end.getKey(), position);
            }
        }
        return new Lag(records, oldest(behind));
    }

    private Set<TopicPartition> partitions(Set<String> topics) {
        Set<TopicPartition> partitions = new HashSet<>();
        for (String topic : topics) {
            consumer.partitionsFor(topic, PATIENCE)
                    .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        return partitions;
    }

    private Instant oldest(Map<TopicPartition, Long> behind) {
        if (behind.isEmpty()) {
            return null;
        }
        Set<TopicPartition> unseen = new HashSet<>(behind.keySet());
        consumer.assign(behind.keySet());
        behind.forEach(consumer::seek);
        long oldest = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS && !unseen.isEmpty(); look++) {
            ConsumerRecords<String, byte[]> records = consumer.poll(LOOK);
            for (TopicPartition partition : records.partitions()) {
                ConsumerRecord<String, byte[]> first =
                        records.records(partition).getFirst();
                oldest = unseen.remove(partition) ? Math.min(oldest, first.timestamp()) : oldest;
            }
            consumer.pause(records.partitions());
        }
        consumer.unsubscribe();
        return oldest == Long.MAX_VALUE ? null : Instant.ofEpochMilli(oldest);
    }
}
