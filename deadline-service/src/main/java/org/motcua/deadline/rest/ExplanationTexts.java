package org.motcua.deadline.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.Reason;

/** The sentences of explanations in one language. Days and moments are local, written as people in Viet Nam write them. */
final class ExplanationTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ExplanationTexts IN_VIETNAMESE = new ExplanationTexts("vi");
    private static final ExplanationTexts IN_ENGLISH = new ExplanationTexts("en");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(LegalZone.ZONE);

    private final Properties texts = new Properties();

    private ExplanationTexts(String language) {
        String resource = "/messages/explanation_" + language + ".properties";
        try (InputStream in = ExplanationTexts.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Vietnamese unless an {@code Accept-Language} header prefers English; null or malformed means no preference. */
    static ExplanationTexts preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return IN_VIETNAMESE;
        }
        try {
            Locale best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(VIETNAMESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? IN_ENGLISH : IN_VIETNAMESE;
        } catch (IllegalArgumentException e) {
            return IN_VIETNAMESE;
        }
    }

    /** The text of a key, {@code {0}} and so on replaced by the values. */
    String text(String key, String... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** A sentence for a reason: the days are {0} and {1}, the moments {2} and {3}, the notice is {4}. */
    String reason(Reason reason) {
        boolean open = reason.kind() == Reason.Kind.PAUSE && reason.to() == null;
        return text(
                "reason." + reason.kind() + (open ? ".open" : ""),
                day(reason.fromDay()),
                day(reason.toDay()),
                moment(reason.from()),
                moment(reason.to()),
                reason.notice() == null ? "" : reason.notice());
    }

    String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
