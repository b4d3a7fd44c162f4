package org.motcua.intake.imports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.motcua.intake.IntakeConfig;
import org.motcua.intake.imports.application.ImportLimits;

/** Hands the configured bounds to the imports. */
@Singleton
public class ImportLimitsProducer {

    @Produces
    @Singleton
    public ImportLimits limits(IntakeConfig config) {
        IntakeConfig.Imports imports = config.imports();
        Duration retryFor = imports.retryFor();
        return new ImportLimits(
                imports.chunkLines(),
                imports.chunkBytes().asLongValue(),
                Math.toIntExact(imports.longestLine().asLongValue()),
                imports.cutOffLine().asLongValue(),
                imports.concurrent(),
                retryFor);
    }
}
