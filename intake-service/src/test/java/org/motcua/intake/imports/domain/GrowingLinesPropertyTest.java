package org.motcua.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.imports.domain.Life.Known;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.History;

/** A dossier's life arrives as one line, or as many lines of which each knows at least what the one before knew. */
class GrowingLinesPropertyTest {

    private static final Instant NOW = Instant.parse("2025-01-06T08:00:00+07:00");

    @Property(tries = 2_000)
    void linesInGrowingOrderEndInTheSameStory(@ForAll long seed) {
        Random random = new Random(seed);
        Life life = Life.random(random);
        Recording whole = new Recording();
        whole.take(life.whole());
        Recording grown = new Recording();

        List<NationalLine> lines = growing(life, random);
        lines.forEach(line -> {
            assertThat(usable(line)).as(line.json()).isNull();
            assertThat(grown.take(line)).as(line.json()).isNotInstanceOf(Contradicted.class);
        });

        assertThat(Story.of(grown)).isEqualTo(Story.of(whole));
        assertThat(Sequel.fault(grown.effective())).isNull();
    }

    @Property(tries = 1_000)
    void everyLineOfTheLifeIsKnownAtItsEnd(@ForAll long seed) {
        Random random = new Random(seed);
        Life life = Life.random(random);
        Recording recording = new Recording();
        recording.take(life.whole());

        assertThat(growing(life, random))
                .allSatisfy(
                        line -> assertThat(recording.take(line)).as(line.json()).isInstanceOf(Unchanged.class));
    }

    @Property(tries = 2_000)
    void anotherStoryIsAConflictAndTheRecordStays(@ForAll long seed) {
        Random random = new Random(seed);
        Life life = Life.random(random);
        NationalLine other = Retelling.of(life.whole(), random);
        Recording recording = new Recording();
        recording.take(life.whole());
        History before = recording.history();

        if (usable(other) == null) {
            assertThat(recording.take(other)).as(other.json()).isInstanceOf(Contradicted.class);
        }
        assertThat(recording.history()).isEqualTo(before);
    }

    @Property(tries = 2_000)
    void aCorrectionEndsInTheOtherStoryAndTheOldLineIsKnown(@ForAll long seed) {
        Random random = new Random(seed);
        Life life = Life.random(random);
        NationalLine other = Retelling.of(life.whole(), random);
        Recording recording = new Recording();
        recording.take(life.whole());
        Recording alone = new Recording();

        if (usable(other) == null) {
            alone.take(other);
            assertThat(recording.correct(other)).as(other.json()).isInstanceOf(NewlyKnown.class);
            assertThat(Story.of(recording)).isEqualTo(Story.of(alone));
            assertThat(recording.take(other)).isInstanceOf(Unchanged.class);
            assertThat(recording.take(life.whole())).isInstanceOf(Unchanged.class);
        }
    }

    private static Fault usable(NationalLine line) {
        return new CheckingLine(Rules.CATALOGUE, Rules.LETTER_DATES, unit -> true).fault(line.facts(), NOW);
    }

    private static List<NationalLine> growing(Life life, Random random) {
        List<NationalLine> lines = new ArrayList<>();
        Set<Known> known = EnumSet.noneOf(Known.class);
        for (int moment : life.moments()) {
            if (random.nextBoolean()) {
                known.add(Known.values()[random.nextInt(Known.values().length)]);
                lines.add(life.asOf(moment, known::contains));
            }
        }
        lines.add(life.whole());
        return lines;
    }
}
