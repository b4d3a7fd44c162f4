package org.motcua.systemtests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Every topic of a broker but its internal ones, with its settings and records, written to a file and put on an empty broker at the same offsets. */
final class SavedTopics {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bootstrap;

    SavedTopics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    void save(Path file) throws IOException, ExecutionException, InterruptedException {
        try (Writer out = SavedState.writing(file);
                Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(one -> !one.topic().startsWith("__"))
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            for (String topic :
                    partitions.stream().map(TopicPartition::topic).distinct().toList()) {
                long count = partitions.stream()
                        .filter(one -> one.topic().equals(topic))
                        .count();
                out.write(JSON.writeValueAsString(settings(admin, topic, count)) + "\n");
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    out.write(JSON.writeValueAsString(written(record)) + "\n");
                }
            }
        }
    }

    private static ObjectNode settings(Admin admin, String topic, long partitions)
            throws ExecutionException, InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        ObjectNode settings = JSON.createObjectNode();
        for (ConfigEntry entry : admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .entries()) {
            if (entry.source() == ConfigSource.DYNAMIC_TOPIC_CONFIG) {
                settings.put(entry.name(), entry.value());
            }
        }
        return JSON.createObjectNode()
                .put("topic", topic)
                .put("partitions", (int) partitions)
                .set("settings", settings);
    }

    private static ObjectNode written(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode line = JSON.createObjectNode()
                .put("topic", record.topic())
                .put("partition", record.partition())
                .put("offset", record.offset());
        line.put("key", record.key());
        line.put("value", record.value());
        ObjectNode headers = line.putObject("headers");
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value());
        }
        return line;
    }

    void restore(Path file) throws IOException, ExecutionException, InterruptedException {
        try (BufferedReader lines = SavedState.reading(file);
                Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "compression.type", "lz4", "max.request.size", 8 << 20),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode read = JSON.readTree(line);
                if (read.has("settings")) {
                    admin.createTopics(List.of(topic(read))).all().get();
                } else {
                    send(producer, read);
                }
            }
        }
    }

    private static NewTopic topic(JsonNode read) {
        Map<String, String> settings = new HashMap<>();
        read.get("settings")
                .properties()
                .forEach(one -> settings.put(one.getKey(), one.getValue().asText()));
        return new NewTopic(
                        read.get("topic").asText(),
                        Optional.of(read.get("partitions").asInt()),
                        Optional.empty())
                .configs(settings);
    }

    /** Positions in the databases count offsets, so each record must get the one that it had. */
    private static void send(KafkaProducer<byte[], byte[]> producer, JsonNode read)
            throws IOException, ExecutionException, InterruptedException {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                read.get("topic").asText(),
                read.get("partition").asInt(),
                read.get("key").binaryValue(),
                read.get("value").binaryValue());
        for (var header : read.get("headers").properties()) {
            record.headers().add(header.getKey(), header.getValue().binaryValue());
        }
        assertThat(producer.send(record).get().offset())
                .isEqualTo(read.get("offset").asLong());
    }
}
