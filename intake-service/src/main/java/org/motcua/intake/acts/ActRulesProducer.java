package org.motcua.intake.acts;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.acts.domain.LetterDates;
import org.motcua.intake.record.domain.DossierClocks;
import org.motcua.legalclock.WorkCalendar;

/** Hands the configured rules and the calendar to the domain. */
@Singleton
class ActRulesProducer {

    @Produces
    @Singleton
    ActRules rules(IntakeConfig config) {
        IntakeConfig.Acts acts = config.acts();
        LetterDates letterDates = new LetterDates(
                WorkCalendar.shipped(), Math.toIntExact(acts.furthestPromise().toDays()));
        return new ActRules(
                acts.maxSupplements(), acts.furthestBack(), acts.clockSkew(), acts.undoWindow(), letterDates);
    }

    @Produces
    @Singleton
    DossierClocks clocks() {
        return new DossierClocks(WorkCalendar.shipped());
    }
}
