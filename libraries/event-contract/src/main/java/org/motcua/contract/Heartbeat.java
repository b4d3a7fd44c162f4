package org.motcua.contract;

import java.time.Instant;
import java.util.List;

/**
 * One record of a topic {@link Topics#heartbeat}: how far a service's facts are on
 * their topic. Who has applied the topic up to {@code ends} knows all that the service had committed at {@code at}; an
 * age can so be told even when nothing happens. It is no fact itself: one that is lost or unreadable is made up for by
 * the next.
 *
 * @param service who sent it, also the record's key
 * @param at      all that the service had committed before this moment lies before the ends
 * @param topic   the topic of the service's facts
 * @param ends    for each partition of that topic, in order, the offset at which its facts end
 * @param heard   what the service itself had heard of those whose facts it reads, by {@code at}
 */
public record Heartbeat(String service, Instant at, String topic, List<Long> ends, List<Heard> heard) {

    public Heartbeat {
        ends = List.copyOf(ends);
        heard = heard == null ? List.of() : List.copyOf(heard);
    }

    /**
     * How far a service knows another one.
     *
     * @param service   the other one
     * @param heardAt   the moment of the latest heartbeat that came from it, null when none has come
     * @param appliedTo the moment before which all its facts are applied, and what follows from them is before the ends;
     *                  null when that is not known of any moment
     */
    public record Heard(String service, Instant heardAt, Instant appliedTo) {}
}
