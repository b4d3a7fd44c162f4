package org.motcua.edge.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All message bundles of the house, filled with numbers as people would read them. */
class NumbersInTextsTest {

    private static final Path ROOT = Path.of("..", "..");

    /** Things that are counted in some text; written by hand, so that a new one is added here with its text. */
    private static final String COUNTED =
            "(?:working |calendar |stopped )?(month|day|hour|minute|second|character|letter|digit|item|line|byte|level"
                    + "|request|dossier|time|year|unit|row|page|working day)";

    private static final Pattern ONE_OF_MANY = Pattern.compile("\\b1 " + COUNTED + "s\\b");
    private static final Pattern MANY_OF_ONE = Pattern.compile("\\b(0|2|11) " + COUNTED + "\\b(?! or)");
    private static final Pattern LEFT_OVER = Pattern.compile("[{}]|  |null");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d|field)");

    static List<Path> englishBundles() {
        return modules()
                .flatMap(NumbersInTextsTest::bundles)
                .filter(file -> file.getFileName().toString().endsWith("_en.properties"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11})
    void aNumberGoesWithItsWord(int number) {
        List<String> faults = englishBundles().stream()
                .flatMap(file -> filled(file, number).entrySet().stream())
                .filter(text -> ONE_OF_MANY.matcher(text.getValue()).find()
                        || MANY_OF_ONE.matcher(text.getValue()).find())
                .map(Object::toString)
                .toList();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 11})
    void nothingIsLeftToFillInEitherLanguage(int number) {
        List<String> faults = englishBundles().stream()
                .flatMap(file -> Stream.of(file, vietnamese(file)))
                .flatMap(file -> filled(file, number).entrySet().stream())
                .filter(text -> LEFT_OVER.matcher(text.getValue()).find())
                .map(Object::toString)
                .toList();

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesTellTheSameValues(Path english) {
        Properties ours = load(vietnamese(english));
        Properties theirs = load(english);

        assertThat(new TreeSet<>(ours.keySet())).isEqualTo(new TreeSet<>(theirs.keySet()));
        if (!english.toString().contains("reports")) {
            ours.stringPropertyNames()
                    .forEach(key -> assertThat(places(ours.getProperty(key)))
                            .as(key)
                            .isEqualTo(places(theirs.getProperty(key))));
        }
    }

    /** A problem of the whole body names it: no sentence begins with what is said of nothing. */
    @Test
    void aSentenceWithoutAFieldIsOfTheBody() {
        ProblemTexts texts = new ProblemTexts();

        assertThat(texts.detail("malformed-request", ProblemLanguage.VIETNAMESE, null, List.of()))
                .isEqualTo("Yêu cầu không đúng dạng. Hãy kiểm tra các tham số và nội dung gửi lên.");
        assertThat(texts.detail("malformed-request", ProblemLanguage.ENGLISH, "items[3].unit", List.of()))
                .isEqualTo("The request does not have the expected form. Check its parameters and items[3].unit.");
    }

    private static TreeMap<String, String> filled(Path file, int number) {
        Properties texts = load(file);
        List<Integer> numbers = IntStream.range(0, 5).mapToObj(_ -> number).toList();
        TreeMap<String, String> filled = new TreeMap<>();
        texts.stringPropertyNames()
                .forEach(key -> filled.put(
                        key, Texts.filled(texts.getProperty(key), numbers).replace("{field}", "field")));
        return filled;
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Path vietnamese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace("_en.", "_vi."));
    }

    private static Stream<Path> modules() {
        return Stream.of(ROOT, ROOT.resolve("libraries")).flatMap(NumbersInTextsTest::children);
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .map(child -> child.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> bundles(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
