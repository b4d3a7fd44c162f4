package org.motcua.intake.application;

import java.time.Instant;

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
