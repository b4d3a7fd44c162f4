package org.motcua.edge.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.Reason;

/** The message bundles of the library: complete in both languages, and what becomes of them. */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z0-9]+}");

    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @ValueSource(strings = {"problems", "clock"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties vietnamese = load(bundle, "vi");
        Properties english = load(bundle, "en");

        assertThat(new TreeSet<>(vietnamese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        vietnamese.stringPropertyNames().forEach(key -> {
            String text = vietnamese.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank().isNotEqualTo(text.equals("{0}") ? "" : text);
            assertThat(places(text)).as(key).isEqualTo(places(english.getProperty(key)));
        });
    }

    @Test
    void everyProblemHasATitleAndADetail() throws IOException {
        for (String key : load("problems", "vi").stringPropertyNames()) {
            String code = key.substring(0, key.lastIndexOf('.'));
            assertThat(texts.knows(code)).as(key).isTrue();
            assertThat(texts.detail(code, ProblemLanguage.ENGLISH, "unit", List.of()))
                    .as(key)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "required",
                "invalid-day",
                "invalid-moment",
                "invalid-number",
                "out-of-range",
                "unknown-value",
                "invalid-cursor",
                "unknown-unit",
                "no-unit",
                "unknown-parked-record",
                "malformed-request",
                "unauthorized",
                "forbidden",
                "not-found",
                "method-not-allowed",
                "not-acceptable",
                "conflict",
                "too-large",
                "body-too-slow",
                "unsupported-media-type",
                "unavailable",
                "refused",
                "internal"
            })
    void theProblemsOfThisLibraryAreKnown(String code) {
        assertThat(texts.knows(code)).isTrue();
    }

    @Test
    void everyReasonAndEveryLimitCanBeTold() throws IOException {
        Properties clock = load("clock", "vi");

        assertThat(clock.stringPropertyNames())
                .containsAll(Arrays.stream(Reason.Kind.values())
                        .map(kind -> "reason." + kind)
                        .toList())
                .containsAll(Arrays.stream(LimitUnit.values())
                        .map(unit -> "limit." + unit)
                        .toList())
                .contains(
                        "reason.PAUSE.open",
                        "added.WORKING_DAY",
                        "added.CALENDAR_DAY",
                        "added.MONTH",
                        "limit.SAME_DAY",
                        "received");
    }

    @Test
    void aTextNamesTheFieldAndWhatIsRight() {
        assertThat(texts.detail("out-of-range", ProblemLanguage.ENGLISH, "limit", List.of(1, 1000)))
                .isEqualTo("Parameter limit must be from 1 to 1000.");
        assertThat(texts.title("unknown", ProblemLanguage.VIETNAMESE, null, List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, ENGLISH",
        "en-GB;q=0.8, ENGLISH",
        "'vi, en;q=0.5', VIETNAMESE",
        "'fr, en;q=0.5', ENGLISH",
        "fr, VIETNAMESE",
        "'', VIETNAMESE",
        "not;a=header, VIETNAMESE",
        ", VIETNAMESE"
    })
    void theLanguageIsVietnameseUnlessEnglishIsPreferred(String header, ProblemLanguage language) {
        assertThat(ProblemLanguage.preferred(header)).isEqualTo(language);
    }

    private static TreeSet<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream(bundle + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
