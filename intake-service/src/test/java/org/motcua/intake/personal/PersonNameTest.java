package org.motcua.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    }

    @Test
    void oldAndNewPlacesOfTheToneAreOneWord() {
        assertThat(PersonName.matches("Trần Văn Hoà", "hòa")).isTrue();
        assertThat(PersonName.matches("Trần Văn Hoà", "hoá")).isFalse();
    }
}
