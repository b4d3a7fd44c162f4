package org.motcua.intake.acts.rest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.motcua.edge.texts.ProblemLanguage;
import org.motcua.intake.catalogue.application.CurrentCatalogue;

/** The words for acts and statuses, Vietnamese unless the caller prefers English. */
@Singleton
public class ActTexts {

    private static final String BUNDLE = "messages/acts_%s.properties";

    private final Map<ProblemLanguage, Properties> bundles = new EnumMap<>(ProblemLanguage.class);
    private final CurrentCatalogue catalogue;

    ActTexts(CurrentCatalogue catalogue) {
        this.catalogue = catalogue;
        for (ProblemLanguage language : ProblemLanguage.values()) {
            bundles.put(language, load(language));
        }
    }

    /** @param languages the header Accept-Language, null for none */
    ActWords preferred(String languages) {
        return new ActWords(bundles.get(ProblemLanguage.preferred(languages)), catalogue.snapshot());
    }

    static Properties load(ProblemLanguage language) {
        Properties texts = new Properties();
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(BUNDLE.formatted(language.tag()))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
