package org.motcua.edge.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.edge.problem.ProblemException;
import org.motcua.legalclock.PausePolicy;

class ParametersTest {

    private static final Instant FALLBACK = Instant.EPOCH;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anAbsentValueMeansTheFallback(String absent) {
        LocalDate day = LocalDate.of(2024, 6, 28);

        assertThat(Parameters.dayOr("from", absent, day)).isEqualTo(day);
        assertThat(Parameters.momentOr("at", absent, FALLBACK)).isEqualTo(FALLBACK);
        assertThat(Parameters.numberOr("limit", absent, 7, 1, 9)).isEqualTo(7);
        assertThat(Parameters.choiceOr("policy", absent, PausePolicy.class, PausePolicy.NONE))
                .isEqualTo(PausePolicy.NONE);
        assertThat(Parameters.flagOr("dryRun", absent, true)).isTrue();
        assertProblem("required", "from", () -> Parameters.day("from", absent));
    }

    @Test
    void aDayIsAnIsoDay() {
        assertThat(Parameters.day("from", " 2024-02-29 ")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "28/06/2024", "2024-06-28T00:00:00", "today", "+12024-01-01", "-0001-01-01"})
    void whatIsNoDayIsRefused(String value) {
        assertProblem("invalid-day", "from", () -> Parameters.day("from", value));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-28T17:00:00+07:00, 2024-06-28T10:00:00Z",
        "2024-06-28T17:00:00 07:00, 2024-06-28T10:00:00Z",
        "2024-06-28T10:00:00Z, 2024-06-28T10:00:00Z",
        "2024-06-28T05:00:00-05:00, 2024-06-28T10:00:00Z",
        "2024-06-28T17:00, 2024-06-28T10:00:00Z",
        "2024-06-28, 2024-06-27T17:00:00Z"
    })
    void aMomentIsLocalUnlessItTellsItsOffset(String value, Instant moment) {
        assertThat(Parameters.momentOr("at", value, FALLBACK)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "17:00",
                "2024-06-28T25:00:00+07:00",
                "20240628170000",
                "+12024-01-01",
                "+12024-01-01T00:00:00Z",
                "+12024-01-01T00:00:00",
                "9999-12-31T23:59:59-18:00",
                "0001-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59-18:00",
                "-999999999-01-01T00:00:00+18:00"
            })
    void whatIsNoMomentIsRefused(String value) {
        assertProblem("invalid-moment", "at", () -> Parameters.momentOr("at", value, FALLBACK));
    }

    @Test
    void aNumberIsWithinItsBounds() {
        assertThat(Parameters.numberOr("limit", "1", 5, 1, 9)).isEqualTo(1);
        assertThat(Parameters.numberOr("limit", " 9 ", 5, 1, 9)).isEqualTo(9);
        assertProblem("out-of-range", "limit", () -> Parameters.numberOr("limit", "0", 5, 1, 9));
        assertProblem("out-of-range", "limit", () -> Parameters.numberOr("limit", "10", 5, 1, 9));
        assertProblem("invalid-number", "limit", () -> Parameters.numberOr("limit", "1.5", 5, 1, 9));
        assertProblem("invalid-number", "limit", () -> Parameters.numberOr("limit", "99999999999", 5, 1, 9));
    }

    @Test
    void aChoiceIsOneOfItsKindInAnyCase() {
        assertThat(Parameters.choiceOr("policy", "restart", PausePolicy.class, null))
                .isEqualTo(PausePolicy.RESTART);
        assertThatThrownBy(() -> Parameters.choiceOr("policy", "secret", PausePolicy.class, null))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("unknown-value");
                    assertThat(problem.args().toString())
                            .contains("PAUSE_RESUME, RESTART, NONE")
                            .doesNotContain("secret");
                });
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(Parameters.flagOr("dryRun", "false", true)).isFalse();
        assertThat(Parameters.flagOr("dryRun", "true", false)).isTrue();
        assertProblem("unknown-value", "dryRun", () -> Parameters.flagOr("dryRun", "yes", false));
    }

    private static void assertProblem(String code, String field, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).isEqualTo(field);
        });
    }
}
