package org.motcua.reliable.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.motcua.contract.Topics;
import org.motcua.reliable.EventStack;

class TopicSetupIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Map<String, Object> kafka =
            Map.of("bootstrap.servers", EventStack.kafka().bootstrap());

    @Test
    void theRecordOfDossiersIsKeptForEverAndWhatCanBeRebuiltIsCompacted() throws Exception {
        TopicSetup setup = new TopicSetup(kafka, Set.of(Topics.INTAKE_DOSSIER, Topics.DEADLINE_DOSSIER));

        setup.ensure();
        setup.ensure();

        assertThat(setup.done()).isTrue();
        assertThat(setup.wrong()).isFalse();
        assertThat(settings(Topics.INTAKE_DOSSIER))
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1")
                .containsEntry("retention.bytes", "-1")
                .containsEntry("message.timestamp.type", "LogAppendTime");
        assertThat(settings(Topics.DEADLINE_DOSSIER))
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("message.timestamp.type", "LogAppendTime");
    }

    @Test
    void aTopicOfAnotherShapeIsNoticed() throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(List.of(new NewTopic("misshapen.v1", Optional.of(3), Optional.empty())))
                    .all()
                    .get();
        }

        await().atMost(SOON).ignoreExceptions().until(() -> {
            TopicSetup setup = new TopicSetup(kafka, Set.of("misshapen.v1"));
            setup.ensure();
            return setup.wrong();
        });
    }

    @Test
    void aBrokerThatDoesNotAnswerIsToBeAskedAgain() {
        TopicSetup setup = new TopicSetup(Map.of("bootstrap.servers", "localhost:1"), Set.of("any.v1"));

        assertThatThrownBy(setup::ensure).isInstanceOfAny(ExecutionException.class, TimeoutException.class);
        assertThat(setup.done()).isFalse();
    }

    private Map<String, String> settings(String topic) {
        return await().atMost(SOON).ignoreExceptions().until(() -> described(topic), found -> !found.isEmpty());
    }

    private Map<String, String> described(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(kafka)) {
            return admin.describeConfigs(Set.of(resource)).all().get().get(resource).entries().stream()
                    .filter(entry -> entry.value() != null)
                    .collect(Collectors.toMap(entry -> entry.name(), entry -> entry.value()));
        }
    }
}
