package org.motcua.intake.slips.rendering;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.motcua.intake.slips.templates.SlipResource;
import org.motcua.intake.slips.templates.SlipTemplate;

/** Renders a slip to a page: well-formed XML and HTML at once, for the browser and for the PDF. */
final class SlipHtml {

    private final Engine engine = engine();
    private final Map<SlipTemplate.Sheet, SlipStyle> styles = new ConcurrentHashMap<>();
    private final String faces;

    SlipHtml(SlipFonts fonts) {
        this.faces = EmbeddedFaces.css(fonts.faces());
    }

    String html(SlipTemplate template, SlipTemplate.Sheet sheet, SlipPart part) {
        return engine.getTemplate("templates/" + template.body())
                .data("page", new SlipPage(template, part, style(sheet)))
                .data("template", template)
                .data("slip", part.data())
                .render();
    }

    String policy(SlipTemplate.Sheet sheet) {
        return style(sheet).policy();
    }

    private SlipStyle style(SlipTemplate.Sheet sheet) {
        return styles.computeIfAbsent(sheet, asked -> SlipStyle.of(asked, faces));
    }

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new SlipText())
                .addLocator(id -> Optional.of(new ShippedTemplate(id)))
                .build();
    }

    private record ShippedTemplate(String id) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(SlipResource.text(id + ".html").stripTrailing());
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
