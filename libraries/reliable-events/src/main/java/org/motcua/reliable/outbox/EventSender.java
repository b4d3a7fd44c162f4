package org.motcua.reliable.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.motcua.reliable.OutgoingEvent;

/** Sends events in order and waits until the broker has them all. */
final class EventSender implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final byte[] source;
    private final byte[] epoch;

    /**
     * A sender.
     *
     * @param kafka   the client's connection properties
     * @param service CloudEvents {@code source}
     */
    EventSender(Map<String, Object> kafka, String service, String epoch) {
        this.producer = new KafkaProducer<>(properties(kafka), new StringSerializer(), new ByteArraySerializer());
        this.source = bytes("urn:motcua:" + service);
        this.epoch = bytes(epoch);
    }

    /**
     * Sends a batch. When it throws, any part of the batch may have arrived, each key's part from its start; the whole
     * batch must be sent again by a new sender.
     */
    void send(List<OutgoingEvent> events) throws ExecutionException, InterruptedException {
        List<Future<?>> sent = new ArrayList<>(events.size());
        for (OutgoingEvent event : events) {
            sent.add(producer.send(message(event)));
        }
        producer.flush();
        for (Future<?> arrival : sent) {
            arrival.get();
        }
    }

    /** Drops what was not sent yet: it is still in the outbox. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private ProducerRecord<String, byte[]> message(OutgoingEvent event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(event.topic(), event.key(), event.payload());
        Headers headers = message.headers();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_id", bytes(event.id()));
        headers.add("ce_source", source);
        headers.add("ce_type", bytes(event.type()));
        headers.add("ce_time", bytes(event.time().toString()));
        headers.add("content-type", bytes("application/json"));
        headers.add("motcua_epoch", epoch);
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> properties(Map<String, Object> kafka) {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.remove("group.id");
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        // Retries inside the producer keep the order; it gives up only after the delivery timeout, and then the whole
        // batch is sent again in order.
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 * 1024 * 1024);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        return properties;
    }
}
