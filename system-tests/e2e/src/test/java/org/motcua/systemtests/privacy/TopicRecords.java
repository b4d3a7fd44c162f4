package org.motcua.systemtests.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Every record of every topic, unpacked: key, value and headers. */
final class TopicRecords {

    private final String bootstrap;

    TopicRecords(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    void search(Searching searching) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(TopicRecords::partition)
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> search(searching, record));
            }
        }
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static void search(Searching searching, ConsumerRecord<byte[], byte[]> record) {
        String place = "topic " + record.topic();
        search(searching, place, record.key());
        search(searching, place, record.value());
        for (Header header : record.headers()) {
            searching.text(place, header.key());
            search(searching, place, header.value());
        }
    }

    private static void search(Searching searching, String place, byte[] bytes) {
        if (bytes != null) {
            searching.bytes(place, bytes, bytes.length);
        }
    }

    /** Puts a record on a topic of its own, packed or with {@code none}. */
    void plant(String topic, String compression, String value) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "compression.type", compression),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1))).all().get();
            producer.send(new ProducerRecord<>(topic, value.getBytes(UTF_8))).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
