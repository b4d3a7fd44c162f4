package org.motcua.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.People;
import org.motcua.intake.fixture.Refusal;

/** Requests for an act, an entry or a search that can be read and are refused for what they say. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class RequestRefusalsIT {

    private static final Map<String, String> PAPER = Map.of("kind", "ADD", "text", "Giấy phép");

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void moreItemsThanALetterHolds() {
        var tooMany = EntryRequests.online();
        for (int i = 0; i < 200; i++) {
            tooMany.withArray("papers").addObject().put("name", "Giấy " + i);
        }

        Refusal.refused(
                CounterDossier.received().act("supplement-requests", "items", Collections.nCopies(51, PAPER)),
                400,
                "too-many-items",
                "items");
        Refusal.refused(EntryRequests.enter(tooMany), 400, "too-many-items", "papers");
    }

    @Test
    void aRequestWhileOneOfItsKindIsOpen() {
        CounterDossier dossier = CounterDossier.received()
                .did("supplement-requests", "items", List.of(PAPER))
                .did("payment-requests");

        Refusal.refused(dossier.act("supplement-requests", "items", List.of(PAPER)), 409, "request-still-open", null);
    }

    @Test
    void twoRequestsOfAKindAtTheSameMoment() {
        Instant at = CounterDossier.ago(Duration.ofMinutes(5));
        CounterDossier dossier =
                CounterDossier.received().did("payment-requests", "at", at).did("payment-completion", "at", at);

        Refusal.refused(dossier.act("payment-requests", "at", at), 422, "request-at-same-moment", "at");
    }

    @Test
    void aNewDateThatIsNotLater() {
        Refusal.refused(
                CounterDossier.received().act("extensions", "newDueAt", "2026-01-05", "reason", "Chờ"),
                422,
                "new-due-not-later",
                "newDueAt");
    }

    @Test
    void aNewDateOnWhichTheOfficeIsClosed() {
        CounterDossier dossier = CounterDossier.received();
        String worked = CounterDossier.workingDayIn(60);

        Refusal.refused(
                dossier.act("extensions", "newDueAt", CounterDossier.sundayIn(60), "reason", "Chờ"),
                422,
                "new-due-day-off",
                "newDueAt");
        Refusal.refused(
                dossier.act("extensions", "newDueAt", worked + "T12:30:00+07:00", "reason", "Chờ"),
                422,
                "new-due-outside-hours",
                "newDueAt");
        dossier.act("extensions", "newDueAt", worked + "T12:30:00+07:00", "reason", "Chờ")
                .then()
                .body("detail", containsString(worked + "T13:00:00+07:00"));
        assertThat(dossier.version()).isEqualTo("\"2\"");
    }

    @Test
    void aTransferToTheDeskThatHasTheDossier() {
        Refusal.refused(
                CounterDossier.received().act("transfer", "unit", CounterDossier.UNIT), 422, "same-desk", "unit");
    }

    @Test
    void aStepThatTheProcedureHasNotOrThatIsNotUnderWay() {
        put("procedures", """
                [{"MaTTHC": "9.000005", "TenTTHC": "Thủ tục có bước", "MaLinhVuc": "KT", "ChinhSachBoSung": "NONE",
                  "ThoiHan": [{"HieuLucTu": "2021-01-01", "SoLuong": 5, "DonViTinh": "WORKING_DAY"}],
                  "CacBuoc": [{"MaBuoc": "B1", "TenBuoc": "Thẩm định", "ThuTu": 1},
                              {"MaBuoc": "B2", "TenBuoc": "Ký", "ThuTu": 2}]}]
                """);
        CounterDossier dossier = CounterDossier.received("9.000005");

        Refusal.refused(dossier.act("steps/B3/start"), 422, "no-such-step", "step");
        dossier.did("steps/B1/start");
        Refusal.refused(dossier.act("steps/B2/completion"), 409, "step-not-running", null);
    }

    @Test
    void aDossierThatSomebodyElseActedOn() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.inBothLanguages(
                language -> Intake.as("officer", CounterDossier.UNIT)
                        .header("Accept-Language", language)
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .post(dossier.path("/processing")),
                412,
                "version-out-of-date",
                "If-Match");
    }

    @Test
    void aDuplicateOfItself() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.refused(
                dossier.act("void", "standing", dossier.code().toLowerCase(Locale.ROOT), "reason", "Trùng"),
                422,
                "standing-is-itself",
                "standing");
        assertThat(dossier.read("supervisor").<String>path("standing")).isNull();
    }

    @Test
    void aReceptionOnADayWithoutALimit() {
        put("procedures", """
                [{"MaTTHC": "9.000006", "TenTTHC": "Thủ tục sẽ có", "MaLinhVuc": "KT", "ChinhSachBoSung": "NONE",
                  "ThoiHan": [{"HieuLucTu": "2999-01-01", "SoLuong": 5, "DonViTinh": "WORKING_DAY"}]}]
                """);
        CounterDossier submitted = CounterDossier.submitted("9.000006");

        Refusal.refused(submitted.act("reception"), 422, "no-limit-on-day", "at");
        Refusal.refused(
                EntryRequests.enter(EntryRequests.atTheDesk().put("procedure", "9.000006")),
                422,
                "no-limit-on-day",
                "receivedAt");
    }

    @Test
    void aUnitThatTakesInNothingOnTheDay() {
        put("units", """
                [{"MaDonVi": "K85", "TenDonVi": "Phòng đã giải thể", "HieuLucDen": "2025-06-30"},
                 {"MaDonVi": "K86", "TenDonVi": "Phòng sắp có", "HieuLucTu": "2999-01-01"}]
                """);
        for (String unit : List.of("K85", "K86")) {
            Refusal.refused(
                    EntryRequests.enter(
                            Intake.administrator(),
                            EntryRequests.newKey(),
                            EntryRequests.atTheDesk().put("unit", unit).toString()),
                    422,
                    "unit-not-valid-on-day",
                    "unit");
        }
    }

    @Test
    void aSearchForNothing() {
        for (String field : List.of("name", "identityNumber", "phone")) {
            Refusal.refused(People.search(People.counter(), field, "+ ( ) -"), 400, "nothing-to-look-for", field);
        }
    }

    private static void put(String kind, String body) {
        Intake.administrator()
                .contentType("application/json")
                .body(body)
                .put("/api/v1/catalogue/" + kind)
                .then()
                .statusCode(200);
    }
}
