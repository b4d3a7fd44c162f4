package org.motcua.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.motcua.intake.NationalLine.received;
import static org.motcua.intake.NationalLine.resolved;
import static org.motcua.intake.NationalLine.submitted;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.NationalLine;

class CheckingLineTest {

    private static final String CODE = "H15.101-240304-0001";
    private static final Instant NOW = Instant.parse("2024-06-03T10:00:00+07:00");
    private static final String JUST_NOW = "20240603100200";
    private static final String TOO_LATE = "20240603100201";

    private final CheckingLine checking = new CheckingLine(Rules.CATALOGUE, Rules.UNIT::equals);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isUsable(String why, NationalLine line) {
        assertThat(checking.fault(line.facts(), NOW)).isNull();
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
                arguments("clocks differ by two minutes", received(CODE).with("NgayTiepNhan", JUST_NOW)));
    }

    private static NationalLine bothOpen() {
        return received(CODE).supplement("20240305080000", null).payment("20240306080000", null);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void isUnusable(String why, String code, String field, NationalLine line) {
        Fault fault = checking.fault(line.facts(), NOW);

        assertThat(fault).isNotNull();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.field()).isEqualTo(field);
    }

    static Stream<Arguments> isUnusable() {
        return Stream.of(unknown(), future(), order(), requests(), status(), reception())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> unknown() {
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

    private static Stream<Arguments> future() {
        NationalLine line = received(CODE);
        return Stream.of(
                arguments(
                        "submitted",
                        "in-the-future",
                        "NgayNopHoSo",
                        submitted(CODE).with("NgayNopHoSo", TOO_LATE)),
                arguments("received", "in-the-future", "NgayTiepNhan", line.with("NgayTiepNhan", TOO_LATE)),
                arguments(
                        "refused",
                        "in-the-future",
                        "NgayTuChoi",
                        submitted(CODE).with("NgayTuChoi", TOO_LATE).with("TrangThaiHoSo", 3)),
                arguments("asked", "in-the-future", "DanhSachHoSoBoSung.NgayYeuCau", line.supplement(TOO_LATE, null)),
                arguments(
                        "completed",
                        "in-the-future",
                        "DanhSachNghiaVuTaiChinh.NgayHoanThanh",
                        line.payment("20240305080000", TOO_LATE)),
                arguments(
                        "letter",
                        "in-the-future",
                        "DanhSachGiaHan.NgayVanBan",
                        line.letter(TOO_LATE, "20250101170000")),
                arguments(
                        "finished",
                        "in-the-future",
                        "NgayKetThucXuLy",
                        resolved(CODE).with("NgayKetThucXuLy", TOO_LATE)),
                arguments(
                        "handed over",
                        "in-the-future",
                        "NgayTra",
                        resolved(CODE).with("NgayTra", TOO_LATE).with("TrangThaiHoSo", 10)));
    }

    private static Stream<Arguments> order() {
        return Stream.of(
                arguments(
                        "received before submitted",
                        "out-of-order",
                        "NgayTiepNhan",
                        received(CODE).with("NgayTiepNhan", "20240304082959")),
                arguments(
                        "refused before submitted",
                        "out-of-order",
                        "NgayTuChoi",
                        submitted(CODE).with("NgayTuChoi", "20240304082959").with("TrangThaiHoSo", 3)),
                arguments(
                        "finished before received",
                        "out-of-order",
                        "NgayKetThucXuLy",
                        resolved(CODE).with("NgayKetThucXuLy", "20240304082959")),
                arguments(
                        "handed over before finished",
                        "out-of-order",
                        "NgayTra",
                        resolved(CODE).with("NgayTra", "20240308095959").with("TrangThaiHoSo", 10)),
                arguments(
                        "withdrawn before submitted",
                        "out-of-order",
                        "NgayKetThucXuLy",
                        submitted(CODE)
                                .with("NgayKetThucXuLy", "20240304082959")
                                .with("TrangThaiHoSo", 7)),
                arguments(
                        "letter before reception",
                        "out-of-order",
                        "DanhSachGiaHan.NgayVanBan",
                        received(CODE).letter("20240304082959", "20240401170000")),
                arguments(
                        "letter after the finish",
                        "out-of-order",
                        "NgayKetThucXuLy",
                        resolved(CODE).letter("20240308100001", "20240401170000")),
                arguments(
                        "letter without reception",
                        "needs-before",
                        "DanhSachGiaHan.NgayVanBan",
                        submitted(CODE).letter("20240304090000", "20240401170000")),
                arguments(
                        "refused and received",
                        "refused-and-received",
                        "NgayTuChoi",
                        received(CODE).with("NgayTuChoi", "20240304090000").with("TrangThaiHoSo", 3)),
                arguments(
                        "refused, then withdrawn",
                        "nothing-after-refusal",
                        "NgayKetThucXuLy",
                        submitted(CODE)
                                .with("NgayTuChoi", "20240304090000")
                                .with("NgayKetThucXuLy", "20240305090000")
                                .with("TrangThaiHoSo", 7)),
                arguments(
                        "resolved without reception",
                        "needs-before",
                        "NgayKetThucXuLy",
                        resolved(CODE).without("NgayTiepNhan")),
                arguments(
                        "stopped without reception",
                        "needs-before",
                        "NgayKetThucXuLy",
                        resolved(CODE).without("NgayTiepNhan").with("TrangThaiHoSo", 8)),
                arguments(
                        "handed over after a withdrawal",
                        "needs-resolution",
                        "NgayTra",
                        resolved(CODE).with("NgayTra", "20240309100000").with("TrangThaiHoSo", 7)));
    }

    private static Stream<Arguments> requests() {
        String asked = "DanhSachHoSoBoSung.NgayYeuCau";
        String completed = "DanhSachHoSoBoSung.NgayHoanThanh";
        return Stream.of(
                arguments(
                        "asked before reception",
                        "out-of-order",
                        asked,
                        resolved(CODE).supplement("20240304082959", "20240305080000")),
                arguments(
                        "asked without reception",
                        "needs-before",
                        asked,
                        submitted(CODE).supplement("20240305080000", null)),
                arguments(
                        "completed before asked",
                        "out-of-order",
                        completed,
                        resolved(CODE).supplement("20240305080000", "20240305075959")),
                arguments(
                        "asked again while open",
                        "still-open",
                        asked,
                        received(CODE).supplement("20240305080000", null).supplement("20240306080000", null)),
                arguments(
                        "overlapping",
                        "still-open",
                        asked,
                        resolved(CODE)
                                .supplement("20240305080000", "20240307080000")
                                .supplement("20240306080000", "20240308080000")),
                arguments(
                        "open at the resolution",
                        "open-at-resolution",
                        completed,
                        resolved(CODE).supplement("20240305080000", null)),
                arguments(
                        "completed after the finish",
                        "out-of-order",
                        "NgayKetThucXuLy",
                        resolved(CODE).supplement("20240305080000", "20240308100001")),
                arguments(
                        "asked after a stop",
                        "out-of-order",
                        "NgayKetThucXuLy",
                        resolved(CODE).supplement("20240308100001", null).with("TrangThaiHoSo", 8)));
    }

    private static Stream<Arguments> status() {
        return Stream.of(
                arguments(
                        "received, said submitted",
                        "status-contradicts",
                        "TrangThaiHoSo",
                        received(CODE).with("TrangThaiHoSo", 1)),
                arguments(
                        "submitted, said received",
                        "status-needs",
                        "NgayTiepNhan",
                        submitted(CODE).with("TrangThaiHoSo", 2)),
                arguments(
                        "submitted, said in process",
                        "status-needs",
                        "NgayTiepNhan",
                        submitted(CODE).with("TrangThaiHoSo", 4)),
                arguments(
                        "said refused",
                        "status-needs",
                        "NgayTuChoi",
                        received(CODE).with("TrangThaiHoSo", 3)),
                arguments(
                        "finished, said in process",
                        "status-contradicts",
                        "TrangThaiHoSo",
                        resolved(CODE).with("TrangThaiHoSo", 4)),
                arguments(
                        "nothing open, said waiting",
                        "status-contradicts",
                        "TrangThaiHoSo",
                        received(CODE).with("TrangThaiHoSo", 5)),
                arguments(
                        "the supplement open, said the payment",
                        "status-contradicts",
                        "TrangThaiHoSo",
                        received(CODE).supplement("20240305080000", null).with("TrangThaiHoSo", 6)),
                arguments(
                        "open, said received",
                        "status-contradicts",
                        "TrangThaiHoSo",
                        received(CODE).supplement("20240305080000", null)),
                arguments(
                        "said resolved",
                        "status-needs",
                        "NgayKetThucXuLy",
                        received(CODE).with("TrangThaiHoSo", 9)),
                arguments(
                        "said withdrawn",
                        "status-needs",
                        "NgayKetThucXuLy",
                        received(CODE).with("TrangThaiHoSo", 7)),
                arguments(
                        "said stopped",
                        "status-needs",
                        "NgayKetThucXuLy",
                        received(CODE).with("TrangThaiHoSo", 8)),
                arguments(
                        "not handed over, said so",
                        "status-needs",
                        "NgayTra",
                        resolved(CODE).with("TrangThaiHoSo", 10)),
                arguments(
                        "handed over, said resolved",
                        "status-contradicts",
                        "TrangThaiHoSo",
                        resolved(CODE).with("NgayTra", "20240309100000")));
    }

    private static Stream<Arguments> reception() {
        NationalLine other = received(CODE).with("MaTTHC", Rules.OTHER_PROCEDURE);
        return Stream.of(
                arguments("before any limit", "no-limit-in-force", "NgayTiepNhan", at(other, "20211231235959")),
                arguments(
                        "before the calendar",
                        "before-calendar",
                        "NgayTiepNhan",
                        at(received(CODE), "20201231235959")));
    }

    private static NationalLine at(NationalLine line, String moment) {
        return line.with("NgayNopHoSo", moment).with("NgayTiepNhan", moment);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void warns(String why, String code, String field, NationalLine line) {
        assertThat(checking.fault(line.facts(), NOW)).isNull();
        assertThat(checking.warning(line.facts())).hasValueSatisfying(warning -> {
            assertThat(warning.code()).isEqualTo(code);
            assertThat(warning.field()).isEqualTo(field);
        });
    }

    static Stream<Arguments> warns() {
        return Stream.of(
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
