package org.motcua.reliable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.motcua.contract.Topics;

/** Reads a topic from its start, as text. */
public final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    public TopicReader(EventStack stack) {
        Map<String, Object> properties = new HashMap<>(stack.clients());
        properties.put("auto.offset.reset", "earliest");
        properties.put("enable.auto.commit", false);
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer());
        consumer.assign(IntStream.range(0, Topics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(stack.topic(), partition))
                .toList());
    }

    /** All records seen so far, after one more look. */
    public List<ConsumerRecord<String, String>> records() {
        consumer.poll(Duration.ofMillis(20)).forEach(seen::add);
        return List.copyOf(seen);
    }

    /** The values of a key, in order, as seen so far. */
    public List<String> values(String key) {
        return records().stream()
                .filter(record -> key.equals(record.key()))
                .map(ConsumerRecord::value)
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
