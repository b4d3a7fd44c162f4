package org.motcua.edge.parameters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.edge.problem.ProblemException;

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

    @Test
    void aMomentIsReadAsItWasWritten() {
        Instant moment = Instant.parse("2024-03-04T02:00:00.000001Z");

        assertThat(Cursors.moment(moment.toString())).isEqualTo(moment);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "yesterday",
                "2024-03-04",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void aMomentThatWasForgedIsRefused(String part) {
        assertInvalid(() -> Cursors.moment(part));
    }

    private static void assertInvalid(String cursor) {
        assertInvalid(() -> Cursors.decode(cursor, 2));
    }

    private static void assertInvalid(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).isEqualTo("invalid-cursor");
        });
    }
}
