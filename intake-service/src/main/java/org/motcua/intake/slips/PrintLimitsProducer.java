package org.motcua.intake.slips;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.slips.rendering.PrintLimits;

/** Hands the configured bounds to the printing of slips. */
@Singleton
public class PrintLimitsProducer {

    @Produces
    @Singleton
    public PrintLimits limits(IntakeConfig config) {
        IntakeConfig.Slips slips = config.slips();
        return new PrintLimits(slips.atOnce(), slips.waiting(), slips.registersAtOnce(), slips.registersWaiting());
    }
}
