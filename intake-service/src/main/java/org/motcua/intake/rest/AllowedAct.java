package org.motcua.intake.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.intake.domain.ActKind;
import org.motcua.intake.domain.ActRules;
import org.motcua.intake.domain.AllowedActs;
import org.motcua.intake.domain.DossierNow;

/** An act that the caller may do next. */
@Schema(description = "An act that the caller may do next; send If-Match with the dossier's ETag.")
public record AllowedAct(
        @Schema(examples = "supplement-requests") String act,
        @Schema(examples = "POST") String method,

        @Schema(
                description = "For a step that is to start, {step} stands for its code.",
                examples = "/api/v1/dossiers/H15.101-20261123-0000001/supplement-requests")
        String href) {

    private static final String POST = "POST";

    /** What a caller with these roles may do next. */
    static List<AllowedAct> of(String code, DossierNow dossier, ActRules rules, Set<String> roles) {
        return new AllowedActs(dossier, rules)
                .all().stream()
                        .filter(kind -> ActPaths.mayDo(kind, roles))
                        .flatMap(kind -> links(code, dossier, kind))
                        .toList();
    }

    private static Stream<AllowedAct> links(String code, DossierNow dossier, ActKind kind) {
        return kind == ActKind.STEP_COMPLETION
                ? dossier.runningSteps().stream()
                        .map(step -> new AllowedAct(ActPaths.name(kind), POST, ActPaths.href(code, kind, step)))
                : Stream.of(new AllowedAct(ActPaths.name(kind), POST, ActPaths.href(code, kind)));
    }
}
