package org.motcua.reporting.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.motcua.edge.texts.Texts;

/** The words of reports in the caller's language, Vietnamese unless English is preferred. */
record ReportTexts(Locale locale, Texts texts) {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, Texts> BY_LANGUAGE =
            Map.of("vi", Texts.of("vi", "messages/reports"), "en", Texts.of("en", "messages/reports"));

    static ReportTexts of(HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(List.of("vi", "en")::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(VIETNAMESE);
        return new ReportTexts(locale, BY_LANGUAGE.get(locale.getLanguage()));
    }

    /** The text of a key with its values. */
    String of(String key, Object... values) {
        return texts.text(key, values);
    }

    String channel(String key) {
        return of("channel." + key);
    }

    /** The name of a month {@code yyyy-MM}. */
    String month(String key) {
        YearMonth month = YearMonth.parse(key);
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return of("month", month.getMonthValue(), month.getYear(), name);
    }
}
