package org.motcua.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.slip.PrintLimits;

/** Hands the configured bounds to the printing of slips. */
@Singleton
class PrintLimitsProducer {

    @Produces
    @Singleton
    PrintLimits limits(IntakeConfig config) {
        IntakeConfig.Slips slips = config.slips();
        return new PrintLimits(slips.atOnce(), slips.waiting(), slips.registersAtOnce(), slips.registersWaiting());
    }
}
