package org.motcua.edge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.legalclock.LegalZone;

class OffsetClockTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Clock clock;

    @BeforeEach
    void clock() {
        file = folder.resolve("offset");
        clock = new OffsetClock(Clock.fixed(NOW, LegalZone.ZONE), file);
    }

    @Test
    void withoutItsFileItShowsTheRealTime() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.getZone()).isEqualTo(LegalZone.ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "PT36H, 2026-03-03T13:00:00Z",
        "-P3D, 2026-02-27T01:00:00Z",
        "'', 2026-03-02T01:00:00Z",
        "' PT1H\n', 2026-03-02T02:00:00Z"
    })
    void aDurationIsAddedToTheRealTime(String text, Instant shown) throws IOException {
        write(text, NOW);

        assertThat(clock.instant()).isEqualTo(shown);
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(shown);
    }

    @Test
    void aMomentIsWhatTheClockShowedWhenTheFileWasWritten() throws IOException {
        write("2024-06-28T17:00:00+07:00", NOW.minus(Duration.ofMinutes(5)));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2024-06-28T10:05:00Z"));
    }

    @Test
    void theFileIsReadAgainWhenItChanged() throws IOException {
        write("PT1H", NOW);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));

        write("PT2H", NOW.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(2)));

        Files.delete(file);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "P", "2024-06-28", "2024-06-28T17:00:00"})
    void whatIsNeitherKeepsTheOffset(String text) throws IOException {
        write("PT1H", NOW);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));

        write(text, NOW.plusSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    private void write(String text, Instant modified) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
