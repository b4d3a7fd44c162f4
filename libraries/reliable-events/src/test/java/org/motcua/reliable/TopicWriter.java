package org.motcua.reliable;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes records to a topic as a producer that nobody checks would. */
public final class TopicWriter implements AutoCloseable {

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;

    public TopicWriter(EventStack stack) {
        topic = stack.topic();
        Map<String, Object> properties = new HashMap<>(stack.clients());
        properties.put("enable.idempotence", true);
        properties.put("linger.ms", 5);
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** Writes values of a key, in order, and returns when the broker has them. */
    public void write(String key, String... values) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        for (String value : values) {
            sent.add(producer.send(new ProducerRecord<>(topic, key, value.getBytes(UTF_8))));
        }
        for (Future<?> arrival : sent) {
            arrival.get();
        }
    }

    /** Writes a value with a header. */
    public void writeWithHeader(String key, String value, String header, String content) throws Exception {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value.getBytes(UTF_8));
        message.headers().add(header, content.getBytes(UTF_8));
        producer.send(message).get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
