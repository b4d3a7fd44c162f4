package org.motcua.intake.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.Refusal;

/** Slips that are not printed. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class SlipRefusalsIT {

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%20%09", "register", "REGISTER"})
    void aFormThatADossierHasNot(String form) {
        CounterDossier dossier = CounterDossier.received();

        Refusal.inBothLanguages(language -> print(language, dossier, form), 404, "not-found", "form");
    }

    @Test
    void aFormThatIsNone() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.inBothLanguages(language -> print(language, dossier, "diploma"), 400, "unknown-value", "form");
        Refusal.inBothLanguages(language -> print(language, dossier, "%00"), 400, "unknown-value", "form");
    }

    @Test
    void anEventThatTheFormIsNotAbout() {
        CounterDossier dossier = CounterDossier.received();

        Refusal.inBothLanguages(
                language -> print(language, dossier, "receipt?about=1"), 422, "not-about-that-event", "about");
        Refusal.inBothLanguages(
                language -> print(language, dossier, "receipt?about=x"), 400, "invalid-number", "about");
    }

    /** A print keeps what it told; those from before that was kept tell what is now known. */
    @Test
    void anOldSlipOfWhatHasSinceBeenCorrected() {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Sai thẩm quyền");
        String page = print("en", dossier, "refusal").path("page");
        dossier.did("corrections", "sequence", 2, "undo", true, "reason", "Bấm nhầm nút");
        read("en", page).then().statusCode(200);
        Intake.execute("UPDATE slip_print SET head = NULL WHERE code = '" + dossier.code() + "'");

        Refusal.inBothLanguages(language -> read(language, page), 409, "slip-outdated", null);
    }

    @Test
    void aFormThatWasNotInForceOnTheDayOfThePrint() {
        CounterDossier dossier = CounterDossier.received().did("stop", "reason", "Người nộp không bổ sung");
        String page = print("en", dossier, "stop-notice").path("page");
        Intake.execute("UPDATE slip_print SET slip_day = '2024-03-08' WHERE code = '" + dossier.code() + "'");

        Refusal.inBothLanguages(language -> read(language, page), 409, "slip-not-offered", "form");
    }

    /** The page shows it, the PDF could not. */
    @Test
    void aLetterThatThePdfHasNoShapeOf() {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Sai tên: \u1780\u1781");
        String page = print("en", dossier, "refusal").path("page");

        read("en", page).then().statusCode(200);
        Refusal.inBothLanguages(language -> read(language, page + "?as=pdf"), 422, "letter-not-printable", "as");
        assertThat(read("vi", page + "?as=pdf").<String>path("detail")).contains("U+1780 KHMER LETTER KA");
    }

    private static Response print(String language, CounterDossier dossier, String form) {
        return clerk(language).post(dossier.path("/slips/" + form));
    }

    private static Response read(String language, String page) {
        return clerk(language).get(page);
    }

    private static RequestSpecification clerk(String language) {
        return Intake.as("supervisor", CounterDossier.UNIT)
                .urlEncodingEnabled(false)
                .header("Accept-Language", language);
    }
}
