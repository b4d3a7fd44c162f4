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

/** The status of a line has to fit what happened. */
class CheckingStatusOfLineTest {

    private static final String CODE = CheckedLine.CODE;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource
    void doesNotFitTheStatus(String why, String code, String field, NationalLine line) {
        CheckedLine.assertFault(line, code, field);
    }

    static Stream<Arguments> doesNotFitTheStatus() {
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
}
