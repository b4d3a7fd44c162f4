package org.motcua.intake.imports.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalTimeTest {

    @ParameterizedTest
    @CsvSource({
        "20240628170000, 2024-06-28T17:00:00+07:00",
        "20240229000000, 2024-02-29T00:00:00+07:00",
        "20231231235959, 2023-12-31T23:59:59+07:00",
        "19760101000000, 1976-01-01T00:00:00+07:00",
        "99991231235959, 9999-12-31T23:59:59+07:00"
    })
    void isLocalTime(String text, String moment) {
        assertThat(NationalTime.parse(text)).isEqualTo(Instant.parse(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20240230080000",
                "20230229080000",
                "00000101000000",
                "00010101000000",
                "20241301080000",
                "20240101240000",
                "20240101086000",
                "20240101080060",
                "2024010108000",
                "202401010800000",
                "2024-01-01T08:0",
                "20240101 80000",
                "٢٠٢٤٠١٠١٠٨٠٠٠٠"
            })
    void isNone(String text) {
        assertThat(NationalTime.parse(text)).isNull();
    }

    @Test
    void beginsWithTheYear1900() {
        assertThat(NationalTime.parse("18991231235959")).isNull();
        assertThat(NationalTime.parse("19000101000000")).isNotNull();
    }
}
