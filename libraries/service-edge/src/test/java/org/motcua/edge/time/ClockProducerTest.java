package org.motcua.edge.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.legalclock.LegalZone;

class ClockProducerTest {

    private static final Optional<String> FILE = Optional.of("target/no-such-offset");

    @ParameterizedTest
    @ValueSource(strings = {"prod", "dev", "localhost", ""})
    void aShiftedClockIsRefusedWhereTimeIsReal(String profile) {
        assertThatThrownBy(() -> new ClockProducer(FILE, List.of(profile)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MOTCUA_CLOCK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "test"})
    void aShiftedClockIsForLocalRunsAndTests(String profile) {
        assertThat(ClockProducer.clock(FILE, List.of(profile))).isInstanceOf(OffsetClock.class);
    }

    @Test
    void withoutAFileTheClockIsTheRealOneInTheLegalZone() {
        Clock clock = ClockProducer.clock(Optional.empty(), List.of("prod"));

        assertThat(clock).isEqualTo(Clock.system(LegalZone.ZONE));
    }
}
