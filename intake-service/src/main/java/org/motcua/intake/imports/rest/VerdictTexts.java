package org.motcua.intake.imports.rest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.motcua.edge.texts.Texts;
import org.motcua.intake.record.domain.Fault;

/** The sentences for the verdicts on lines, in Vietnamese or English. */
@Singleton
public class VerdictTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String BUNDLE = "messages/verdicts";

    private final Map<Locale, Texts> texts =
            Map.of(VIETNAMESE, Texts.of("vi", BUNDLE), Locale.ENGLISH, Texts.of("en", BUNDLE));

    /** The language for a caller with these preferences; Vietnamese when none of them is known. */
    Locale language(List<Locale> preferred) {
        return preferred.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(texts::containsKey)
                .findFirst()
                .orElse(VIETNAMESE);
    }

    String reason(Fault fault, Locale language) {
        return texts.get(language).text(fault.code(), fault.arguments().toArray());
    }
}
