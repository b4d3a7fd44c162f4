package org.motcua.intake.slips;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.slips.filling.LookupAddress;
import org.motcua.intake.slips.filling.SlipSettings;

/** Hands what is configured of slips to those who fill them. */
@Singleton
class SlipSettingsProducer {

    void start(@Observes StartupEvent event, SlipSettings settings) {
        // Being asked for reads the configuration: one that is no good stops the start, not a print.
        settings.unitSymbol();
    }

    @Produces
    @Singleton
    SlipSettings settings(IntakeConfig config) {
        IntakeConfig.Slips slips = config.slips();
        return new SlipSettings(
                slips.unitSymbol(),
                slips.place().orElse(null),
                slips.lookupAddress().map(LookupAddress::new).orElse(null));
    }
}
