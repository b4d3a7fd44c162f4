package org.motcua.reliable.consumer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.motcua.reliable.IncomingRecord;

/**
 * How consumers of this service are made.
 *
 * @param kafka     connection properties of the Kafka clients
 * @param service   the consumer group: the service's instances share the partitions
 * @param batchSize largest number of records in one poll and so in one transaction
 */
public record ConsumerSettings(Map<String, Object> kafka, String service, int batchSize) {

    private static final int MEBIBYTE = 1024 * 1024;

    /** A consumer that takes its positions from nobody but the caller. */
    Consumer<String, byte[]> open() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, service);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        // A killed instance gives its partitions up within seconds.
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 8_000);
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batchSize);
        // The service's heap is small: what is fetched ahead is bounded.
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 6 * MEBIBYTE);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MEBIBYTE);
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A consumer outside the group, to look at ends and at single records. */
    public Consumer<String, byte[]> openProbe() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MEBIBYTE);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 64 * 1024);
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    static IncomingRecord incoming(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                String value = new String(header.value(), StandardCharsets.UTF_8);
                headers.put(StorableText.of(header.key()), StorableText.of(value));
            }
        }
        return new IncomingRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                StorableText.key(record.key()),
                record.value(),
                Instant.ofEpochMilli(record.timestamp()),
                headers);
    }
}
