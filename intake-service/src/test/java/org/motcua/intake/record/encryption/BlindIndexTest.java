package org.motcua.intake.record.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.record.domain.Details;

class BlindIndexTest {

    private static final Details PERSON =
            new Details("Đỗ Thị Ánh", "001 088-012345", "+84 912.345.678", "anh@example.vn", "Số 1 Hà Nội", 0, 4);
    private final BlindIndex index = new BlindIndex(Keys.of("one", "key.one", Keys.ONE));

    @Test
    void beginningsOfWordsNumberAndPhoneAreIndexedEachOnce() {
        assertThat(index.terms(PERSON)).hasSize(7).doesNotHaveDuplicates();
        assertThat(index.terms(Details.named("An An", null, null))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"do thi anh", "Đỗ", "th", "thi", "ANH do", "an", "ánh"})
    void aNameIsFoundByWordsAndTheirBeginnings(String sought) {
        assertThat(index.terms(PERSON))
                .contains(index.namesSought(sought).boxed().toArray(Long[]::new));
    }

    /** A longer beginning has the term of its first three letters: the rest is compared in what was opened. */
    @Test
    void wordsThatBeginAlikeShareTheirTerms() {
        assertThat(index.namesSought("nguyen van").toArray())
                .isEqualTo(index.namesSought("nguy vân").toArray())
                .isNotEqualTo(index.namesSought("ngo van").toArray());
        assertThat(index.namesSought("y").toArray())
                .isNotEqualTo(index.namesSought("ya").toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "0912 345 678", "+84912345678", "0084912345678"})
    void aPhoneIsFoundHoweverItIsWritten(String phone) {
        assertThat(index.terms(PERSON)).contains(index.phone(phone).findFirst().orElseThrow());
    }

    @Test
    void aNumberIsFoundWithoutItsSpaces() {
        assertThat(index.terms(PERSON))
                .contains(index.identityNumber("001088012345").findFirst().orElseThrow());
    }

    @Test
    void theSameDigitsAsAnotherKindAreAnotherTerm() {
        assertThat(index.phone("0912345678").findFirst())
                .isNotEqualTo(index.identityNumber("0912345678").findFirst());
    }

    @Test
    void anotherSearchKeyMakesOtherTerms() {
        BlindIndex other = new BlindIndex(PersonalKeys.of(otherSearchKey()));

        assertThat(boxed(other)).doesNotContainAnyElementsOf(boxed(index));
    }

    private static List<Long> boxed(BlindIndex index) {
        return Arrays.stream(index.terms(PERSON)).boxed().toList();
    }

    private static Properties otherSearchKey() {
        Properties lines = Keys.lines("one", "key.one", Keys.ONE);
        lines.put("key.s", Keys.TWO);
        return lines;
    }
}
