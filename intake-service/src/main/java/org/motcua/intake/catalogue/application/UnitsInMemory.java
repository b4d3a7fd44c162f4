package org.motcua.intake.catalogue.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.motcua.cataloguecopy.UnitTree;
import org.motcua.legalclock.LegalZone;

/** The tree of units, from the catalogue in memory. */
@Singleton
public class UnitsInMemory implements UnitTree {

    private final CurrentCatalogue catalogue;
    private final Clock clock;

    UnitsInMemory(CurrentCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public boolean knows(String unit) {
        return catalogue.rules().knows(unit);
    }

    @Override
    public List<String> subtree(String unit) {
        return subtreeOn(unit, LegalZone.day(clock.instant()));
    }

    @Override
    public List<String> subtreeOn(String unit, LocalDate day) {
        return List.copyOf(catalogue.snapshot().subtreeOn(unit, day));
    }
}
