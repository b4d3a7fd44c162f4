package org.motcua.reliable.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;
import org.motcua.contract.Topics;

/** Creates the topics that are missing and checks those that are there. Both threads of a service call it first. */
public final class TopicSetup {

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    /** Bytes; the producer's limit too, so that no event in the outbox is too large for its topic. */
    private static final String LARGEST = "8388608";

    private static final Map<String, String> KEPT = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", "-1",
            "retention.bytes", "-1",
            "message.timestamp.type", "LogAppendTime",
            "max.message.bytes", LARGEST);
    private static final Map<String, String> COMPACTED = Map.of(
            "cleanup.policy", "compact", "message.timestamp.type", "LogAppendTime", "max.message.bytes", LARGEST);
    private static final int PATIENCE_MILLIS = 10_000;

    private final Map<String, Object> kafka;
    private final Set<String> topics;
    private volatile boolean done;
    private volatile boolean wrong;

    public TopicSetup(Map<String, Object> kafka, Set<String> topics) {
        this.kafka = kafka;
        this.topics = topics;
    }

    /** Whether the topics are known to be there; false while the broker could not be asked. */
    public boolean done() {
        return done;
    }

    /** Whether a topic has another number of partitions, so that keys would move between them. */
    public boolean wrong() {
        return wrong;
    }

    /**
     * Makes sure that the topics exist.
     *
     * @throws ExecutionException or TimeoutException when the broker did not answer; to be tried again
     */
    public synchronized void ensure() throws ExecutionException, InterruptedException, TimeoutException {
        if (done || topics.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(properties())) {
            Set<String> present = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            create(
                    admin,
                    topics.stream().filter(topic -> !present.contains(topic)).toList());
            // Not those just created: brokers may not know of them yet.
            check(admin, topics.stream().filter(present::contains).toList());
        }
        done = true;
    }

    private static void create(Admin admin, List<String> missing)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<NewTopic> created = new ArrayList<>();
        for (String topic : missing) {
            created.add(new NewTopic(topic, Optional.of(Topics.PARTITIONS), Optional.empty())
                    .configs(Topics.INTAKE_DOSSIER.equals(topic) ? KEPT : COMPACTED));
        }
        try {
            admin.createTopics(created).all().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            LOG.debug("Another service created a topic at the same moment");
        }
    }

    private void check(Admin admin, List<String> present)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, TopicDescription> found =
                admin.describeTopics(present).allTopicNames().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        for (TopicDescription topic : found.values()) {
            if (topic.partitions().size() != Topics.PARTITIONS) {
                wrong = true;
                LOG.errorf(
                        "Topic %s has %d partitions instead of %d",
                        topic.name(), topic.partitions().size(), Topics.PARTITIONS);
            }
        }
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(kafka);
        properties.remove("group.id");
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 2);
        return properties;
    }
}
