package org.motcua.edge.rest;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.motcua.edge.parameters.Moments;
import org.motcua.reliable.heartbeat.Freshness;
import org.motcua.reliable.heartbeat.HearingHeartbeats;

/** Tells how fresh what this service answers is. */
@Singleton
public class TellingFreshness {

    private final HearingHeartbeats hearing;
    private final Clock clock;

    TellingFreshness(HearingHeartbeats hearing, Clock clock) {
        this.hearing = hearing;
        this.clock = clock;
    }

    /** Of an answer that is given now. To be asked before the answer is read, so that it never claims too much. */
    public FreshnessView now() {
        Freshness freshness = hearing.freshness();
        return new FreshnessView(
                Moments.local(clock.instant().truncatedTo(ChronoUnit.SECONDS)),
                freshness == null ? null : freshness.ageSeconds());
    }
}
