package org.motcua.edge.texts;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The texts of problems: the service's own bundle before the one of this library. */
@Singleton
public class ProblemTexts {

    private static final String OF_LIBRARY = "org/motcua/edge/texts/problems";
    private static final String OF_SERVICE = "messages/problems";
    private static final String SUBJECTS = "org/motcua/edge/texts/subjects";
    private static final String FIELD = "{field}";

    private final Map<ProblemLanguage, Texts> texts = Map.of(
            ProblemLanguage.VIETNAMESE, Texts.of("vi", SUBJECTS, OF_LIBRARY, OF_SERVICE),
            ProblemLanguage.ENGLISH, Texts.of("en", SUBJECTS, OF_LIBRARY, OF_SERVICE));

    public String title(String code, ProblemLanguage language, String field, List<?> args) {
        return text(code + ".title", language, field, args);
    }

    /**
     * What is wrong and what would be right; empty for an unknown code.
     *
     * @param field the field at fault; null when it is the body as a whole, which is then named
     */
    public String detail(String code, ProblemLanguage language, String field, List<?> args) {
        return text(code + ".detail", language, field, args);
    }

    boolean knows(String code) {
        return texts.get(ProblemLanguage.VIETNAMESE).has(code + ".title");
    }

    private String text(String key, ProblemLanguage language, String field, List<?> args) {
        Texts spoken = texts.get(language);
        String text = spoken.pattern(key);
        String subject = field == null ? spoken.text(text.startsWith(FIELD) ? "body.first" : "body") : field;
        return Texts.filled(text, args).replace(FIELD, subject);
    }
}
