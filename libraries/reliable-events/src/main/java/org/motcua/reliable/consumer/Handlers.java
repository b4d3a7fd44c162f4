package org.motcua.reliable.consumer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.motcua.reliable.RecordHandler;

/** The handlers of the topics that a service reads. */
public final class Handlers {

    private final Map<String, RecordHandler> byTopic;

    /**
     * Chooses the handlers of the given topics.
     *
     * @throws IllegalStateException when a topic has no handler or two
     */
    public Handlers(Collection<RecordHandler> handlers, Set<String> topics) {
        this.byTopic = handlers.stream()
                .filter(handler -> topics.contains(handler.topic()))
                .collect(Collectors.toUnmodifiableMap(RecordHandler::topic, Function.identity()));
        for (String topic : topics) {
            if (!byTopic.containsKey(topic)) {
                throw new IllegalStateException("no handler for topic " + topic);
            }
        }
    }

    public Set<String> topics() {
        return byTopic.keySet();
    }

    RecordHandler of(String topic) {
        return byTopic.get(topic);
    }

    boolean has(String topic) {
        return byTopic.containsKey(topic);
    }

    /** The topic whose positions the status shows. */
    public Optional<String> primary() {
        return byTopic.values().stream()
                .filter(RecordHandler::primary)
                .map(RecordHandler::topic)
                .findFirst();
    }
}
