package org.motcua.intake.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.Map;
import org.motcua.edge.parameters.Moments;
import org.motcua.intake.imports.application.ImportProgress;
import org.motcua.intake.imports.application.ImportState;

/**
 * An import; the five verdicts sum to {@code lines}.
 *
 * @param lines          lines judged and stored so far
 * @param committedLines the same
 * @param unknownFields  how often each field that nobody reads occurred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        String id,
        int attempt,
        ImportState state,
        boolean dryRun,
        long lines,
        long accepted,
        long unchanged,
        long conflicts,
        long rejected,
        long ignored,
        long committedLines,
        Map<String, Long> unknownFields,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt) {

    static ImportView of(ImportProgress progress) {
        return new ImportView(
                progress.id(),
                progress.attempt(),
                progress.state(),
                progress.dryRun(),
                progress.counts().lines(),
                progress.counts().accepted(),
                progress.counts().unchanged(),
                progress.counts().conflicts(),
                progress.counts().rejected(),
                progress.counts().ignored(),
                progress.committedLines(),
                progress.counts().unknownFields(),
                Moments.local(progress.startedAt()),
                Moments.local(progress.finishedAt()));
    }
}
