package org.motcua.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.NationalLine.received;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Moments that systems write where they have none: the first second of the year 1 and the last of the year 9999. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class UnusualTimesIT {

    private static final String CODE = "H15.101-240304-0001";
    private static final String OTHER = "H15.101-240304-0002";
    private static final String THIRD = "H15.101-240304-0003";
    private static final String FIRST_SECOND = "00010101000000";
    private static final String LAST_SECOND = "99991231235959";
    private static final String LAST_MOMENT = "9999-12-31T23:59:59+07:00";

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
        Intake.forgetDossiers();
    }

    @Test
    void aMomentOfTheYearOneRejectsItsLineAndNoOther() {
        byte[] file = Intake.lines(
                received(CODE),
                received(OTHER),
                received("H15.101-240304-0004").with("NgayNopHoSo", FIRST_SECOND),
                received("H15.101-240304-0005").with("NgayHenTra", FIRST_SECOND),
                received("H15.101-240304-0006").letter("20240305080000", FIRST_SECOND),
                received(THIRD));

        Intake.importing("times-first", file)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(3))
                .body("rejected", equalTo(3));

        assertThat(Intake.problems("times-first", "vi").stream()
                        .map(problem -> problem.path("code").asText() + " "
                                + problem.path("field").asText()))
                .containsExactly(
                        "not-a-time NgayNopHoSo", "not-a-time NgayHenTra", "not-a-time DanhSachGiaHan.NgayHenTraMoi");
    }

    @Test
    void theLastSecondOfTheYear9999IsADueDateThatEveryViewTells() {
        byte[] file = Intake.lines(
                received(CODE).with("NgayHenTra", LAST_SECOND),
                received(OTHER).letter("20240305080000", LAST_SECOND),
                received(THIRD));

        Intake.importing("times-last", file).then().statusCode(200).body("accepted", equalTo(3));

        Intake.administrator()
                .get("/api/v1/dossiers/" + OTHER)
                .then()
                .statusCode(200)
                .body("appointment.dueAt", equalTo(LAST_MOMENT));
        Intake.administrator()
                .queryParam("unit", "H15.101")
                .get("/api/v1/dossiers")
                .then()
                .statusCode(200)
                .body("items.find { it.code == '" + OTHER + "' }.dueAt", equalTo(LAST_MOMENT));
        Intake.administrator()
                .get("/api/v1/dossiers/" + CODE + "/history")
                .then()
                .statusCode(200)
                .body("events.last().fact.printedDueAt", equalTo("9999-12-31T16:59:59Z"));
    }

    @Test
    void aPromiseBeyondTheYear9999IsRefused() {
        Intake.putSampleCatalogue();
        CounterDossier dossier = CounterDossier.received();

        for (String date : List.of("9999-12-31T23:59:59-14:00", "+10000-01-01T08:00:00+07:00")) {
            dossier.act("extensions", "newDueAt", date, "reason", "Xin lỗi")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-moment"))
                    .body("field", equalTo("newDueAt"));
        }
        dossier.act("extensions", "newDueAt", "+10000-01-01", "reason", "Xin lỗi")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-day"));
    }
}
