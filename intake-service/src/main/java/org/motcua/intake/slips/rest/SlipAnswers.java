package org.motcua.intake.slips.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.motcua.edge.problem.ProblemException;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.intake.slips.rendering.RenderedSlip;
import org.motcua.intake.slips.rendering.SlipNotOffered;
import org.motcua.intake.slips.rendering.Slips;
import org.motcua.intake.slips.rendering.UnprintableLetter;
import org.motcua.intake.slips.templates.SlipTemplate;

/** Answers with a slip. It is personal data: nobody on the way may keep it. */
@Singleton
class SlipAnswers {

    private final Slips slips;

    SlipAnswers(Slips slips) {
        this.slips = slips;
    }

    /** Refuses a version that the form does not have, before anything personal is read. */
    void check(SlipForm form, SlipFormat format) {
        if (format.version() != null) {
            template(form, format.version());
        }
    }

    /** The slip in this format. */
    Response answer(SlipData data, SlipFormat format) {
        RenderedSlip slip = rendered(data, format);
        return Response.ok(slip.content(), slip.mediaType())
                .header("Content-Security-Policy", slip.contentSecurityPolicy())
                .header("Content-Disposition", "inline; filename=\"" + slip.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private RenderedSlip rendered(SlipData data, SlipFormat format) {
        try {
            return format.version() == null
                    ? slips.render(data, format.paper(), format.output())
                    : slips.render(template(data.form(), format.version()), data, format.paper(), format.output());
        } catch (SlipNotOffered e) {
            throw new ProblemException(409, "slip-not-offered", "form");
        } catch (UnprintableLetter e) {
            throw new ProblemException(422, "letter-not-printable", "as", e.named());
        }
    }

    private SlipTemplate template(SlipForm form, String version) {
        return slips.templates()
                .version(form, version)
                .orElseThrow(() -> new ProblemException(400, "unknown-value", "version", versions(form)));
    }

    private String versions(SlipForm form) {
        return slips.templates().all().stream()
                .filter(template -> template.form() == form)
                .map(SlipTemplate::version)
                .collect(Collectors.joining(", "));
    }
}
