package org.motcua.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code of a problem of this service is asked for over HTTP by a test, and can be answered. What counts is the code
 * in a string of a test's source, whole: a code without a test fails the build, a test that asserts too little does not.
 */
class ProblemCodesTest {

    private static final Path TESTS = Path.of("src/test/java/org/motcua/intake");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*$");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CODE = Pattern.compile("[a-z]+(?:-[a-z]+)+");
    private static final String CORRECTION = "correction-";

    @Test
    void eachIsAssertedByATestOverHttp() throws IOException {
        Set<String> asserted = wordsIn(TESTS, "IT.java");

        assertThat(codes("en")).isNotEmpty().isSubsetOf(asserted);
    }

    @Test
    void eachOccursInTheService() throws IOException {
        Set<String> known = wordsIn(SOURCES, ".java");

        assertThat(codes("en"))
                .allMatch(code -> known.contains(code) || known.contains(code.replaceFirst("^" + CORRECTION, "")));
    }

    @Test
    void eachHasItsTextsInBothLanguages() throws IOException {
        assertThat(texts("vi").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
        codes("en")
                .forEach(code -> assertThat(texts("en").getProperty(code + ".detail"))
                        .as(code)
                        .isNotBlank());
    }

    private static Set<String> codes(String language) {
        return texts(language).stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(toCollection(TreeSet::new));
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (var in =
                Files.newBufferedReader(Path.of("src/main/resources/messages/problems_" + language + ".properties"))) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What looks like a code in the strings of these sources, comments aside. */
    private static Set<String> wordsIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> words(text(file)))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Stream<String> words(String source) {
        String strings = STRING.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(joining("\n"));
        return CODE.matcher(strings).results().map(MatchResult::group);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
