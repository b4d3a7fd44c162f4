package org.motcua.intake.lists;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.lists.application.TryLimits;

/** Hands the configured limits of a citizen's tries to the public look-up. */
@Singleton
class TryLimitsProducer {

    @Produces
    @Singleton
    TryLimits limits(IntakeConfig config) {
        IntakeConfig.PublicView publicView = config.publicView();
        return new TryLimits(
                publicView.triesPerDossier(),
                publicView.triesPerAddress(),
                publicView.triesPerDossierFromAll(),
                publicView.refill());
    }
}
