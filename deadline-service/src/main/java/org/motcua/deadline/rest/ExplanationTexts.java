package org.motcua.deadline.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.motcua.edge.texts.ClockTexts;
import org.motcua.legalclock.Reason;

/** The sentences of explanations in one language: those on due dates, shared with intake, and those on clocks. */
final class ExplanationTexts {

    private static final ClockTexts ENGLISH = ClockTexts.preferred("en");
    private static final ClockTexts VIETNAMESE = ClockTexts.preferred(null);
    private static final Map<ClockTexts, ExplanationTexts> BY_LANGUAGE =
            Map.of(ENGLISH, new ExplanationTexts(ENGLISH, "en"), VIETNAMESE, new ExplanationTexts(VIETNAMESE, "vi"));

    private final ClockTexts clock;
    private final Properties texts = new Properties();

    private ExplanationTexts(ClockTexts clock, String language) {
        this.clock = clock;
        String resource = "/messages/explanation_" + language + ".properties";
        try (InputStream in = ExplanationTexts.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Vietnamese unless an {@code Accept-Language} header prefers English; null or malformed means no preference. */
    static ExplanationTexts preferred(String acceptLanguage) {
        return BY_LANGUAGE.get(ClockTexts.preferred(acceptLanguage));
    }

    /** The sentences on due dates. */
    ClockTexts clock() {
        return clock;
    }

    /** The text of a key, {@code {0}} and so on replaced by the values. */
    String text(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key);
        }
        return ClockTexts.filled(text, values);
    }

    String reason(Reason reason) {
        return clock.reason(reason);
    }

    String moment(Instant moment) {
        return clock.moment(moment);
    }
}
