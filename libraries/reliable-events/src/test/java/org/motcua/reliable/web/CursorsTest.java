package org.motcua.reliable.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    @Test
    void giveBackWhatTheyWereMadeOf() {
        String cursor = Cursors.encode("H15.101-240628-0001", null, 7L, "", "Nguyễn");

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursors.decode(cursor, 5)).containsExactly("H15.101-240628-0001", null, "7", "", "Nguyễn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", "YQ", "YR9i_not!", "ä"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertInvalid(cursor);
    }

    @Test
    void anotherNumberOfPartsIsRefused() {
        assertInvalid(Cursors.encode("a", "b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b\u001fc", "a\u001f\nb", "a\u001f\u0007"})
    void whatNoDatabaseStoresIsRefused(String text) {
        assertInvalid(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)));
    }

    private static void assertInvalid(String cursor) {
        assertThatThrownBy(() -> Cursors.decode(cursor, 2)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).isEqualTo("invalid-cursor");
        });
    }
}
