package org.motcua.edge.rest;

import java.time.OffsetDateTime;
import org.motcua.edge.parameters.Moments;
import org.motcua.reliable.consumer.Parked;

/** A parked record without its content; moments with the offset +07:00. */
public record ParkedView(
        long id,
        String topic,
        int partition,
        long offset,
        String key,
        String reason,
        String detail,
        OffsetDateTime appendedAt,
        OffsetDateTime parkedAt) {

    static ParkedView of(Parked parked) {
        return new ParkedView(
                parked.id(),
                parked.record().topic(),
                parked.record().partition(),
                parked.record().offset(),
                parked.record().key(),
                parked.reason().name(),
                parked.detail(),
                Moments.local(parked.record().timestamp()),
                Moments.local(parked.parkedAt()));
    }
}
