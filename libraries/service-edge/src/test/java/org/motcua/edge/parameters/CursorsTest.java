package org.motcua.edge.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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
    @ValueSource(strings = {"*", "", "YQ", "YR9i_not!", "ä", "-1", "0", "MTIz", "YWJjZGVmZ2hpamts"})
    void whatIsNoCursorIsRefused(String cursor) {
        assertInvalid(cursor);
    }

    @Test
    void oneThatWasAlteredAnywhereIsRefused() {
        String cursor = Cursors.encode("H15.101-240628-0001", 7L);

        for (int place = 0; place < cursor.length() - 1; place++) {
            char other = cursor.charAt(place) == 'A' ? 'B' : 'A';
            assertInvalid(cursor.substring(0, place) + other + cursor.substring(place + 1));
        }
        assertInvalid(cursor.substring(0, cursor.length() - 4));
        assertInvalid(cursor + "YWJj");
    }

    @Test
    void anotherNumberOfPartsIsRefused() {
        assertInvalid(Cursors.encode("a", "b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b\u001fc", "a\u001f\nb", "a\u001f\u0007"})
    void whatNoDatabaseStoresIsRefused(String text) {
        assertInvalid(() -> Cursors.decode(Cursors.encode(text), text.indexOf('\u001f') < 0 ? 1 : 2));
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
