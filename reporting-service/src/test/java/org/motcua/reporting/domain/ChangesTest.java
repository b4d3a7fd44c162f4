package org.motcua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.reporting.DossierStory.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.motcua.reporting.DossierStory;

class ChangesTest {

    private final Changes changes = new Changes();

    @Test
    void aFutureLatenessIsTakenBackWhenTheDossierClosesBefore() {
        DossierStory open = received("2024-01-02").late("2024-03-10");

        changes.replace(null, open.version());
        changes.replace(
                open.version(),
                received("2024-01-02")
                        .resolved("2024-02-01", EARLY, EARLY)
                        .recorded("2024-02-01T03:00:00Z")
                        .version());

        assertThat(ofUnit(Grain.DAY, "2024-03-10", "U1")).isNull();
        assertThat(ofUnit(Grain.DAY, "2024-02-01", "U1").of(Atom.RESOLVED_EARLY))
                .isOne();
        assertThat(change("2024-01-01T00:00:00Z", "2024-03-10").of(Atom.BECAME_LATE))
                .isOne();
        assertThat(change("2024-02-01T03:00:00Z", "2024-03-10").of(Atom.BECAME_LATE))
                .isEqualTo(-1);
    }

    @Test
    void whatStaysTheSameIsNoChange() {
        DossierStory open = received("2024-01-02").late("2024-03-10");
        String later = "2024-01-05T00:00:00Z";

        changes.replace(open.version(), open.recorded(later).version());

        assertThat(changes.byRecordTime()).isEmpty();
        assertThat(changes.byCounter()).isEmpty();
    }

    @Test
    void aCorrectedUnitMovesTheDossier() {
        DossierStory wrong = received("2024-01-02");

        changes.replace(null, wrong.version());
        changes.replace(
                wrong.version(), wrong.of("U2").recorded("2024-01-03T00:00:00Z").version());

        assertThat(ofUnit(Grain.YEAR, "2024-01-01", "U1")).isNull();
        assertThat(ofUnit(Grain.YEAR, "2024-01-01", "U2").of(Atom.ENTERED)).isOne();
        assertThat(changes.byRecordTime()).hasSize(3);
    }

    @Test
    void eachAtomIsCountedOncePerSetAndGrain() {
        changes.replace(null, received("2024-01-02").version());

        SortedMap<CounterKey, AtomCounts> counters = changes.byCounter();

        assertThat(counters).hasSize(9);
        assertThat(counters.values())
                .allSatisfy(counts -> assertThat(counts.of(Atom.ENTERED)).isOne());
        assertThat(List.copyOf(counters.keySet())).isSorted();
    }

    private AtomCounts ofUnit(Grain grain, String period, String unit) {
        return changes.byCounter()
                .get(new CounterKey(FigureSet.UNIT, grain, LocalDate.parse(period), unit, "", Channel.DIRECT));
    }

    private AtomCounts change(String recordedAt, String day) {
        return changes.byRecordTime()
                .get(new ChangeKey(
                        Instant.parse(recordedAt), LocalDate.parse(day), "U1", "F1", "1.001", Channel.DIRECT));
    }
}
