package org.motcua.reliable.heartbeat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.motcua.contract.Heartbeat;
import org.motcua.contract.Heartbeat.Heard;

/** The heartbeats of one service, and which of them have been reached by the consumer of its facts. */
final class HeardHeartbeats {

    /** Of those that are not yet reached; beyond it every second one is forgotten, and of the next ones as many. */
    private static final int MOST = 1_000;

    private final Deque<Heartbeat> ahead = new ArrayDeque<>();
    private int stride = 1;
    private int passedOver;
    private Heartbeat latest;
    private Heartbeat reached;

    /** One more; one that is older than the latest, as after a change of the sending instance, tells nothing new. */
    void hear(Heartbeat heartbeat) {
        if (latest == null || heartbeat.at().isAfter(latest.at())) {
            latest = heartbeat;
            passedOver++;
            if (passedOver >= stride) {
                remember(heartbeat);
            }
        }
    }

    private void remember(Heartbeat heartbeat) {
        passedOver = 0;
        ahead.addLast(heartbeat);
        if (ahead.size() > MOST) {
            thinOut();
        }
    }

    /** Whether one is yet to be reached. */
    boolean waits() {
        return reached != latest;
    }

    /**
     * The consumer has come so far.
     *
     * @param positions the next offset to be applied of each partition; one that is missing is at its start
     */
    void advance(Map<TopicPartition, Long> positions) {
        while (!ahead.isEmpty() && isReached(ahead.getFirst(), positions)) {
            reached = ahead.removeFirst();
        }
        if (ahead.isEmpty() && waits() && isReached(latest, positions)) {
            reached = latest;
            stride = 1;
        }
    }

    /**
     * What is known of the sender and of those that it hears, the sender first.
     *
     * @param service the sender's name, told even when nothing was heard
     */
    List<Heard> heard(String service) {
        List<Heard> heard = new ArrayList<>();
        heard.add(new Heard(service, at(latest), at(reached)));
        if (latest != null) {
            latest.heard().forEach(other -> heard.add(new Heard(other.service(), other.heardAt(), appliedTo(other))));
        }
        return heard;
    }

    private Instant appliedTo(Heard other) {
        return reached == null
                ? null
                : reached.heard().stream()
                        .filter(known -> known.service().equals(other.service()) && known.appliedTo() != null)
                        .map(Heard::appliedTo)
                        .findFirst()
                        .orElse(null);
    }

    private static Instant at(Heartbeat heartbeat) {
        return heartbeat == null ? null : heartbeat.at();
    }

    private static boolean isReached(Heartbeat heartbeat, Map<TopicPartition, Long> positions) {
        for (int partition = 0; partition < heartbeat.ends().size(); partition++) {
            long position = positions.getOrDefault(new TopicPartition(heartbeat.topic(), partition), 0L);
            if (position < heartbeat.ends().get(partition)) {
                return false;
            }
        }
        return true;
    }

    private void thinOut() {
        List<Heartbeat> all = List.copyOf(ahead);
        ahead.clear();
        IntStream.range(0, all.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(all::get)
                .forEach(ahead::addLast);
        stride *= 2;
    }
}
