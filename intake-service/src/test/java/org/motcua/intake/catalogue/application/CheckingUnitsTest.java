package org.motcua.intake.catalogue.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.motcua.intake.catalogue.application.UnitsOutcome.NoTree;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;

class CheckingUnitsTest {

    private final Map<String, CatalogueUnit> units = new LinkedHashMap<>();

    @Test
    void aTreeWithAMergerIsRight() {
        add("A", null, null, null, null);
        add("A1", "A", null, "2025-06-30", "B1");
        add("B", null, null, null, null);
        add("B1", "B", "2025-07-01", null, null);

        assertThat(fault("A1", "B1")).isEmpty();
    }

    @Test
    void whatIsUnknownIsRefused() {
        add("A1", "A", null, null, null);
        add("B", null, null, "2025-06-30", "C");

        refused("unknown-parent", "[0].MaDonViCha", "A1");
        refused("unknown-successor", "[0].DonViKeThua", "B");
    }

    @Test
    void theEndIsNotBeforeTheBeginning() {
        add("A", null, "2025-07-01", "2025-06-30", null);

        refused("validity-reversed", "[0].HieuLucDen", "A");
    }

    @Test
    void aSuccessorIsAnotherUnitAndTakesOverAfterAnEnd() {
        add("A", null, null, "2025-06-30", "A");
        add("B", null, null, null, "A");

        refused("successor-of-itself", "[0].DonViKeThua", "A");
        refused("successor-needs-end", "[0].HieuLucDen", "B");
    }

    @Test
    void aSuccessorIsThereOnTheNextDay() {
        add("A", null, null, "2025-06-30", "B");
        add("B", null, "2025-07-02", null, null);

        refused("successor-not-valid-then", "[0].DonViKeThua", "A");
        refused("successor-not-valid-then", "[0].HieuLucTu", "B");
    }

    @Test
    void nobodyIsAboveItself() {
        add("A", "B", null, null, null);
        add("B", "A", null, null, null);

        refused("parent-cycle", "[0].MaDonViCha", "B");
    }

    @Test
    void aUnitIsNotSucceededByWhatIsBelowIt() {
        add("A", null, null, "2025-06-30", "A1");
        add("A1", "A", null, null, null);

        refused("successor-cycle", "[0].DonViKeThua", "A");
    }

    @Test
    void itIsOnceThatOneHasMovedAway() {
        add("A", null, null, "2025-06-30", "A1");
        add("B", null, null, null, null);
        units.put("A1", unit("A1", List.of(new Placement(null, "A"), placed("2025-07-01", "B")), null, null, null));

        assertThat(fault("A", "A1")).isEmpty();
    }

    @Test
    void nobodyIsPutBelowAUnitThatHasEnded() {
        add("A", null, null, "2025-06-30", null);
        add("A1", "A", "2025-07-01", null, null);

        refused("parent-not-valid-then", "[0].MaDonViCha", "A1");
    }

    private void refused(String code, String field, String... drafts) {
        assertThat(fault(drafts)).contains(new NoTree(code, field));
    }

    private Optional<NoTree> fault(String... codes) {
        List<EntryDraft<CatalogueUnit>> drafts = new ArrayList<>();
        for (String code : codes) {
            drafts.add(new EntryDraft<>(code, "[" + drafts.size() + "]", known -> units.get(code)));
        }
        return new CheckingUnits(units, drafts).fault();
    }

    private void add(String code, String parent, String from, String to, String successor) {
        units.put(code, unit(code, List.of(new Placement(null, parent)), from, to, successor));
    }

    private static Placement placed(String from, String parent) {
        return new Placement(LocalDate.parse(from), parent);
    }

    private static CatalogueUnit unit(
            String code, List<Placement> placements, String from, String to, String successor) {
        return new CatalogueUnit(code, "Unit " + code, placements, day(from), day(to), successor, null, null);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
