package org.motcua.intake.record.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.record.codes.IssuedFormats.Version;

class CodesTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final IssuedFormats FORMATS = new IssuedFormats(
            List.of(new Version(CHANGE, CodeFormat.LONG), new Version(LocalDate.of(2018, 6, 21), CodeFormat.SHORT)));

    @Test
    void theFormatIsTheOneInForceOnTheDay() {
        assertThat(FORMATS.on(LocalDate.of(2017, 1, 1))).isEqualTo(CodeFormat.SHORT);
        assertThat(FORMATS.on(CHANGE.minusDays(1))).isEqualTo(CodeFormat.SHORT);
        assertThat(FORMATS.on(CHANGE)).isEqualTo(CodeFormat.LONG);
        assertThat(FORMATS.on(LocalDate.of(2030, 1, 1))).isEqualTo(CodeFormat.LONG);
    }

    @Test
    void twoFormatsFromOneDayAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssuedFormats(
                        List.of(new Version(CHANGE, CodeFormat.LONG), new Version(CHANGE, CodeFormat.SHORT))));
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT, 000.00.13.G14, 2024-01-15, 1, 000.00.13.G14-240115-0001",
        "SHORT, 000.00.13.G14, 2024-01-15, 9999, 000.00.13.G14-240115-9999",
        "SHORT, 000.00.13.G14, 2024-01-15, 10000, 000.00.13.G14-240115-10000",
        "SHORT, H15.101, 2030-12-01, 9999999, H15.101-301201-9999999",
        "LONG, G09.20, 2026-06-09, 92637, G09.20-20260609-0092637",
        "LONG, G09.20, 2026-06-09, 9999999, G09.20-20260609-9999999"
    })
    void theNumberGrowsRatherThanRunsOut(CodeFormat format, String unit, LocalDate day, int number, String code) {
        assertThat(format.code(unit, day, number)).isEqualTo(code);
        assertThat(DossierCode.parse(code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "000.00.13.G14-240115-0001, 000.00.13.G14, 2024-01-15, 1",
        "000.00.13.G14-240115-12345, 000.00.13.G14, 2024-01-15, 12345",
        "G09.20-20260609-0092637, G09.20, 2026-06-09, 92637",
        "H15.101-260609-9999999, H15.101, 2026-06-09, 9999999"
    })
    void bothFormatsHaveOneSeriesOfNumbers(String code, String unit, LocalDate day, int number) {
        assertThat(RunningNumber.of(code)).isEqualTo(new RunningNumber(unit, day, number));
    }
}
