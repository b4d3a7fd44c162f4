package org.motcua.intake.record.encryption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One phone number is one number, however it is typed. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "0912.345.678",
                "0912-345-678",
                "(0912) 345678",
                "+84912345678",
                "+84 912 345 678",
                "(+84) 912 345 678",
                "( +84 ) 912.345.678",
                "+84 (0) 912 345 678",
                "0084912345678",
                "00 84 912 345 678",
                "84912345678",
                "84 912 345 678",
                "840912345678"
            })
    void aMobileNumberInEverySpelling(String typed) {
        assertThat(Numbers.phone(typed)).isEqualTo("0912345678");
        assertThat(PersonMatch.phone("0912345678", typed)).isTrue();
        assertThat(PersonMatch.phone(typed, "0912345678")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"024 3825 1234, 02438251234", "+84 24 3825 1234, 02438251234", "84 24 3825 1234, 02438251234"})
    void aFixedLineInEverySpelling(String typed, String national) {
        assertThat(Numbers.phone(typed)).isEqualTo(national);
    }

    @ParameterizedTest
    @CsvSource({
        "0843456789, 0843456789",
        "843456789, 843456789",
        "8412, 8412",
        "1900 84 84, 19008484",
        "+44 20 7946 0958, 442079460958",
        "091 234 5678 (+84), 0912345678"
    })
    void whatIsNoCountryCodeStays(String typed, String known) {
        assertThat(Numbers.phone(typed)).startsWith(known);
    }
}
