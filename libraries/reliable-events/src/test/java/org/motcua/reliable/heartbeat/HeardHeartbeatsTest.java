package org.motcua.reliable.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.motcua.contract.Heartbeat;
import org.motcua.contract.Heartbeat.Heard;
import org.motcua.contract.Topics;

class HeardHeartbeatsTest {

    private static final String TOPIC = "near.dossier.v1";
    private static final Instant TEN = Instant.parse("2026-03-02T03:00:00Z");

    private final HeardHeartbeats heard = new HeardHeartbeats();

    @Test
    void nothingIsKnownOfASourceThatWasNeverHeard() {
        assertThat(heard.heard("near")).containsExactly(new Heard("near", null, null));
        assertThat(new Freshness(TEN, heard.heard("near")).ageSeconds()).isNull();
        assertThat(new Freshness(TEN, heard.heard("near")).silentFrom()).isEqualTo("near");
    }

    @Test
    void aHeartbeatIsReachedWhenEveryPartitionIsAppliedToItsEnd() {
        heard.hear(heartbeat(0, 5, null));
        heard.advance(positions(5, 4));
        assertThat(heard.heard("near").getFirst().appliedTo()).isNull();

        heard.advance(positions(5, 5));
        assertThat(heard.heard("near").getFirst()).isEqualTo(new Heard("near", TEN, TEN));
    }

    @Test
    void aPartitionWithoutFactsNeedsNoPosition() {
        heard.hear(heartbeat(0, 0, null));
        heard.advance(Map.of());

        assertThat(heard.heard("near").getFirst().appliedTo()).isEqualTo(TEN);
    }

    /** What the nearer one still has to send is not known here, whatever it has applied. */
    @Test
    void theFartherSourceIsKnownAsFarAsTheReachedHeartbeatTells() {
        heard.hear(heartbeat(0, 5, -3));
        heard.hear(heartbeat(10, 9, 8));
        heard.advance(positions(5, 5));

        assertThat(heard.heard("near"))
                .containsExactly(
                        new Heard("near", TEN.plusSeconds(10), TEN),
                        new Heard("far", TEN.plusSeconds(9), TEN.minusSeconds(3)));
        Freshness freshness = new Freshness(TEN.plusSeconds(12), heard.heard("near"));
        assertThat(freshness.ageSeconds()).isEqualTo(15);
        assertThat(freshness.silentFrom()).isNull();
    }

    @Test
    void thePipeIsSilentFromTheNearestThatIsNotHeard() {
        heard.hear(heartbeat(0, 0, -3));

        assertThat(new Freshness(TEN.plusSeconds(20), heard.heard("near")).silentFrom())
                .isEqualTo("far");
        assertThat(new Freshness(TEN.plusSeconds(21), heard.heard("near")).silentFrom())
                .isEqualTo("near");
    }

    @Test
    void anOlderHeartbeatTellsNothingNew() {
        heard.hear(heartbeat(10, 0, null));
        heard.hear(heartbeat(0, 7, null));
        heard.advance(Map.of());

        assertThat(heard.heard("near")).containsExactly(new Heard("near", TEN.plusSeconds(10), TEN.plusSeconds(10)));
        assertThat(heard.waits()).isFalse();
    }

    /** A consumer that stands for days, and then goes on, knows its age again. */
    @Test
    void manyThatWaitAreRememberedCoarsely() {
        IntStream.range(0, 20_000).forEach(i -> heard.hear(heartbeat(5 * i, i, null)));

        heard.advance(positions(10_000, 10_000));

        assertThat(heard.heard("near").getFirst().appliedTo())
                .isBetween(TEN.plusSeconds(5 * 9_000), TEN.plusSeconds(5 * 10_000));
    }

    /** Sent so many seconds after ten, and what it knows of the farther one. */
    private static Heartbeat heartbeat(int seconds, long end, Integer applied) {
        List<Heard> others = applied == null
                ? List.of()
                : List.of(new Heard("far", TEN.plusSeconds(seconds - 1L), TEN.plusSeconds(applied)));
        return new Heartbeat(
                "near", TEN.plusSeconds(seconds), TOPIC, Collections.nCopies(Topics.PARTITIONS, end), others);
    }

    private static Map<TopicPartition, Long> positions(long first, long others) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
            positions.put(new TopicPartition(TOPIC, partition), partition == 0 ? first : others);
        }
        return positions;
    }
}
