package org.motcua.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.contract.DossierFact;
import org.motcua.contract.DossierFact.DetailsRecorded;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierResolved;
import org.motcua.contract.DossierFact.FactCorrected;
import org.motcua.contract.DossierFact.PrintedDueDateRecorded;
import org.motcua.contract.DossierFact.SupplementCompleted;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.record.domain.Decision.Contradicted;
import org.motcua.intake.record.domain.Decision.NewlyKnown;
import org.motcua.intake.record.domain.Decision.Unchanged;
import org.motcua.intake.record.domain.History;

class MergingTest {

    private static final String CODE = "H15.101-240304-0001";

    private final Recording recording = new Recording();

    @Test
    void theFirstLineRecordsAReceptionWithAllAConsumerNeeds() {
        assertThat(recording.take(received(CODE).with("NgayTiepNhan", "20240701080000")))
                .isInstanceOf(NewlyKnown.class);

        assertThat(recording.believed(DossierReceived.class)).singleElement().satisfies(fact -> {
            assertThat(fact.limit().amount()).isEqualTo(3);
            assertThat(fact.field()).isEqualTo(Rules.FIELD);
            assertThat(fact.calendarVersion()).isEqualTo(1);
            assertThat(fact.printedDueAt()).isNull();
        });
    }

    @Test
    void theLimitIsThatOfTheLocalDayOfTheReception() {
        recording.take(received(CODE).with("NgayTiepNhan", "20240630235959"));

        assertThat(recording.believed(DossierReceived.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.limit().amount()).isEqualTo(5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isKnown(String why, NationalLine recorded, NationalLine line) {
        recording.take(recorded);

        assertThat(recording.take(line)).isInstanceOf(Unchanged.class);
    }

    static Stream<Arguments> isKnown() {
        NationalLine full = resolved(CODE)
                .with("ChuHoSo", "Nguyễn Văn A")
                .with("NgayHenTra", "20240311170000")
                .supplement("20240305080000", "20240306080000");
        return Stream.of(
                arguments("the same line", full, full),
                arguments("an older snapshot", full, received(CODE)),
                arguments(
                        "an older snapshot with the request open",
                        full,
                        received(CODE).supplement("20240305080000", null).with("TrangThaiHoSo", 5)),
                arguments("without a channel", full, full.without("KenhThucHien")),
                arguments("without a printed date", full, full.without("NgayHenTra")),
                arguments("without a name", full, full.without("ChuHoSo")),
                arguments("without the list", full, full.without("DanhSachHoSoBoSung")),
                arguments("a field that is not the procedure's", full, full.with("MaLinhVuc", "XD")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void contradicts(String why, String field, NationalLine recorded, NationalLine line) {
        recording.take(recorded);
        History before = recording.history();

        assertThat(recording.take(line))
                .isInstanceOfSatisfying(
                        Contradicted.class,
                        decision -> assertThat(decision.fault().field()).isEqualTo(field));
        assertThat(recording.history()).isEqualTo(before);
    }

    static Stream<Arguments> contradicts() {
        NationalLine line = resolved(CODE);
        NationalLine asked = received(CODE).supplement("20240305080000", null).with("TrangThaiHoSo", 5);
        NationalLine refused =
                submitted(CODE).with("NgayTuChoi", "20240304090000").with("TrangThaiHoSo", 3);
        return Stream.of(
                arguments("another unit", "DonViXuLy", line, line.with("DonViXuLy", Rules.OTHER_UNIT)),
                arguments("another procedure", "MaTTHC", line, line.with("MaTTHC", Rules.OTHER_PROCEDURE)),
                arguments("another channel", "KenhThucHien", line, line.with("KenhThucHien", 3)),
                arguments("another submission", "NgayNopHoSo", line, line.with("NgayNopHoSo", "20240304082959")),
                arguments("another reception", "NgayTiepNhan", line, line.with("NgayTiepNhan", "20240304083001")),
                arguments("another finish", "NgayKetThucXuLy", line, line.with("NgayKetThucXuLy", "20240308100001")),
                arguments("another kind of finish", "TrangThaiHoSo", line, line.with("TrangThaiHoSo", 8)),
                arguments(
                        "another printed date",
                        "NgayHenTra",
                        line.with("NgayHenTra", "20240311170000"),
                        line.with("NgayHenTra", "20240312170000")),
                arguments(
                        "another name", "ChuHoSo", line.with("ChuHoSo", "Nguyễn Văn A"), line.with("ChuHoSo", "Lê B")),
                arguments(
                        "another time of a request",
                        "DanhSachHoSoBoSung",
                        asked,
                        received(CODE).supplement("20240305080001", null).with("TrangThaiHoSo", 5)),
                arguments(
                        "another letter",
                        "DanhSachGiaHan",
                        received(CODE).letter("20240306080000", "20240320170000"),
                        received(CODE).letter("20240306080000", "20240321170000")),
                arguments(
                        "refused, now received",
                        "NgayTuChoi",
                        refused,
                        received(CODE).with("KenhThucHien", 2)),
                arguments("resolved, now with an open request", "DanhSachHoSoBoSung.NgayHoanThanh", line, asked),
                arguments(
                        "another reason",
                        "LyDoTuChoi",
                        refused.with("LyDoTuChoi", "Thiếu giấy tờ"),
                        refused.with("LyDoTuChoi", "Sai thẩm quyền")));
    }

    @Test
    void whatBecomesKnownLaterIsAnEventOfItsOwn() {
        recording.take(received(CODE));

        recording.take(received(CODE).with("NgayHenTra", "20240311170000").with("ChuHoSo", "Nguyễn Văn A"));

        assertThat(recording.believed(PrintedDueDateRecorded.class)).hasSize(1);
        assertThat(recording.believed(DetailsRecorded.class)).containsExactly(new DetailsRecorded(List.of("ChuHoSo")));
        assertThat(recording.history().details())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details().applicantName()).isEqualTo("Nguyễn Văn A"));
    }

    @Test
    void anEarlierRequestThatBecomesKnownLaterIsRecorded() {
        recording.take(resolved(CODE));

        recording.take(resolved(CODE).supplement("20240305080000", "20240308100000"));

        assertThat(recording.effective().getLast().fact()).isInstanceOf(DossierResolved.class);
        assertThat(recording.believed(SupplementCompleted.class)).hasSize(1);
    }

    @Test
    void aCorrectionKeepsTheReasonApart() {
        recording.take(resolved(CODE));

        recording.correct(resolved(CODE).with("NgayKetThucXuLy", "20240311100000"));

        assertThat(recording.history().events().getLast().fact()).isInstanceOfSatisfying(FactCorrected.class, fact -> {
            assertThat(fact.correctedSequence()).isEqualTo(3);
            assertThat(fact.fact()).isEqualTo(new DossierResolved());
        });
        assertThat(recording.history().texts())
                .singleElement()
                .satisfies(text -> assertThat(text.text()).isEqualTo("nhập sai"));
    }

    @Test
    void aCorrectionOfTheProcedureBringsItsLimit() {
        recording.take(received(CODE));

        recording.correct(received(CODE).with("MaTTHC", Rules.OTHER_PROCEDURE));

        assertThat(recording.believed(DossierReceived.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.limit().amount()).isEqualTo(10));
    }

    @Test
    void aCorrectionThatIsNotOneIsNothingNew() {
        recording.take(resolved(CODE));

        assertThat(recording.correct(resolved(CODE))).isInstanceOf(Unchanged.class);
    }

    @Test
    void aDossierOutsideTheCallersUnitsIsNotTouched() {
        recording.take(received(CODE).with("DonViXuLy", Rules.OTHER_UNIT));
        Merging merging = new Merging(Rules.CATALOGUE, Rules.UNIT::equals, "nhập sai");

        assertThat(merging.decide(recording.history(), received(CODE).facts())).isInstanceOf(Contradicted.class);
    }

    @Test
    void noFactHoldsAText() {
        recording.take(submitted(CODE)
                .with("ChuHoSo", "Nguyễn Văn A")
                .with("NgayTuChoi", "20240304090000")
                .with("LyDoTuChoi", "Thiếu giấy tờ")
                .with("TrangThaiHoSo", 3));

        assertThat(recording.history().events().stream()
                        .map(event -> event.fact().toString()))
                .noneMatch(fact -> fact.contains("Nguyễn") || fact.contains("Thiếu"));
        assertThat(recording.believed(DossierFact.DossierRefused.class)).hasSize(1);
    }
}
