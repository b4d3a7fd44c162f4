package org.motcua.intake.record.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void foldedWordsHaveNoDiacritics() {
        assertThat(PersonName.folded("  Đặng  Thị-Mỹ HƯỜNG ")).containsExactly("dang", "thi", "my", "huong");
    }

    @Test
    void theFormOfTheCharactersDoesNotMatter() {
        String name = "Nguyễn Thị Ánh";

        assertThat(PersonName.folded(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(PersonName.folded(name));
    }

    @ParameterizedTest
    @CsvSource({
        "nguyen anh, true",
        "ANH NGUYEN, true",
        "nguyễn, true",
        "Nguyên, false",
        "ánh thị, true",
        "anh lan, false",
        "ang, false",
        "hoà, false"
    })
    void everyWordMustBeMeant(String query, boolean matches) {
        assertThat(PersonName.matches("Nguyễn Thị Ánh", query)).isEqualTo(matches);
        assertThat(PersonName.hasWords("Nguyễn Thị Ánh", query)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "ngu van, true",
        "nguy va an, true",
        "Nguyễ, true",
        "nguyê v, false",
        "ngủ, false",
        "nguyen van a, false",
        "guyen, false",
        "vân, false",
        "nguyena, false",
        "hu, false"
    })
    void twoLettersAndMoreMayBeginAWord(String query, boolean matches) {
        assertThat(PersonName.matches("Nguyễn Văn An", query)).isEqualTo(matches);
        assertThat(PersonName.hasWords("Nguyễn Văn An", query)).isFalse();
    }

    @Test
    void aBeginningWithMarksMeansThose() {
        assertThat(PersonName.matches("Hoàng", "hoà")).isTrue();
        assertThat(PersonName.matches("Hoàng", "hòa")).isTrue();
        assertThat(PersonName.matches("Hoàng", "hoá")).isFalse();
        assertThat(PersonName.matches("Đặng", "đă")).isTrue();
        assertThat(PersonName.matches("Đặng", "da")).isTrue();
        assertThat(PersonName.matches("Dân", "đa")).isFalse();
        assertThat(PersonName.matches("Y Bliă", "y bli")).isTrue();
    }

    /** Every way to write the first letter, each typed with and without marks. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0110ặng", "\u00d0ặng", "\u0189ặng", "\u0111ẶNG", "\u00f0ặng", "\u0256ặng"})
    void aDWithAStrokeIsOneLetterHoweverItIsTyped(String written) {
        for (String typed : new String[] {"\u0111ặng", "\u0110ẶNG", "\u00d0ặng", "\u0189ặng", "dang", "DANG"}) {
            assertThat(PersonName.matches(written + " Văn Đạt", typed))
                    .as(typed)
                    .isTrue();
            assertThat(PersonName.folded(written)).isEqualTo(PersonName.folded(typed));
        }
        assertThat(PersonName.matches(written, "đằng")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bia nie", "ƀiă niê", "H’Ƀiă", "kdam", "BIA NIÊ"})
    void anEDeNameIsFoundWithAndWithoutMarks(String typed) {
        String name = "H’Ƀiă Niê Kđăm";

        assertThat(PersonName.matches(name, typed)).isTrue();
        assertThat(PersonName.folded(name)).containsAll(PersonName.folded(typed));
    }

    @Test
    void oldAndNewPlacesOfTheToneAreOneWord() {
        assertThat(PersonName.matches("Trần Văn Hoà", "hòa")).isTrue();
        assertThat(PersonName.matches("Trần Văn Hoà", "hoá")).isFalse();
    }
}
