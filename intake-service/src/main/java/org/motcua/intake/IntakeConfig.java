package org.motcua.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** What an operator may set of the intake service, {@code motcua.intake.*}. */
@ConfigMapping(prefix = "motcua.intake")
public interface IntakeConfig {

    /** How many apology letters (form 04) may move a dossier's rescheduled due date; it travels with each reception. */
    @WithDefault("1")
    int maxExtensions();

    /** Imports. */
    Imports imports();

    /** Personal data. */
    Personal personal();

    /** {@code motcua.intake.personal.*}. */
    interface Personal {

        /** The file with the keys of personal data; the service does not start without it. */
        Path keyFile();
    }

    /** {@code motcua.intake.imports.*}. */
    interface Imports {

        /** Lines stored in one transaction; also the step in which an import that is cut off has come further. */
        @WithDefault("1000")
        int chunkLines();

        /** Bytes of lines after which a transaction ends early, which bounds the memory of an import. */
        @WithDefault("2M")
        MemorySize chunkBytes();

        /** A longer line is rejected. */
        @WithDefault("1M")
        MemorySize longestLine();

        /** A line longer than this cuts the import off: it is not a file of lines, or a gzip bomb. */
        @WithDefault("64M")
        MemorySize cutOffLine();

        /** Imports running in one instance at the same time; more are asked to come later. */
        @WithDefault("4")
        int concurrent();

        /** How long a transaction is tried again while the database is away. */
        @WithDefault("30s")
        Duration retryFor();
    }
}
