package org.motcua.intake.imports.application;

import java.time.Duration;

/**
 * What bounds an import; lengths in bytes.
 *
 * @param longestLine a longer line is rejected
 * @param cutOffLine  a longer line cuts the import off
 * @param concurrent  imports at the same time
 * @param retryFor    how long a chunk is tried again while the database is away
 */
public record ImportLimits(
        int chunkLines, long chunkBytes, int longestLine, long cutOffLine, int concurrent, Duration retryFor) {}
