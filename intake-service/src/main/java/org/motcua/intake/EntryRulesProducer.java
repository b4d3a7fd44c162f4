package org.motcua.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.application.EntryRules;
import org.motcua.intake.domain.IssuedFormats;

/** Hands the configured rules of entering dossiers to the application. */
@Singleton
class EntryRulesProducer {

    @Produces
    @Singleton
    EntryRules rules(IntakeConfig config) {
        IssuedFormats formats = new IssuedFormats(config.codes().stream()
                .map(code -> new IssuedFormats.Version(code.from(), code.format()))
                .toList());
        return new EntryRules(
                formats, config.entries().keepKeys(), config.entries().committers());
    }
}
