package org.motcua.reliable.heartbeat;

import java.time.Instant;
import java.util.List;
import org.motcua.contract.Heartbeat.Heard;

/**
 * How old the facts are that a service knows, at a moment of its database's clock.
 *
 * @param at      the moment
 * @param sources those whose facts reach it, the nearest first
 */
public record Freshness(Instant at, List<Heard> sources) {

    /** Nothing is silent for so long without something being broken: four heartbeats. */
    private static final int SILENT_SECONDS = 20;

    public Freshness {
        sources = List.copyOf(sources);
    }

    /** Seconds since all facts of the farthest source were known; null when that is not known, or it has no source. */
    public Long ageSeconds() {
        return sources.isEmpty() ? null : ageSeconds(sources.getLast());
    }

    /** Seconds since all facts of a source were known; null when that is not known. */
    public Long ageSeconds(Heard source) {
        return source.appliedTo() == null ? null : seconds(source.appliedTo());
    }

    /** Whether nothing has come from a source for some time. */
    public boolean isSilent(Heard source) {
        return source.heardAt() == null || seconds(source.heardAt()) > SILENT_SECONDS;
    }

    /**
     * The source from which nothing comes any more; null when all are heard. Who lies behind it may be well: when the
     * nearest is silent nobody tells of the others.
     */
    public String silentFrom() {
        return sources.stream()
                .filter(this::isSilent)
                .map(Heard::service)
                .findFirst()
                .orElse(null);
    }

    private long seconds(Instant since) {
        return Math.max(0, at.getEpochSecond() - since.getEpochSecond());
    }
}
