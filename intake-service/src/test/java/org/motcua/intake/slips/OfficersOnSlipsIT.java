package org.motcua.intake.slips;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Slips name who did an act by name and title, as the token said when it was done. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class OfficersOnSlipsIT {

    private static final String UNIT = EntryRequests.UNIT;

    @BeforeEach
    void nobodyIsKnown() throws Exception {
        Intake.putSampleCatalogue();
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute("TRUNCATE officer");
        }
    }

    @Test
    void aReceiptNamesWhoReceivedTheDossierAndGoesOnDoingSo() {
        String code = entered(clerk("Trần Hữu Đức", "Chuyên viên"));
        String page = print(code, "receipt");
        assertThat(page(page)).contains("Trần Hữu Đức, Chuyên viên").doesNotContain("local-counter");

        String later = entered(clerk("Trần Hữu Đức", "Trưởng bộ phận"));

        assertThat(page(print(later, "receipt"))).contains("Trần Hữu Đức, Trưởng bộ phận");
        assertThat(page(page)).contains("Trần Hữu Đức, Chuyên viên").doesNotContain("Trưởng bộ phận");
    }

    @Test
    void anActIsOfWhoDidItByName() {
        String code = entered(clerk("Trần Hữu Đức", null));
        act(as("officer", "H’Ƀiă Niê", "Cán bộ địa chính"), code, "\"2\"", "supplement-requests", """
                {"items": [{"kind": "ADD", "text": "Giấy chứng sinh"}]}
                """);

        assertThat(page(print(code, "supplement-request"))).contains("H’Ƀiă Niê, Cán bộ địa chính");
        assertThat(page(print(code, "control-slip"))).doesNotContain("local-");
    }

    @Test
    void withoutANameInTheTokenItIsTheAccount() {
        String code = entered(EntryRequests.clerk());

        assertThat(page(print(code, "receipt"))).contains("local-counter");
        assertThat(Intake.value("SELECT count(*) FROM officer")).isEqualTo("0");
    }

    @Test
    void aNameThatNobodyCanPrintIsNone() {
        String code = entered(clerk("Trần\u0007Đức", null));

        assertThat(page(print(code, "receipt"))).contains("local-counter");
    }

    @Test
    void itIsKeptOnceAndGoesIntoNoEvent() {
        entered(clerk("Lê Thị Bích", "Chuyên viên"));
        String code = entered(clerk("Lê Thị Bích", "Chuyên viên"));

        assertThat(Intake.value("SELECT count(*) FROM officer")).isEqualTo("1");
        assertThat(Intake.value("SELECT count(*) FROM dossier_event WHERE code = '" + code
                        + "' AND (author LIKE '%Bích%' OR fact::text LIKE '%Bích%')"))
                .isEqualTo("0");
    }

    private static String entered(RequestSpecification clerk) {
        return EntryRequests.codeOf(EntryRequests.enter(
                clerk, EntryRequests.newKey(), EntryRequests.atTheDesk().toString()));
    }

    private static void act(RequestSpecification who, String code, String version, String act, String body) {
        who.header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/dossiers/" + code + "/" + act)
                .then()
                .statusCode(200);
    }

    private static String print(String code, String form) {
        return EntryRequests.clerk()
                .post("/api/v1/dossiers/" + code + "/slips/" + form)
                .then()
                .statusCode(201)
                .extract()
                .path("page");
    }

    private static String page(String print) {
        return EntryRequests.clerk().get(print).then().statusCode(200).extract().asString();
    }

    private static RequestSpecification clerk(String name, String title) {
        return as("counter", name, title);
    }

    private static RequestSpecification as(String role, String name, String title) {
        return given().auth().oauth2(IntakeStack.token(role, UNIT, name, title));
    }
}
