package org.motcua.intake.domain;

import java.time.Instant;
import org.motcua.contract.Channel;

/**
 * What one line of an import says about one dossier. Null is "not said".
 *
 * @param status        national code, not yet checked against the acts
 * @param finishedAt    the end of processing: of what kind, the status says
 * @param printedDueAt  the due date that another system printed; under no time order
 * @param refusalReason in words
 */
public record LineFacts(
        String code,
        String unit,
        String procedure,
        String field,
        Channel channel,
        Details details,
        int status,
        Instant finishedAt,
        Instant printedDueAt,
        String refusalReason,
        Acts acts) {}
