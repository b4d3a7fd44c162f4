package org.motcua.intake.imports.application;

import java.time.Instant;
import org.motcua.intake.imports.domain.ImportCounts;

/**
 * How far an import has come.
 *
 * @param attempt        from 1; the same id sent again is another attempt
 * @param committedLines lines whose verdicts are stored
 * @param finishedAt     null while it runs
 */
public record ImportProgress(
        String id,
        int attempt,
        ImportState state,
        boolean dryRun,
        String author,
        String authorUnit,
        long committedLines,
        ImportCounts counts,
        Instant startedAt,
        Instant finishedAt) {}
