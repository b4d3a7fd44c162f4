package org.motcua.edge.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts for people of one language, from message bundles in UTF-8. In a text
 *
 * <ul>
 *   <li>{@code {0}} is a value as it is;
 *   <li>{@code {0,choice,0#days|1#day|1<days}} the word that goes with a number, as {@link ChoiceFormat} writes choices.
 * </ul>
 */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,choice,([^{}]*))?}");

    private final Properties texts = new Properties();

    private Texts() {}

    /**
     * The texts of a language; what a later bundle says holds before an earlier one. A bundle that is not there is empty.
     *
     * @param language {@code vi} or {@code en}
     * @param bundles  places on the class path, without {@code _vi.properties}
     */
    public static Texts of(String language, String... bundles) {
        Texts texts = new Texts();
        for (String bundle : bundles) {
            texts.read(bundle + "_" + language + ".properties");
        }
        return texts;
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of a key with its values.
     *
     * @throws IllegalStateException when there is none
     */
    public String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key);
        }
        return filled(text, List.of(values));
    }

    /** The text of a key as it is written, empty when there is none. */
    String pattern(String key) {
        return texts.getProperty(key, "");
    }

    /** A text with its values in their places; a place without a value stays. */
    static String filled(String text, List<?> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(filled(place, values)));
    }

    private static String filled(MatchResult place, List<?> values) {
        int index = Integer.parseInt(place.group(1));
        if (index >= values.size()) {
            return place.group();
        }
        Object value = values.get(index);
        return place.group(2) == null ? String.valueOf(value) : new ChoiceFormat(place.group(2)).format(number(value));
    }

    /** What is no number is taken for many, so that a caller gets a sentence in any case. */
    private static long number(Object value) {
        String written = String.valueOf(value);
        return written.matches("-?\\d{1,18}") ? Long.parseLong(written) : Long.MAX_VALUE;
    }

    private void read(String resource) {
        try (InputStream in = loader().getResourceAsStream(resource)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service's, which sees this library too. */
    private static ClassLoader loader() {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        return service == null ? Texts.class.getClassLoader() : service;
    }
}
