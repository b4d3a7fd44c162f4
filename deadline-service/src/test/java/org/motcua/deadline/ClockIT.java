package org.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;

/** The clock of single dossiers, and how it came about in both languages. Monday is 3 June 2024. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClockIT {

    private Office office;

    @BeforeEach
    void anOffice() {
        office = office == null ? Office.open("CL") : office;
    }

    @Test
    void tellsHowADueDateCameAboutInVietnameseAndEnglish() {
        know(received("PAUSED")
                .supplementRequested("2024-06-04T09:00")
                .supplementCompleted("2024-06-06T09:00")
                .extended("2024-06-07T09:00", "2024-06-20T17:00")
                .resolved("2024-06-18T09:00"));

        JsonPath clock = clock("PAUSED", "vi");

        assertThat(clock.getString("state")).isEqualTo("CLOSED");
        assertThat(clock.getString("dueAt")).isEqualTo("2024-06-12T17:00:00+07:00");
        assertThat(clock.getString("rescheduledDueAt")).isEqualTo("2024-06-20T17:00:00+07:00");
        assertThat(clock.getString("timeliness.statutory")).isEqualTo("OVERDUE");
        assertThat(clock.getString("timeliness.rescheduled")).isEqualTo("EARLY");
        assertThat(clock.getList("versions.cause")).isEqualTo(List.of("RECEPTION", "PAUSE", "EXTENSION"));
        assertThat(sentences(clock))
                .contains(
                        "Nộp trực tuyến lúc 08:00 03/06/2024; phải tiếp nhận hoặc từ chối chậm nhất lúc 17:00 03/06/2024"
                                + " (tám giờ làm việc).",
                        "Sau thời gian tạm dừng, hạn trả kết quả là 17:00 12/06/2024.",
                        "Kết thúc quá hạn.");
        assertThat(sentences(clock("PAUSED", "en")))
                .contains("After the pause the due date is 17:00 12/06/2024.", "It was closed overdue.");
    }

    /** Counted by hand on the calendar on the wall: 5–7, 15–16, 19–23 and 26 February are worked. */
    @Test
    void tellsWhatAPauseOverTetAddedSoThatItCanBeCountedAgain() {
        know(office.dossier("TET")
                .received("2024-01-30T09:00")
                .supplementRequested("2024-02-02T09:00")
                .supplementCompleted("2024-02-26T09:00"));

        JsonPath clock = clock("TET", "vi");

        assertThat(clock.getList("versions.dueAt"))
                .isEqualTo(List.of("2024-02-06T17:00:00+07:00", "2024-02-28T17:00:00+07:00"));
        assertThat(clock.getList("versions[1].reasons.kind"))
                .isEqualTo(List.of("PAUSE", "DAY_OFF", "DAY_OFF", "DAY_OFF", "DAY_OFF", "DAY_OFF"));
        assertThat(clock.getList("versions[1].reasons.fromDay"))
                .isEqualTo(List.of("2024-02-02", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"));
        assertThat(clock.getInt("versions[1].reasons[0].added")).isEqualTo(11);
        assertThat(sentences(clock))
                .contains(
                        "Số ngày làm việc được cộng do tạm dừng: 11, tính sau ngày 02/02/2024 đến hết ngày 26/02/2024.",
                        "Ngày 08/02/2024 được nghỉ (thông báo 5015/TB-LĐTBXH).",
                        "Ngày 14/02/2024 được nghỉ (thông báo 5015/TB-LĐTBXH).",
                        "Sau thời gian tạm dừng, hạn trả kết quả là 17:00 28/02/2024.");
    }

    @Test
    void isLateNow() {
        know(received("LATE"));

        JsonPath clock = clock("LATE", "en");

        assertThat(clock.getString("state")).isEqualTo("LATE");
        assertThat(clock.getString("lateFrom")).isEqualTo("2024-06-11T00:00:00+07:00");
        assertThat(sentences(clock)).last().isEqualTo("The dossier is late since 00:00 11/06/2024.");
    }

    @Test
    void standsStillWhileTheApplicantIsAwaited() {
        know(received("WAITING").paymentRequested("2024-06-04T09:00"));

        JsonPath clock = clock("WAITING", "vi");

        assertThat(clock.getString("status")).isEqualTo("AWAITING_PAYMENT");
        assertThat(clock.getString("state")).isEqualTo("STANDS_STILL");
        assertThat(clock.getString("lateFrom")).isNull();
        assertThat(clock.getMap("openPause"))
                .containsEntry("kind", "PAUSE")
                .containsEntry("from", "2024-06-04T09:00:00+07:00")
                .containsEntry("text", "Thời hạn tạm dừng từ 09:00 04/06/2024 để chờ người nộp hồ sơ.")
                .doesNotContainKeys("to", "toDay");
        assertThat(sentences(clock))
                .endsWith(
                        "Thời hạn tạm dừng từ 09:00 04/06/2024 để chờ người nộp hồ sơ.",
                        "Đang chờ người nộp thực hiện nghĩa vụ tài chính.",
                        "Thời hạn đang tạm dừng: hồ sơ không quá hạn và không sắp đến hạn.");
    }

    @Test
    void tellsNoOpenPauseWhenTheClockRunsAgain() {
        know(received("WAITED").paymentRequested("2024-06-04T09:00").paymentCompleted("2024-06-05T09:00"));

        assertThat(clock("WAITED", "vi").getMap("openPause")).isNull();
    }

    @Test
    void flagsTheLastMomentForAnAnswerInAYearWhoseCalendarIsNotPublished() {
        know(office.dossier("NEXT-YEAR").submitted("2027-06-07T08:00"));

        JsonPath clock = clock("NEXT-YEAR", "en");

        assertThat(clock.getString("reception.dueAt")).isEqualTo("2027-06-07T17:00:00+07:00");
        assertThat(clock.getBoolean("reception.provisional")).isTrue();
        assertThat(sentences(clock))
                .contains("The calendar of that year is not published yet: the moment counts weekends only and is"
                        + " provisional.");
        know(received("THIS-YEAR"));
        assertThat(clock("THIS-YEAR", "en").getBoolean("reception.provisional")).isFalse();
    }

    @Test
    void judgesWhatWasPrintedOrPromisedForTheLastSecondOfTheYear9999() {
        know(office.dossier("PRINTED-NEVER").printed("9999-12-31T23:59:59").received("2024-06-03T09:00"));
        know(received("PROMISED-NEVER").extended("2024-06-04T09:00", "9999-12-31T23:59:59"));

        assertThat(clock("PRINTED-NEVER", "en").getString("printed.dueAt")).isEqualTo("9999-12-31T23:59:59+07:00");
        assertThat(clock("PROMISED-NEVER", "vi").getString("rescheduledDueAt")).isEqualTo("9999-12-31T23:59:59+07:00");
    }

    @Test
    void tellsThePromiseOfALetterThatCameTooLateBesideTheDueDateByLaw() {
        know(received("APOLOGISED").extended("2024-06-12T09:00", "2024-06-20T17:00"));

        JsonPath clock = clock("APOLOGISED", "en");

        assertThat(clock.getString("dueAt")).isEqualTo("2024-06-10T17:00:00+07:00");
        assertThat(clock.getString("rescheduledDueAt")).isEqualTo("2024-06-10T17:00:00+07:00");
        assertThat(clock.getString("promisedDueAt")).isEqualTo("2024-06-20T17:00:00+07:00");
        assertThat(clock.getString("lateFrom")).isEqualTo("2024-06-11T00:00:00+07:00");
        assertThat(sentences(clock))
                .contains(
                        "The letter of 09:00 12/06/2024 promised 17:00 20/06/2024; the due date stays: the dossier was"
                                + " already late or closed.");
    }

    @Test
    void showsTheClockOfEachStep() {
        know(received("STEPS")
                .stepStarted("2024-06-03T10:00", "check", 1)
                .stepCompleted("2024-06-04T16:00", "check")
                .stepStarted("2024-06-04T16:00", "decide", 2)
                .supplementRequested("2024-06-05T10:00")
                .supplementCompleted("2024-06-11T10:00"));

        JsonPath clock = clock("STEPS", "en");

        assertThat(clock.getList("steps.step")).isEqualTo(List.of("check", "decide"));
        assertThat(clock.getBoolean("steps[0].clock.late")).isFalse();
        assertThat(clock.getString("steps[0].endedAt")).isEqualTo("2024-06-04T16:00:00+07:00");
        assertThat(clock.getString("steps[1].clock.firstDueAt")).isEqualTo("2024-06-06T17:00:00+07:00");
        assertThat(clock.getString("steps[1].clock.dueAt")).isEqualTo("2024-06-12T17:00:00+07:00");
        assertThat(clock.getBoolean("steps[1].clock.late")).isTrue();
        assertThat(clock.getInt("steps[1].share.amount")).isEqualTo(2);
        assertThat(sentences(clock)).contains("Step decide took longer than its share: late from 00:00 13/06/2024.");
    }

    @Test
    void tellsAtWhoseDeskItIs() {
        know(received("MOVED").transferred("2024-06-04T09:00", "CL2").assigned("2024-06-04T10:00", "officer-3"));

        JsonPath clock = clock("MOVED", "vi");

        assertThat(clock.getString("unit")).isEqualTo("CL1");
        assertThat(clock.getString("desk")).isEqualTo("CL2");
        assertThat(clock.getString("deskName")).isEqualTo("Phòng Hai");
        assertThat(clock.getString("officer")).isEqualTo("officer-3");
        assertThat(sentences(clock)).contains("Hồ sơ hiện do Phòng Hai xử lý; số liệu vẫn tính cho đơn vị tiếp nhận.");
    }

    @Test
    void hasNoClocksWhenItIsVoided() {
        know(received("VOIDED").voided("2024-06-05T09:00", "CL-STANDS"));

        JsonPath clock = clock("VOIDED", "en");

        assertThat(clock.getString("state")).isEqualTo("VOIDED");
        assertThat(clock.getString("standing")).isEqualTo("CL-STANDS");
        assertThat(clock.getString("receivedAt")).isNull();
        assertThat(clock.getString("dueAt")).isNull();
        assertThat(clock.getList("versions")).isEmpty();
        assertThat(sentences(clock))
                .containsExactly(
                        "It does not count: it was recorded by mistake.", "The dossier that stands is CL-STANDS.");
    }

    @Test
    void keepsDueDatesThatACorrectionEnded() {
        DossierScript dossier = received("CORRECTED");
        know(dossier);
        know(dossier.recordedAt("2025-01-07T08:00").corrected(2, "2024-06-03T18:00"));

        JsonPath clock = clock("CORRECTED", "en");

        assertThat(clock.getList("versions.dueAt"))
                .isEqualTo(List.of("2024-06-10T17:00:00+07:00", "2024-06-11T17:00:00+07:00"));
        assertThat(clock.getList("versions.current")).isEqualTo(List.of(false, true));
        assertThat(clock.getString("dueAt")).isEqualTo("2024-06-11T17:00:00+07:00");
        assertThat(sentences(clock))
                .contains("A correction changed the history: earlier due dates no longer hold, and are kept.");
    }

    @Test
    void keepsThemAlsoWhenTheCorrectionComesInTheSameRecord() {
        know(received("AT-ONCE").recordedAt("2025-01-07T08:00").corrected(2, "2024-06-03T18:00"));

        JsonPath clock = clock("AT-ONCE", "en");

        assertThat(clock.getList("versions.dueAt"))
                .isEqualTo(List.of("2024-06-10T17:00:00+07:00", "2024-06-11T17:00:00+07:00"));
        assertThat(clock.getList("versions.current")).isEqualTo(List.of(false, true));
        assertThat(clock.getList("versions.recordedAt"))
                .isEqualTo(List.of("2025-01-06T08:00:00+07:00", "2025-01-07T08:00:00+07:00"));
    }

    @Test
    void runsAgainWhenAResolutionIsUndone() {
        DossierScript dossier = received("UNDONE").resolved("2024-06-06T09:00");
        know(dossier);
        assertThat(clock("UNDONE", "vi").getString("state")).isEqualTo("CLOSED");

        know(dossier.recordedAt("2025-01-07T08:00").corrected(3, null));

        assertThat(clock("UNDONE", "vi").getString("state")).isEqualTo("LATE");
        assertThat(clock("UNDONE", "vi").getString("status")).isEqualTo("RECEIVED");
    }

    @Test
    void waitsAgainForAnAnswerWhenARefusalIsUndone() {
        DossierScript dossier =
                office.dossier("REFUSED").submitted("2024-06-03T08:00").refused("2024-06-03T09:00");
        know(dossier);
        assertThat(clock("REFUSED", "en").getString("state")).isEqualTo("REFUSED");

        know(dossier.recordedAt("2025-01-07T08:00").corrected(2, null));

        JsonPath clock = clock("REFUSED", "en");
        assertThat(clock.getString("state")).isEqualTo("NOT_RECEIVED");
        assertThat(clock.getBoolean("reception.late")).isTrue();
    }

    private DossierScript received(String number) {
        return office.dossier(number).submitted("2024-06-03T08:00").received("2024-06-03T09:00");
    }

    private void know(DossierScript dossier) {
        office.know(dossier);
    }

    private JsonPath clock(String number, String language) {
        return office.supervisor()
                .request()
                .header("Accept-Language", language)
                .get("/api/v1/dossiers/CL-" + number + "/clock")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> sentences(JsonPath clock) {
        return clock.getList("explanation");
    }
}
