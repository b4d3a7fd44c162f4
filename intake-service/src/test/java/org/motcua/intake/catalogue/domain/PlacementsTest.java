package org.motcua.intake.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;

class PlacementsTest {

    private static final LocalDate MARCH = LocalDate.parse("2025-03-01");
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");
    private static final Placement EVER_A = new Placement(null, "A");

    @Test
    void aNewUnitHasAlwaysBeenThere() {
        assertThat(Placements.under(null, "A", MARCH)).containsExactly(EVER_A);
        assertThat(Placements.underFrom(null, "A", MARCH)).containsExactly(EVER_A);
    }

    @Test
    void theSameParentIsNoMove() {
        assertThat(Placements.under(unit(EVER_A), "A", MARCH)).containsExactly(EVER_A);
    }

    @Test
    void anotherParentIsAMoveFromToday() {
        assertThat(Placements.under(unit(EVER_A), "B", JULY)).containsExactly(EVER_A, new Placement(JULY, "B"));
    }

    @Test
    void theTopIsAPlaceToo() {
        assertThat(Placements.under(unit(EVER_A), null, JULY)).containsExactly(EVER_A, new Placement(JULY, null));
    }

    @Test
    void theDayOfTheLatestMoveCanBeSetRight() {
        CatalogueUnit moved = unit(EVER_A, new Placement(JULY, "B"));

        assertThat(Placements.underFrom(moved, "B", MARCH)).containsExactly(EVER_A, new Placement(MARCH, "B"));
        assertThat(Placements.underFrom(moved, "B", null)).containsExactly(new Placement(null, "B"));
    }

    @Test
    void anEarlierDayTakesTheMovesAfterItAway() {
        CatalogueUnit moved = unit(EVER_A, new Placement(JULY, "B"));

        assertThat(Placements.underFrom(moved, "C", MARCH)).containsExactly(EVER_A, new Placement(MARCH, "C"));
    }

    @Test
    void aMoveBackOnTheSameDayIsNone() {
        CatalogueUnit moved = unit(EVER_A, new Placement(JULY, "B"));

        assertThat(Placements.under(moved, "A", JULY)).containsExactly(EVER_A);
    }

    private static CatalogueUnit unit(Placement... placements) {
        return new CatalogueUnit("X", "Unit X", List.of(placements), null, null, null, null, null);
    }
}
