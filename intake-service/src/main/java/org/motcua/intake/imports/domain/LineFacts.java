package org.motcua.intake.imports.domain;

import java.time.Instant;
import org.motcua.contract.Channel;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.Details;

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
        Acts acts) {

    /** The same without what is personal. */
    LineFacts impersonal() {
        return new LineFacts(
                code,
                unit,
                procedure,
                field,
                channel,
                details.impersonal(),
                status,
                finishedAt,
                printedDueAt,
                null,
                acts.withoutTexts());
    }

    /** Tells nothing of the line but whose it is. */
    @Override
    public String toString() {
        return "LineFacts[" + code + "]";
    }
}
