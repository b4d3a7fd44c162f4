package org.motcua.intake.catalogue.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;
import org.motcua.intake.catalogue.domain.UnitCycles;

/** Refuses units that make no tree: each has its place on every day, and whoever ends is followed by one who is there. */
final class CheckingUnits {

    private static final String PARENT = "MaDonViCha";
    private static final String FROM = "HieuLucTu";
    private static final String TO = "HieuLucDen";
    private static final String SUCCESSOR = "DonViKeThua";

    private final Map<String, CatalogueUnit> units;
    private final Map<String, EntryDraft<CatalogueUnit>> drafts = new HashMap<>();

    /**
     * The check of these drafts.
     *
     * @param units the whole catalogue with the drafts in it
     */
    CheckingUnits(Map<String, CatalogueUnit> units, List<EntryDraft<CatalogueUnit>> drafts) {
        this.units = units;
        drafts.forEach(draft -> this.drafts.put(draft.code(), draft));
    }

    /** @throws ProblemException 400 naming the member at fault */
    void check() {
        drafts.values().forEach(draft -> checkOne(draft, units.get(draft.code())));
        units.values().stream().filter(unit -> unit.successor() != null).forEach(this::checkSuccession);
        new UnitCycles(units.values()).find().ifPresent(this::refuseCycle);
    }

    private void checkOne(EntryDraft<CatalogueUnit> draft, CatalogueUnit unit) {
        unit.placements().forEach(placement -> checkPlacement(draft, unit, placement));
        if (unit.validFrom() != null && unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
            throw fault(draft, "validity-reversed", TO);
        }
        if (unit.successor() == null) {
            return;
        }
        if (!units.containsKey(unit.successor())) {
            throw fault(draft, "unknown-successor", SUCCESSOR);
        }
        if (unit.successor().equals(unit.code())) {
            throw fault(draft, "successor-of-itself", SUCCESSOR);
        }
        if (unit.validTo() == null) {
            throw fault(draft, "successor-needs-end", TO);
        }
    }

    private void checkPlacement(EntryDraft<CatalogueUnit> draft, CatalogueUnit unit, Placement placement) {
        if (placement.parent() == null) {
            return;
        }
        CatalogueUnit parent = units.get(placement.parent());
        if (parent == null) {
            throw fault(draft, "unknown-parent", PARENT);
        }
        LocalDate day = later(placement.from(), unit.validFrom());
        if (day != null && parent.validity().isOverOn(day)) {
            throw fault(draft, "parent-not-valid-then", PARENT);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Also of units that are not in the request: one of it may be their successor. */
    private void checkSuccession(CatalogueUnit unit) {
        CatalogueUnit successor = units.get(unit.successor());
        if (successor.validity().holdsOn(unit.validTo().plusDays(1))) {
            return;
        }
        EntryDraft<CatalogueUnit> ending = drafts.get(unit.code());
        throw ending == null
                ? fault(drafts.get(successor.code()), "successor-not-valid-then", FROM)
                : fault(ending, "successor-not-valid-then", SUCCESSOR);
    }

    private void refuseCycle(List<String> cycle) {
        EntryDraft<CatalogueUnit> draft = cycle.stream()
                .map(drafts::get)
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
        boolean succeeds = cycle.contains(units.get(draft.code()).successor());
        throw succeeds ? fault(draft, "successor-cycle", SUCCESSOR) : fault(draft, "parent-cycle", PARENT);
    }

    private static ProblemException fault(EntryDraft<CatalogueUnit> draft, String code, String member) {
        return new ProblemException(400, code, draft.member(member));
    }
}
