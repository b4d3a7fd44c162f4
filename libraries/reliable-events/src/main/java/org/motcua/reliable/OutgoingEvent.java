package org.motcua.reliable;

import java.time.Instant;

/**
 * An event on its way to a topic. Its CloudEvents attributes travel in the Kafka headers.
 *
 * @param topic   the topic
 * @param key     the record key: events of one key reach the topic in the order in which they were appended
 * @param type    CloudEvents {@code type}, such as {@code org.motcua.dossier.commit.v1}
 * @param id      CloudEvents {@code id}, unique within the service
 * @param time    CloudEvents {@code time}: the record time
 * @param payload the contract record's bytes
 */
public record OutgoingEvent(String topic, String key, String type, String id, Instant time, byte[] payload) {}
