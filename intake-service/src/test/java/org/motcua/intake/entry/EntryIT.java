package org.motcua.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.motcua.intake.fixture.EntryRequests.PROCEDURE;
import static org.motcua.intake.fixture.EntryRequests.UNIT;
import static org.motcua.intake.fixture.EntryRequests.atTheDesk;
import static org.motcua.intake.fixture.EntryRequests.codeOf;
import static org.motcua.intake.fixture.EntryRequests.enter;
import static org.motcua.intake.fixture.EntryRequests.online;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class EntryIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @BeforeEach
    void emptyRecord() throws Exception {
        Intake.putSampleCatalogue();
        EntryRequests.empty();
    }

    @Test
    void anOnlineSubmissionWaitsForItsReception() {
        Response answer = enter(online());

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("SUBMITTED"))
                .body("statusCode", equalTo(1))
                .body("appointment", nullValue())
                .body("receptionDueAt", notNullValue())
                .body("allowed.act", hasItem("reception"));
        assertThat(answer.header("Location")).endsWith("/api/v1/dossiers/" + codeOf(answer));
        assertThat(facts(codeOf(answer))).isEqualTo("DossierSubmitted");
    }

    @Test
    void aDossierAtTheDeskIsReceivedAtOnceWithItsAppointment() {
        Response answer = enter(atTheDesk());

        answer.then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("status", equalTo("RECEIVED"))
                .body("statusCode", equalTo(2))
                .body("appointment.dueAt", notNullValue())
                .body("appointment.basis", equalTo("STATUTORY"))
                .body("appointment.explanation", not(equalTo(java.util.List.of())));
        assertThat(facts(codeOf(answer))).isEqualTo("DossierSubmitted,DossierReceived");
    }

    @Test
    void theCodeNamesTheUnitAndTheLocalDayOfIssue() {
        String day = LocalDate.now(ZONE).format(DateTimeFormatter.BASIC_ISO_DATE);

        enter(atTheDesk())
                .then()
                .statusCode(201)
                .body("code", matchesPattern("\\Q" + UNIT + "\\E-" + day + "-0000001"));
    }

    @Test
    void bothTimesMayBeTold() {
        OffsetDateTime received = OffsetDateTime.now(ZONE).minusHours(2).truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime submitted = received.minusHours(1);

        Response answer = enter(atTheDesk()
                .put("channel", "POST")
                .put("submittedAt", submitted.toString())
                .put("receivedAt", received.toString()));

        assertThat(OffsetDateTime.parse(answer.path("submittedAt"))).isEqualTo(submitted);
        assertThat(OffsetDateTime.parse(answer.path("receivedAt"))).isEqualTo(received);
    }

    @Test
    void aReceptionWithoutATimeWasAtTheSubmission() {
        OffsetDateTime submitted = OffsetDateTime.now(ZONE).minusDays(3).truncatedTo(ChronoUnit.SECONDS);

        Response answer = enter(atTheDesk().put("submittedAt", submitted.toString()));

        assertThat(OffsetDateTime.parse(answer.path("submittedAt"))).isEqualTo(submitted);
        assertThat(OffsetDateTime.parse(answer.path("receivedAt"))).isEqualTo(submitted);
    }

    @Test
    void aClerksClockMayBeALittleAhead() {
        OffsetDateTime ahead = OffsetDateTime.now(ZONE).plusSeconds(30).truncatedTo(ChronoUnit.SECONDS);

        Response answer = enter(atTheDesk().put("submittedAt", ahead.toString()));

        answer.then().statusCode(201);
        assertThat(OffsetDateTime.parse(answer.path("receivedAt"))).isEqualTo(ahead);
    }

    @Test
    void anOnlineSubmissionMayBeReceivedAtOnceAndADirectOneLater() {
        enter(online().put("receive", true)).then().statusCode(201).body("status", equalTo("RECEIVED"));
        enter(atTheDesk().put("receive", false)).then().statusCode(201).body("status", equalTo("SUBMITTED"));
    }

    @Test
    void theSameLifeByImportGivesTheSameFacts() {
        String received = OffsetDateTime.now(ZONE)
                .minusHours(1)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        String entered = codeOf(enter(atTheDesk().put("submittedAt", received).put("receivedAt", received)));
        String moment = OffsetDateTime.parse(received).format(DateTimeFormatter.ofPattern("yyyyMMddHHmmss"));
        String imported = UNIT + "-20200101-0000001";

        Intake.importing("same-life", Intake.lines("""
                        {"MaHoSo":"%s","MaTTHC":"%s","DonViXuLy":"%s","KenhThucHien":1,"MucDo":4,"ChuHoSo":"A",\
                        "LoaiDoiTuong":0,"NgayNopHoSo":"%s","NgayTiepNhan":"%s","TrangThaiHoSo":2}\
                        """.formatted(imported, PROCEDURE, UNIT, moment, moment)))
                .then()
                .body("accepted", equalTo(1));

        assertThat(events(entered)).isEqualTo(events(imported));
    }

    @Test
    void whatWasHandedInIsKeptSealed() {
        String code = codeOf(enter(atTheDesk()));

        assertThat(Intake.value("SELECT count(*) FROM dossier_text WHERE code = '" + code + "' AND about = 1"))
                .isEqualTo("1");
        assertThat(Intake.value("SELECT count(*) FROM dossier_text"
                        + " WHERE position(convert_to('đề nghị', 'UTF8') IN sealed) > 0"))
                .isEqualTo("0");
        assertThat(Intake.value("SELECT count(*) FROM dossier_event WHERE fact::text ~ 'Trần|0010990|0900000|Đơn'"))
                .isEqualTo("0");
    }

    private static String facts(String code) {
        return Intake.value("SELECT string_agg(fact->>'type', ',' ORDER BY sequence) FROM dossier_event WHERE code = '"
                + code + "'");
    }

    private static String events(String code) {
        return Intake.value("SELECT string_agg(occurred_at || fact::text, ',' ORDER BY sequence) FROM dossier_event"
                + " WHERE code = '" + code + "'");
    }
}
