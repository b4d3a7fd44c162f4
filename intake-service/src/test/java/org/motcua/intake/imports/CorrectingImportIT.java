package org.motcua.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** A line that contradicts the record becomes a correction when a supervisor says so. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CorrectingImportIT {

    private static final String CODE = "H15.101-240304-0001";
    private static final byte[] WRONG = Intake.lines(resolved(CODE));
    private static final byte[] RIGHT = Intake.lines(resolved(CODE).with("NgayKetThucXuLy", "20240311100000"));

    @BeforeEach
    void recorded() {
        Intake.putProvince();
        Intake.forgetDossiers();
        Intake.importing("correcting-wrong", WRONG).then().body("accepted", equalTo(1));
    }

    @Test
    void withoutBeingAskedToItChangesNothing() {
        String before = Intake.recordDigest();

        Intake.importing(Intake.as("supervisor", "H15"), "correcting-plain", RIGHT)
                .then()
                .body("conflicts", equalTo(1));

        assertThat(Intake.recordDigest()).isEqualTo(before);
    }

    @Test
    void theCorrectionIsAnEventWithAReasonAndTheOldFileIsKnown() {
        correcting("correcting-right", "supervisor", "Nhập nhầm ngày").then().body("accepted", equalTo(1));

        assertThat(Intake.value("SELECT fact->>'type' || ' ' || (fact->>'correctedSequence') || ' ' || author"
                        + " FROM dossier_event ORDER BY sequence DESC LIMIT 1"))
                .isEqualTo("FactCorrected 3 local-supervisor");
        assertThat(Intake.value("SELECT count(*) FROM dossier_event WHERE fact::text LIKE '%nhầm%'"))
                .isEqualTo("0");
        String corrected = Intake.recordDigest();
        long published = Intake.published();

        Intake.importing("correcting-old", WRONG).then().body("unchanged", equalTo(1));
        Intake.importing("correcting-new", RIGHT).then().body("unchanged", equalTo(1));

        assertThat(Intake.recordDigest()).isEqualTo(corrected);
        assertThat(Intake.published()).isEqualTo(published);
    }

    @Test
    void aRefusalByMistakeBecomesAReception() {
        String code = "H15.101-240304-0002";
        byte[] refused = Intake.lines(submitted(code)
                .with("NgayTuChoi", "20240304090000")
                .with("LyDoTuChoi", "Thiếu giấy tờ")
                .with("TrangThaiHoSo", 3));
        byte[] received = Intake.lines(resolved(code).with("KenhThucHien", 2));
        Intake.importing("correcting-refused", refused).then().body("accepted", equalTo(1));
        Intake.importing("correcting-not", received).then().body("conflicts", equalTo(1));

        Intake.importing(
                        Intake.as("supervisor", "H15"),
                        "correcting-undo",
                        received,
                        "correct",
                        "true",
                        "reason",
                        "Bấm nhầm")
                .then()
                .body("accepted", equalTo(1));

        Intake.importing("correcting-refused", refused).then().body("unchanged", equalTo(1));
        assertThat(Intake.value("SELECT status FROM dossier WHERE code = '" + code + "'"))
                .isEqualTo("9");
    }

    @Test
    void anOrdinaryCallerMayNot() {
        correcting("correcting-forbidden", "counter", "Nhập nhầm ngày")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("correction-forbidden"));
    }

    @Test
    void aReasonIsRequired() {
        correcting("correcting-silent", "supervisor", " ")
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
        correcting("correcting-long", "supervisor", "x".repeat(1_001))
                .then()
                .statusCode(400)
                .body("code", equalTo("text-too-long"));
    }

    @Test
    void anUnusableLineStaysUnusable() {
        byte[] line = Intake.lines(resolved(CODE).with("NgayKetThucXuLy", "20240301100000"));

        Intake.importing(
                        Intake.as("supervisor", "H15"), "correcting-bad", line, "correct", "true", "reason", "Bấm nhầm")
                .then()
                .body("rejected", equalTo(1));
    }

    private static Response correcting(String id, String role, String reason) {
        return Intake.importing(Intake.as(role, "H15"), id, RIGHT, "correct", "true", "reason", reason);
    }
}
