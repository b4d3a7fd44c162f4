package org.motcua.intake.slips;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.slips.filling.SlipSettings;

/** Hands what is configured of slips to those who fill them. */
@Singleton
class SlipSettingsProducer {

    @Produces
    @Singleton
    SlipSettings settings(IntakeConfig config) {
        IntakeConfig.Slips slips = config.slips();
        return new SlipSettings(
                slips.unitSymbol(),
                slips.place().orElse(null),
                slips.lookupAddress().orElse(null));
    }
}
