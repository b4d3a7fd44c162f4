package org.motcua.intake.imports.domain;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.fixture.NationalLine;

/** The moments of a line have their order, and none is in the future. */
class CheckingOrderOfLineTest {

    private static final String CODE = CheckedLine.CODE;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void isInTheFuture(String why, String code, String field, NationalLine line) {
        CheckedLine.assertFault(line, code, field);
    }

    static Stream<Arguments> isInTheFuture() {
        NationalLine line = received(CODE);
        return Stream.of(
                arguments(
                        "submitted",
                        "in-the-future",
                        "NgayNopHoSo",
                        submitted(CODE).with("NgayNopHoSo", CheckedLine.TOO_LATE)),
                arguments("received", "in-the-future", "NgayTiepNhan", line.with("NgayTiepNhan", CheckedLine.TOO_LATE)),
                arguments(
                        "refused",
                        "in-the-future",
                        "NgayTuChoi",
                        submitted(CODE).with("NgayTuChoi", CheckedLine.TOO_LATE).with("TrangThaiHoSo", 3)),
                arguments(
                        "asked",
                        "in-the-future",
                        "DanhSachHoSoBoSung.NgayYeuCau",
                        line.supplement(CheckedLine.TOO_LATE, null)),
                arguments(
                        "completed",
                        "in-the-future",
                        "DanhSachNghiaVuTaiChinh.NgayHoanThanh",
                        line.payment("20240305080000", CheckedLine.TOO_LATE)),
                arguments(
                        "letter",
                        "in-the-future",
                        "DanhSachGiaHan.NgayVanBan",
                        line.letter(CheckedLine.TOO_LATE, "20250101170000")),
                arguments(
                        "finished",
                        "in-the-future",
                        "NgayKetThucXuLy",
                        resolved(CODE).with("NgayKetThucXuLy", CheckedLine.TOO_LATE)),
                arguments(
                        "handed over",
                        "in-the-future",
                        "NgayTra",
                        resolved(CODE).with("NgayTra", CheckedLine.TOO_LATE).with("TrangThaiHoSo", 10)));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void isOutOfOrder(String why, String code, String field, NationalLine line) {
        CheckedLine.assertFault(line, code, field);
    }

    static Stream<Arguments> isOutOfOrder() {
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

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void hasRequestsOutOfOrder(String why, String code, String field, NationalLine line) {
        CheckedLine.assertFault(line, code, field);
    }

    static Stream<Arguments> hasRequestsOutOfOrder() {
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
}
