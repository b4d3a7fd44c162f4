package org.motcua.intake.application;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.motcua.legalclock.LegalZone;
import org.motcua.reliable.catalogue.UnitTree;

/** Today's tree of units, from the catalogue in memory. */
@Singleton
public class TodaysUnits implements UnitTree {

    private final CurrentCatalogue catalogue;
    private final Clock clock;

    TodaysUnits(CurrentCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public boolean knows(String unit) {
        return catalogue.rules().knows(unit);
    }

    @Override
    public List<String> subtree(String unit) {
        return List.copyOf(catalogue.snapshot().subtreeOn(unit, LegalZone.day(clock.instant())));
    }
}
