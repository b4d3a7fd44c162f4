package org.motcua.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;

/** Which lines of an import are usable, which only need a look, and which name what nobody knows. */
class CheckingLineTest {

    private static final String CODE = CheckedLine.CODE;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isUsable(String why, NationalLine line) {
        assertThat(CheckedLine.fault(line)).isNull();
    }

    static Stream<Arguments> isUsable() {
        return Stream.of(
                arguments("received", received(CODE)),
                arguments(
                        "in process is received and not finished",
                        received(CODE).with("TrangThaiHoSo", 4)),
                arguments("sent in online", submitted(CODE)),
                arguments("sent in before there was a calendar", submitted(CODE).with("NgayNopHoSo", "20191231235959")),
                arguments("resolved", resolved(CODE)),
                arguments(
                        "handed over at the moment of the resolution",
                        resolved(CODE).with("NgayTra", "20240308100000").with("TrangThaiHoSo", 10)),
                arguments(
                        "refused",
                        submitted(CODE).with("NgayTuChoi", "20240304090000").with("TrangThaiHoSo", 3)),
                arguments(
                        "withdrawn before it was received",
                        submitted(CODE)
                                .with("NgayKetThucXuLy", "20240304090000")
                                .with("TrangThaiHoSo", 7)),
                arguments(
                        "withdrawn while a request is open",
                        resolved(CODE).supplement("20240305080000", null).with("TrangThaiHoSo", 7)),
                arguments(
                        "stopped while a request is open",
                        resolved(CODE).payment("20240305080000", null).with("TrangThaiHoSo", 8)),
                arguments(
                        "awaits a supplement",
                        received(CODE).supplement("20240304083000", null).with("TrangThaiHoSo", 5)),
                arguments("awaits both, as the payment", bothOpen().with("TrangThaiHoSo", 6)),
                arguments("awaits both, as the supplement", bothOpen().with("TrangThaiHoSo", 5)),
                arguments(
                        "a request completed at once, the next one then",
                        resolved(CODE)
                                .supplement("20240305080000", "20240305080000")
                                .supplement("20240306080000", "20240308100000")),
                arguments(
                        "touching requests in any order of the list",
                        resolved(CODE)
                                .supplement("20240306080000", "20240307080000")
                                .supplement("20240305080000", "20240306080000")),
                arguments(
                        "an extension on the day of the finish",
                        resolved(CODE).letter("20240308100000", "20240320170000")),
                arguments("a printed date is under no order", resolved(CODE).with("NgayHenTra", "20010101000000")),
                arguments("a printed date long after", received(CODE).with("NgayHenTra", "20991231170000")),
                arguments(
                        "a printed date of a refused one",
                        submitted(CODE)
                                .with("NgayTuChoi", "20240304090000")
                                .with("NgayHenTra", "20240401170000")
                                .with("TrangThaiHoSo", 3)),
                arguments("clocks differ by two minutes", received(CODE).with("NgayTiepNhan", CheckedLine.JUST_NOW)));
    }

    private static NationalLine bothOpen() {
        return received(CODE).supplement("20240305080000", null).payment("20240306080000", null);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void namesWhatIsUnknown(String why, String code, String field, NationalLine line) {
        CheckedLine.assertFault(line, code, field);
    }

    static Stream<Arguments> namesWhatIsUnknown() {
        return Stream.of(
                arguments(
                        "no such unit",
                        "unknown-unit",
                        "DonViXuLy",
                        received(CODE).with("DonViXuLy", "H15.999")),
                arguments(
                        "not the caller's",
                        "outside-your-unit",
                        "DonViXuLy",
                        received(CODE).with("DonViXuLy", Rules.OTHER_UNIT)),
                arguments(
                        "no such procedure",
                        "unknown-procedure",
                        "MaTTHC",
                        received(CODE).with("MaTTHC", "9.9")));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void isReceivedBeforeTheRulesBegin(String why, String code, String field, NationalLine line) {
        CheckedLine.assertFault(line, code, field);
    }

    static Stream<Arguments> isReceivedBeforeTheRulesBegin() {
        NationalLine other = received(CODE).with("MaTTHC", Rules.OTHER_PROCEDURE);
        return Stream.of(
                arguments(
                        "before the calendar and any limit",
                        "no-limit-in-force",
                        "NgayTiepNhan",
                        at(other, "20201231235959")),
                arguments(
                        "before the calendar",
                        "before-calendar",
                        "NgayTiepNhan",
                        at(received(CODE), "20201231235959")));
    }

    private static NationalLine promising(String newDue) {
        return received(CODE).letter("20240305080000", newDue);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240311080000", "20240311120000", "20240311170000", "20240504090000", "20250306170000"})
    void aPromiseThatCanBeKeptNeedsNoWarning(String newDue) {
        assertThat(CheckedLine.fault(promising(newDue))).isNull();
        assertThat(CheckedLine.warning(promising(newDue))).isEmpty();
    }

    private static NationalLine at(NationalLine line, String moment) {
        return line.with("NgayNopHoSo", moment).with("NgayTiepNhan", moment);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void warns(String why, String code, String field, NationalLine line) {
        assertThat(CheckedLine.fault(line)).isNull();
        assertThat(CheckedLine.warning(line)).hasValueSatisfying(warning -> {
            assertThat(warning.code()).isEqualTo(code);
            assertThat(warning.field()).isEqualTo(field);
        });
    }

    /** A promise of another system stays, and is pointed at, when nobody could have kept it. */
    static Stream<Arguments> warns() {
        String newDue = "DanhSachGiaHan.NgayHenTraMoi";
        String outside = "promise-outside-office-hours";
        return Stream.of(
                arguments("a promise for Tết", outside, newDue, promising("20240212170000")),
                arguments("a promise for a Sunday", outside, newDue, promising("20240310100000")),
                arguments("a promise for midday", outside, newDue, promising("20240311123000")),
                arguments("a promise a second after closing", outside, newDue, promising("20240311170001")),
                arguments("a promise after 366 days", "promise-too-far", newDue, promising("20250307170000")),
                arguments(
                        "another field",
                        "field-of-catalogue-holds",
                        "MaLinhVuc",
                        received(CODE).with("MaLinhVuc", "XD")),
                arguments(
                        "no reason",
                        "refusal-without-reason",
                        "LyDoTuChoi",
                        submitted(CODE).with("NgayTuChoi", "20240304090000").with("TrangThaiHoSo", 3)),
                arguments(
                        "a blank reason",
                        "refusal-without-reason",
                        "LyDoTuChoi",
                        submitted(CODE)
                                .with("NgayTuChoi", "20240304090000")
                                .with("LyDoTuChoi", "  ")
                                .with("TrangThaiHoSo", 3)));
    }
}
