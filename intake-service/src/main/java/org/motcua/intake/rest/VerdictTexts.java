package org.motcua.intake.rest;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.motcua.intake.domain.Fault;

/** The sentences for the verdicts on lines, in Vietnamese or English. */
@Singleton
public class VerdictTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String BUNDLE = "messages/verdicts";

    private final Map<Locale, ResourceBundle> bundles =
            Map.of(VIETNAMESE, bundle(VIETNAMESE), Locale.ENGLISH, bundle(Locale.ENGLISH));

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language for a caller with these preferences; Vietnamese when none of them is known. */
    Locale language(List<Locale> preferred) {
        return preferred.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(bundles::containsKey)
                .findFirst()
                .orElse(VIETNAMESE);
    }

    String reason(Fault fault, Locale language) {
        String text = bundles.get(language).getString(fault.code());
        return new MessageFormat(text, Locale.ROOT).format(fault.arguments().toArray());
    }
}
