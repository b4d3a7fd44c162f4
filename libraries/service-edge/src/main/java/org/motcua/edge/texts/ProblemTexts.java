package org.motcua.edge.texts;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The texts of problems: the service's own bundle before the one of this library. */
@Singleton
public class ProblemTexts {

    private static final String OF_SERVICE = "messages/problems_%s.properties";
    private static final String OF_LIBRARY = "org/motcua/edge/texts/problems_%s.properties";

    private final Properties vietnamese = load("vi");
    private final Properties english = load("en");

    public String title(String code, ProblemLanguage language, String field, List<?> args) {
        return text(code + ".title", language, field, args);
    }

    public String detail(String code, ProblemLanguage language, String field, List<?> args) {
        return text(code + ".detail", language, field, args);
    }

    boolean knows(String code) {
        return vietnamese.containsKey(code + ".title");
    }

    private String text(String key, ProblemLanguage language, String field, List<?> args) {
        Properties texts = language == ProblemLanguage.ENGLISH ? english : vietnamese;
        String text = texts.getProperty(key, "").replace("{field}", field == null ? "" : field);
        for (int i = 0; i < args.size(); i++) {
            text = text.replace("{" + i + "}", String.valueOf(args.get(i)));
        }
        return text;
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        read(texts, OF_LIBRARY.formatted(language), ProblemTexts.class.getClassLoader());
        read(texts, OF_SERVICE.formatted(language), Thread.currentThread().getContextClassLoader());
        return texts;
    }

    private static void read(Properties texts, String resource, ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
