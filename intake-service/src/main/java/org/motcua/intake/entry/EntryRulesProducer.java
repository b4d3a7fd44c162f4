package org.motcua.intake.entry;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.entry.application.EntryRules;
import org.motcua.intake.record.codes.IssuedFormats;

/** Hands the configured rules of entering dossiers to the application. */
@Singleton
public class EntryRulesProducer {

    @Produces
    @Singleton
    public EntryRules rules(IntakeConfig config) {
        IssuedFormats formats = new IssuedFormats(config.codes().stream()
                .map(code -> new IssuedFormats.Version(code.from(), code.format()))
                .toList());
        return new EntryRules(
                formats, config.entries().keepKeys(), config.entries().committers());
    }
}
