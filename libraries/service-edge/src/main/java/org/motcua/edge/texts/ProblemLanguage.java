package org.motcua.edge.texts;

import java.util.List;
import java.util.Locale;

/** The languages of problems; Vietnamese unless the caller prefers English. */
public enum ProblemLanguage {
    VIETNAMESE,
    ENGLISH;

    private static final Locale VI = Locale.of("vi");

    /** The best match for an {@code Accept-Language} header; null or malformed means no preference. */
    public static ProblemLanguage preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(VI, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? ENGLISH : VIETNAMESE;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }

    public String tag() {
        return this == ENGLISH ? "en" : "vi";
    }
}
