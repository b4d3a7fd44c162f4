package org.motcua.intake.slips.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.templates.PaperSize;
import org.motcua.intake.slips.templates.SlipTemplate;
import org.motcua.intake.slips.templates.SlipTemplates;
import org.motcua.legalclock.LegalZone;

/** The catalogue of slips, and their printing. Safe for use by several threads. */
@ApplicationScoped
public class Slips {

    private final SlipTemplates templates = SlipTemplates.shipped();
    private final SlipFonts fonts = new SlipFonts();
    private final SlipHtml html = new SlipHtml(fonts);
    private final SlipPdf pdf = new SlipPdf(fonts);

    /** What a slip is rendered to. */
    public enum Output {
        HTML,
        PDF
    }

    /** All versions of all forms. */
    public SlipTemplates templates() {
        return templates;
    }

    /**
     * Renders a slip by the template in force on the slip's day; without a day, on the day it is printed.
     *
     * @param data not null; tells the form
     * @param paper null is the statutory one
     * @throws SlipNotOffered when the form was not in force on that day or is not laid out for that paper
     */
    public RenderedSlip render(SlipData data, PaperSize paper, Output output) {
        LocalDate day = dayOf(data);
        SlipTemplate template = templates
                .inForce(data.form(), day)
                .orElseThrow(() -> new SlipNotOffered("no " + data.form() + " in force on " + day));
        return render(template, data, paper, output);
    }

    /**
     * Renders a slip by a given template of the same form.
     *
     * @throws SlipNotOffered when the template is of another form or is not laid out for that paper
     * @throws UnprintableLetter when a PDF is asked for and the slip has a letter that it could not show
     */
    public RenderedSlip render(SlipTemplate template, SlipData data, PaperSize paper, Output output) {
        if (template.form() != data.form()) {
            throw new SlipNotOffered(template.form() + " does not print " + data.form());
        }
        SlipTemplate.Sheet sheet = template.sheet(paper)
                .orElseThrow(() -> new SlipNotOffered(template.imprint() + " is not laid out for " + paper));
        return switch (output) {
            case HTML -> rendered(page(template, sheet, data), "text/html;charset=UTF-8", template, sheet);
            case PDF -> rendered(document(template, sheet, data), "application/pdf", template, sheet);
        };
    }

    private byte[] page(SlipTemplate template, SlipTemplate.Sheet sheet, SlipData data) {
        return html.html(template, sheet, SlipPart.whole(data)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] document(SlipTemplate template, SlipTemplate.Sheet sheet, SlipData data) {
        List<Supplier<String>> pages = SlipPart.of(data).stream()
                .<Supplier<String>>map(part -> () -> html.html(template, sheet, part))
                .toList();
        return pdf.pdf(pages, data.issue());
    }

    private RenderedSlip rendered(byte[] content, String mediaType, SlipTemplate template, SlipTemplate.Sheet sheet) {
        String ending = mediaType.startsWith("text/html") ? ".html" : ".pdf";
        String name = template.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RenderedSlip(content, mediaType, name + ending, html.policy(sheet), template);
    }

    private static LocalDate dayOf(SlipData data) {
        LocalDate slipDate = data.heading().slipDate();
        return slipDate != null ? slipDate : LegalZone.day(data.issue().printedAt());
    }
}
