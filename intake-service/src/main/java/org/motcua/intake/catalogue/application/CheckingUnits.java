package org.motcua.intake.catalogue.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.motcua.intake.catalogue.application.UnitsOutcome.NoTree;
import org.motcua.intake.catalogue.domain.CatalogueUnit;
import org.motcua.intake.catalogue.domain.CatalogueUnit.Placement;
import org.motcua.intake.catalogue.domain.UnitCycles;

/** Finds units that make no tree: each has its place on every day, and whoever ends is followed by one who is there. */
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

    /** The first fault, naming the member; empty when they make a tree. */
    Optional<NoTree> fault() {
        return Stream.<Supplier<Stream<NoTree>>>of(this::placesAndEnds, this::successions, this::cycles)
                .flatMap(Supplier::get)
                .findFirst();
    }

    private Stream<NoTree> placesAndEnds() {
        return drafts.values().stream().flatMap(draft -> faultsOf(draft, units.get(draft.code())));
    }

    private Stream<NoTree> faultsOf(EntryDraft<CatalogueUnit> draft, CatalogueUnit unit) {
        return Stream.concat(
                unit.placements().stream().flatMap(placement -> faultOf(draft, unit, placement).stream()),
                faultOfEnd(draft, unit).stream());
    }

    private Optional<NoTree> faultOfEnd(EntryDraft<CatalogueUnit> draft, CatalogueUnit unit) {
        if (unit.validFrom() != null && unit.validTo() != null && unit.validTo().isBefore(unit.validFrom())) {
            return fault(draft, "validity-reversed", TO);
        }
        if (unit.successor() == null) {
            return Optional.empty();
        }
        if (!units.containsKey(unit.successor())) {
            return fault(draft, "unknown-successor", SUCCESSOR);
        }
        if (unit.successor().equals(unit.code())) {
            return fault(draft, "successor-of-itself", SUCCESSOR);
        }
        return unit.validTo() == null ? fault(draft, "successor-needs-end", TO) : Optional.empty();
    }

    private Optional<NoTree> faultOf(EntryDraft<CatalogueUnit> draft, CatalogueUnit unit, Placement placement) {
        if (placement.parent() == null) {
            return Optional.empty();
        }
        CatalogueUnit parent = units.get(placement.parent());
        if (parent == null) {
            return fault(draft, "unknown-parent", PARENT);
        }
        LocalDate day = later(placement.from(), unit.validFrom());
        return day != null && parent.validity().isOverOn(day)
                ? fault(draft, "parent-not-valid-then", PARENT)
                : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return Stream.of(one, other)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Also of units that are not in the request: one of it may be their successor. */
    private Stream<NoTree> successions() {
        return units.values().stream()
                .filter(unit -> unit.successor() != null)
                .flatMap(unit -> faultOfSuccession(unit).stream());
    }

    private Optional<NoTree> faultOfSuccession(CatalogueUnit unit) {
        CatalogueUnit successor = units.get(unit.successor());
        if (successor.validity().holdsOn(unit.validTo().plusDays(1))) {
            return Optional.empty();
        }
        EntryDraft<CatalogueUnit> ending = drafts.get(unit.code());
        return ending == null
                ? fault(drafts.get(successor.code()), "successor-not-valid-then", FROM)
                : fault(ending, "successor-not-valid-then", SUCCESSOR);
    }

    private Stream<NoTree> cycles() {
        return new UnitCycles(units.values()).find().flatMap(this::faultOfCycle).stream();
    }

    private Optional<NoTree> faultOfCycle(List<String> cycle) {
        EntryDraft<CatalogueUnit> draft = cycle.stream()
                .map(drafts::get)
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
        boolean succeeds = cycle.contains(units.get(draft.code()).successor());
        return succeeds ? fault(draft, "successor-cycle", SUCCESSOR) : fault(draft, "parent-cycle", PARENT);
    }

    private static Optional<NoTree> fault(EntryDraft<CatalogueUnit> draft, String why, String member) {
        return Optional.of(new NoTree(why, draft.member(member)));
    }
}
