package org.motcua.intake.acts.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.motcua.intake.acts.domain.ActKind;
import org.motcua.intake.acts.domain.AllowedActs;
import org.motcua.intake.record.domain.DossierNow;

/** An act that the caller may do next. */
@Schema(description = "An act that the caller may do next; send If-Match with the dossier's ETag.")
public record AllowedAct(
        @Schema(examples = "supplement-requests") String act,

        @Schema(description = "The act in words, in the caller's language.", examples = "ask for a supplement")
        String name,

        @Schema(
                description = "Whose act it is, in words: of which roles and of which unit.",
                examples = "counter, officer or supervisor of Phòng Viễn thông (H15.102)")
        String whose,

        @Schema(examples = "POST") String method,

        @Schema(
                description = "For a step that is to start, {step} stands for its code.",
                examples = "/api/v1/dossiers/H15.101-20261123-0000001/supplement-requests")
        String href) {

    private static final String POST = "POST";

    /** What a caller with these roles may do next. */
    static List<AllowedAct> of(
            String code, DossierNow dossier, AllowedActs allowed, Set<String> roles, ActWords words) {
        return allowed.all().stream()
                .filter(kind -> ActPaths.mayDo(kind, roles))
                .flatMap(kind -> hrefs(code, dossier, kind)
                        .map(href -> new AllowedAct(
                                ActPaths.name(kind),
                                words.act(kind, allowed.isHeld()),
                                words.whose(kind, dossier),
                                POST,
                                href)))
                .toList();
    }

    private static Stream<String> hrefs(String code, DossierNow dossier, ActKind kind) {
        return kind == ActKind.STEP_COMPLETION
                ? dossier.runningSteps().stream().map(step -> ActPaths.href(code, kind, step))
                : Stream.of(ActPaths.href(code, kind));
    }
}
