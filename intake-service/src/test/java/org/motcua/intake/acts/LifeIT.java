package org.motcua.intake.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Whole lives of dossiers over REST. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class LifeIT {

    private static final List<Map<String, String>> PAPERS =
            List.of(Map.of("kind", "ADD", "text", "Bản sao giấy phép"), Map.of("kind", "OTHER", "text", "Ký lại đơn"));

    private static final int VOID_ROUNDS = 8;

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void aSubmissionIsReceivedAndGetsItsAppointment() {
        CounterDossier dossier = CounterDossier.submitted();
        dossier.read("counter")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("SUBMITTED"))
                .body("statusCode", equalTo(1))
                .body("receptionDueAt", notNullValue())
                .body("appointment", nullValue())
                .body("allowed.act", hasItems("reception", "refusal", "withdrawal"))
                .body("allowed.act", not(hasItem("void")));

        dossier.actAs("counter", "reception")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("RECEIVED"))
                .body("receptionDueAt", nullValue())
                .body("appointment.basis", equalTo("STATUTORY"))
                .body("appointment.dueAt", notNullValue())
                .body("appointment.explanation[0]", notNullValue())
                .body(
                        "allowed.find { it.act == 'supplement-requests' }.href",
                        equalTo(dossier.path("/supplement-requests")));
    }

    @Test
    void fromReceptionToHandOver() {
        CounterDossier dossier = CounterDossier.received();
        dossier.did("processing").did("assignment", "officer", "officer-7");
        dossier.read("officer").then().body("status", is("IN_PROCESS")).body("officer", is("officer-7"));

        dossier.did("steps/tham-dinh/start");
        dossier.read("officer").then().body("runningSteps", equalTo(List.of("tham-dinh")));
        dossier.did("steps/tham-dinh/completion").did("resolution");
        assertThat(dossier.status()).isEqualTo("RESOLVED");

        dossier.act("hand-over")
                .then()
                .statusCode(200)
                .body("status", is("RETURNED"))
                .body("statusCode", is(10))
                .body("finishedHow", is("RESOLVED"))
                .body("allowed.act", equalTo(List.of("void")));
    }

    @Test
    void bothRequestsMayBeOpenAndTheDossierGoesOnWhenNeitherIs() {
        CounterDossier dossier = CounterDossier.received();
        dossier.did("supplement-requests", "items", PAPERS).did("payment-requests", "reason", "Lệ phí");
        dossier.read("counter")
                .then()
                .body("status", is("AWAITING_PAYMENT"))
                .body("openRequests.kind", equalTo(List.of("SUPPLEMENT", "PAYMENT")))
                .body("appointment.standsStill", is(true));

        dossier.did("payment-completion");
        assertThat(dossier.status()).isEqualTo("AWAITING_SUPPLEMENT");
        dossier.did("supplement-completion");
        assertThat(dossier.status()).isEqualTo("IN_PROCESS");
    }

    @Test
    void aLetterMovesThePromisedDateOnly() {
        CounterDossier dossier = CounterDossier.received();
        String statutory = dossier.read("officer").path("appointment.dueAt");

        dossier.act("extensions", "newDueAt", "2027-06-30", "reason", "Chờ ý kiến phối hợp")
                .then()
                .statusCode(200)
                .body("appointment.basis", is("RESCHEDULED"))
                .body("appointment.dueAt", is("2027-06-30T17:00:00+07:00"))
                .body("appointment.statutoryDueAt", is(statutory))
                .body("allowed.act", not(hasItem("extensions")));
        CounterDossier.english("counter", CounterDossier.UNIT)
                .get("/api/v1/dossiers?dueFrom=2027-06-30&dueTo=2027-06-30&fields=code,dueAt")
                .then()
                .body("items.find { it.code == '" + dossier.code() + "' }.dueAt", is("2027-06-30T17:00:00+07:00"));
        dossier.act("extensions", "newDueAt", "2027-07-30", "reason", "Lần nữa")
                .then()
                .statusCode(409)
                .body("code", is("too-many-extensions"));
    }

    @Test
    void aTransferMovesTheDeskAndBothSeeTheDossier() {
        CounterDossier dossier = CounterDossier.received();
        CounterDossier.english("officer", CounterDossier.OTHER_UNIT)
                .get(dossier.path(""))
                .then()
                .statusCode(404);

        dossier.did("assignment", "officer", "officer-7").did("transfer", "unit", CounterDossier.OTHER_UNIT);

        for (String unit : List.of(CounterDossier.UNIT, CounterDossier.OTHER_UNIT, CounterDossier.ABOVE)) {
            CounterDossier.english("officer", unit)
                    .get(dossier.path(""))
                    .then()
                    .statusCode(200)
                    .body("unit", is(CounterDossier.UNIT))
                    .body("desk", is(CounterDossier.OTHER_UNIT))
                    .body("officer", nullValue())
                    .body("status", is("IN_PROCESS"));
        }
    }

    @Test
    void endsByWithdrawalStopAndRefusal() {
        CounterDossier withdrawn = CounterDossier.received().did("supplement-requests", "items", PAPERS);
        withdrawn
                .act("withdrawal", "reason", "Nộp nhầm nơi")
                .then()
                .statusCode(200)
                .body("status", is("WITHDRAWN"))
                .body("openRequests", equalTo(List.of()));
        CounterDossier.received()
                .act("stop", "reason", "Không đủ điều kiện")
                .then()
                .body("status", is("STOPPED"));
        CounterDossier.submitted()
                .act("refusal", "reason", "Sai thẩm quyền")
                .then()
                .body("status", is("REFUSED"));
        CounterDossier.submitted().act("withdrawal", "reason", "Đổi ý").then().body("status", is("WITHDRAWN"));
    }

    @Test
    void aDuplicateIsVoidedWithALinkToTheOneThatStands() {
        CounterDossier standing = CounterDossier.received();
        CounterDossier duplicate = CounterDossier.received();

        duplicate
                .act("void", "standing", duplicate.code(), "reason", "Trùng")
                .then()
                .statusCode(422)
                .body("field", is("standing"));
        duplicate
                .act("void", "standing", standing.code(), "reason", "Trùng")
                .then()
                .statusCode(200)
                .body("standing", is(standing.code()))
                .body("allowed", equalTo(List.of()));
        duplicate.act("resolution").then().statusCode(409).body("code", is("dossier-voided"));
        standing.act("void", "standing", duplicate.code(), "reason", "Trùng")
                .then()
                .statusCode(422)
                .body("code", is("no-standing-dossier"));
    }

    @Test
    void aDossierThatOthersRestOnIsNotVoided() {
        CounterDossier last = CounterDossier.received();
        CounterDossier standing = CounterDossier.received();
        CounterDossier duplicate =
                CounterDossier.received().did("void", "standing", standing.code(), "reason", "Trùng");

        String detail = standing.act("void", "standing", last.code(), "reason", "Trùng")
                .then()
                .statusCode(409)
                .body("code", is("duplicates-rest-on-it"))
                .extract()
                .path("detail");
        assertThat(detail).contains(duplicate.code());

        duplicate.did("corrections", "sequence", 3, "undo", true, "reason", "Nhầm");
        standing.did("void", "standing", last.code(), "reason", "Trùng");
        duplicate.did("void", "standing", last.code(), "reason", "Trùng");
    }

    @Test
    void ofTwoVoidsAtOnceNoneLeavesADuplicateOfAVoid() {
        for (int round = 0; round < VOID_ROUNDS; round++) {
            CounterDossier first = CounterDossier.received();
            CounterDossier second = CounterDossier.received();
            CounterDossier third = CounterDossier.received();
            String seen = second.version();
            CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> voided(first, seen, second));
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> voided(second, seen, third));

            assertThat(List.of(one.join(), other.join())).isIn(List.of(List.of(200, 409), List.of(422, 200)));
        }
    }

    private static int voided(CounterDossier duplicate, String version, CounterDossier standing) {
        return duplicate
                .actWith(version, "supervisor", "void", "standing", standing.code(), "reason", "Trùng")
                .statusCode();
    }
}
