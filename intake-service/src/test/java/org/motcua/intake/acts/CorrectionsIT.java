package org.motcua.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Corrections over REST: nothing is lost, and the history shows both. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CorrectionsIT {

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void aRefusalClickedByMistakeIsUndoneByTheClerk() {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Sai thẩm quyền");

        dossier.actAs("counter", "corrections", "sequence", 2, "undo", true, "reason", "Bấm nhầm nút")
                .then()
                .statusCode(200)
                .header("ETag", is("\"3\""))
                .body("status", is("SUBMITTED"))
                .body("refusedAt", nullValue())
                .body("allowed.act", hasItem("reception"));

        history(dossier, "counter")
                .body("version", is(3))
                .body("events[1].fact.type", is("DossierRefused"))
                .body("events[1].text", is("Sai thẩm quyền"))
                .body("events[1].correctedBy", equalTo(List.of(3)))
                .body("events[1].now.happened", is(false))
                .body("events[2].fact.type", is("FactCorrected"))
                .body("events[2].corrects", is(2))
                .body("events[2].text", is("Bấm nhầm nút"))
                .body("events[2].author", notNullValue());
        dossier.did("reception");
    }

    @Test
    void aResolutionIsUndoneByTheOfficerAndTheClockRunsAgain() {
        CounterDossier dossier = CounterDossier.received().did("processing").did("resolution");

        dossier.actAs("officer", "corrections", "sequence", 4, "undo", true, "reason", "Chưa có kết quả")
                .then()
                .statusCode(200)
                .body("status", is("IN_PROCESS"))
                .body("finishedAt", nullValue());
        assertThat(Intake.value("SELECT status || ' ' || coalesce(finished_at::text, '-') FROM dossier WHERE code = '"
                        + dossier.code() + "'"))
                .isEqualTo("4 -");
    }

    @Test
    void laterOnlyASupervisorCorrects() throws Exception {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Sai thẩm quyền");
        age(dossier, Duration.ofHours(25));

        dossier.actAs("counter", "corrections", "sequence", 2, "undo", true, "reason", "Bấm nhầm")
                .then()
                .statusCode(403)
                .body("code", is("supervisors-only"));
        dossier.actAs("supervisor", "corrections", "sequence", 2, "undo", true, "reason", "Bấm nhầm")
                .then()
                .statusCode(200)
                .body("status", is("SUBMITTED"));
    }

    /** As if the last event had been recorded that long ago; only an owner of the database can. */
    private static void age(CounterDossier dossier, Duration age) throws Exception {
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE dossier_event SET recorded_at = recorded_at - interval '" + age.toHours()
                    + " hours' WHERE code = '" + dossier.code() + "' AND sequence = 2");
        }
    }

    @Test
    void aWrongTimeIsCorrectedAndTheAppointmentFollows() {
        CounterDossier dossier = CounterDossier.received();
        OffsetDateTime before = OffsetDateTime.parse(dossier.read("counter").path("appointment.dueAt"));
        Instant right = CounterDossier.ago(Duration.ofDays(6));
        dossier.act("corrections", "sequence", 1, "at", right.minusSeconds(60), "reason", "Ghi sai ngày")
                .then()
                .statusCode(200);

        ValidatableResponse corrected = dossier.actAs(
                        "counter", "corrections", "sequence", 2, "at", right, "reason", "Ghi sai ngày")
                .then()
                .statusCode(200);

        assertThat(OffsetDateTime.parse(corrected.extract().path("receivedAt")).toInstant())
                .isEqualTo(right);
        assertThat(OffsetDateTime.parse(corrected.extract().path("appointment.dueAt")))
                .isBefore(before);
        history(dossier, "officer")
                .body("events[1].now.happened", is(true))
                .body("events[1].now.fact.type", is("DossierReceived"));
    }

    @Test
    void aDeskEntryIsCorrectedByTheClerkInOne() {
        Instant noted = CounterDossier.ago(Duration.ofHours(1));
        CounterDossier dossier = CounterDossier.entered(noted);
        Instant right = noted.minus(Duration.ofHours(1));

        dossier.actAs("counter", "corrections", "sequence", 2, "at", right, "reason", "Ghi sai giờ")
                .then()
                .statusCode(200)
                .header("ETag", is("\"4\""));

        assertThat(moment(dossier, "submittedAt")).isEqualTo(right);
        assertThat(moment(dossier, "receivedAt")).isEqualTo(right);
        history(dossier, "counter")
                .body("events[0].correctedBy", equalTo(List.of(4)))
                .body("events[1].correctedBy", equalTo(List.of(3)))
                .body("events[3].text", is("Ghi sai giờ"));
        dossier.actAs("counter", "corrections", "sequence", 1, "at", right.minusSeconds(60), "reason", "Nộp sớm hơn")
                .then()
                .statusCode(200);
    }

    private static Instant moment(CounterDossier dossier, String field) {
        return OffsetDateTime.parse(dossier.read("counter").path(field)).toInstant();
    }

    @Test
    void aReceptionByAWrongUnitIsCorrectedByASupervisorOfBoth() {
        CounterDossier dossier = CounterDossier.received();
        Object[] correction = {"sequence", 2, "unit", CounterDossier.OTHER_UNIT, "reason", "Nhầm đơn vị"};

        dossier.actAs("counter", "corrections", correction).then().statusCode(403);
        dossier.actAs("supervisor", "corrections", correction)
                .then()
                .statusCode(422)
                .body("code", is("no-such-unit"))
                .body("field", is("unit"));
        CounterDossier.english("supervisor", CounterDossier.ABOVE)
                .header("If-Match", dossier.version())
                .contentType("application/json")
                .body(CounterDossier.body(correction))
                .post(dossier.path("/corrections"))
                .then()
                .statusCode(200)
                .body("code", is(dossier.code()))
                .body("unit", is(CounterDossier.OTHER_UNIT))
                .body("desk", is(CounterDossier.OTHER_UNIT));

        dossier.read("supervisor").then().statusCode(404);
        assertThat(Intake.value("SELECT unit FROM dossier WHERE code = '" + dossier.code() + "'"))
                .isEqualTo(CounterDossier.OTHER_UNIT);
        CounterDossier.english("supervisor", CounterDossier.OTHER_UNIT)
                .get(dossier.path("/history"))
                .then()
                .statusCode(200)
                .body("events[1].fact.unit", is(CounterDossier.UNIT))
                .body("events[1].now.fact.unit", is(CounterDossier.OTHER_UNIT));
    }

    @Test
    void aTextIsCorrectedAndBothAreKept() {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Sai thẩm quyềm");

        dossier.actAs("counter", "corrections", "sequence", 2, "text", "Sai thẩm quyền", "reason", "Lỗi gõ")
                .then()
                .statusCode(200)
                .body("status", is("REFUSED"));

        history(dossier, "counter")
                .body("events[1].text", is("Sai thẩm quyềm"))
                .body("events[1].now.text", is("Sai thẩm quyền"))
                .body("events[2].text", is("Lỗi gõ"));
        history(dossier, "auditor").body("events[1].text", nullValue()).body("events[1].now.text", nullValue());
    }

    @Test
    void aCorrectionThatBreaksTheHistoryIsRefusedAndSaysWhy() {
        CounterDossier dossier = CounterDossier.received().did("resolution").did("hand-over");

        dossier.act("corrections", "sequence", 3, "undo", true, "reason", "Nhầm")
                .then()
                .statusCode(409)
                .body("code", is("correction-needs-resolution"))
                .body("dossierStatus", is("RETURNED"));
        dossier.act("corrections", "sequence", 2, "undo", true, "reason", "Nhầm")
                .then()
                .statusCode(409)
                .body("code", is("correction-needs-before"));
        dossier.act("corrections", "sequence", 1, "undo", true, "reason", "Nhầm")
                .then()
                .statusCode(409)
                .body("code", is("submission-stands"));
        dossier.act("corrections", "sequence", 9, "undo", true, "reason", "Nhầm")
                .then()
                .statusCode(422)
                .body("field", is("sequence"));
        dossier.act("corrections", "sequence", 4, "undo", true)
                .then()
                .statusCode(400)
                .body("field", is("reason"));
        dossier.act("corrections", "sequence", 4, "reason", "Nhầm")
                .then()
                .statusCode(400)
                .body("field", is("undo"));
        assertThat(dossier.version()).isEqualTo("\"4\"");
    }

    @Test
    void noTextAndNoReasonIsInTheEvents() {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Bí-mật-một");
        dossier.act("corrections", "sequence", 2, "text", "Bí-mật-hai", "reason", "Bí-mật-ba")
                .then()
                .statusCode(200);

        assertThat(Intake.value("SELECT count(*) FROM dossier_event WHERE fact::text LIKE '%mật%'"))
                .isEqualTo("0");
    }

    private static ValidatableResponse history(CounterDossier dossier, String role) {
        return CounterDossier.english(role, CounterDossier.UNIT)
                .get(dossier.path("/history"))
                .then()
                .statusCode(200);
    }
}
