package org.motcua.deadline.rest;

import java.time.Instant;
import java.util.Map;
import org.motcua.edge.texts.ClockTexts;
import org.motcua.edge.texts.Texts;
import org.motcua.legalclock.Reason;

/** The sentences of explanations in one language: those on due dates, shared with intake, and those on clocks. */
final class ExplanationTexts {

    private static final ClockTexts ENGLISH = ClockTexts.preferred("en");
    private static final ClockTexts VIETNAMESE = ClockTexts.preferred(null);
    private static final Map<ClockTexts, ExplanationTexts> BY_LANGUAGE =
            Map.of(ENGLISH, new ExplanationTexts(ENGLISH, "en"), VIETNAMESE, new ExplanationTexts(VIETNAMESE, "vi"));

    private final ClockTexts clock;
    private final Texts texts;

    private ExplanationTexts(ClockTexts clock, String language) {
        this.clock = clock;
        this.texts = Texts.of(language, "messages/explanation");
    }

    /** Vietnamese unless an {@code Accept-Language} header prefers English; null or malformed means no preference. */
    static ExplanationTexts preferred(String acceptLanguage) {
        return BY_LANGUAGE.get(ClockTexts.preferred(acceptLanguage));
    }

    /** The sentences on due dates. */
    ClockTexts clock() {
        return clock;
    }

    /** The text of a key with its values. */
    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String reason(Reason reason) {
        return clock.reason(reason);
    }

    String moment(Instant moment) {
        return clock.moment(moment);
    }
}
