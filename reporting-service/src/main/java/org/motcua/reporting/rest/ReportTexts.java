package org.motcua.reporting.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of reports in the caller's language, Vietnamese unless English is preferred. */
record ReportTexts(Locale locale, ResourceBundle bundle) {

    private static final Locale VIETNAMESE = Locale.of("vi");

    static ReportTexts of(HttpHeaders headers) {
        Locale locale = headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(List.of("vi", "en")::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(VIETNAMESE);
        ClassLoader loader = ReportTexts.class.getClassLoader();
        return new ReportTexts(locale, ResourceBundle.getBundle("messages.reports", locale, loader));
    }

    String of(String key) {
        return bundle.getString(key);
    }

    /** A text with {@code {0}}, {@code {1}} … replaced by the values. */
    String of(String key, Object... values) {
        return new MessageFormat(of(key), locale).format(values);
    }

    String channel(String key) {
        return of("channel." + key);
    }

    /** The name of a month {@code yyyy-MM}. */
    String month(String key) {
        YearMonth month = YearMonth.parse(key);
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return new MessageFormat(of("month"), locale)
                .format(new Object[] {Integer.toString(month.getMonthValue()), Integer.toString(month.getYear()), name
                });
    }
}
