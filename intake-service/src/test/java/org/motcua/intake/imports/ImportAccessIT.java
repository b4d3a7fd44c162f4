package org.motcua.intake.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;

/** Who may import what, and who may see it; and what the service itself may not do. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ImportAccessIT {

    private static final String OURS = "H15.101-240304-0001";
    private static final byte[] FILE = Intake.lines(NationalLine.received(OURS));

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
        Intake.forgetDossiers();
    }

    @ParameterizedTest
    @CsvSource({"administrator, 200", "supervisor, 200", "counter, 200", "officer, 403", "reporter, 403", "auditor, 403"
    })
    void someRolesMayImport(String role, int status) {
        Intake.importing(Intake.as(role, "H15"), "access-" + role, FILE).then().statusCode(status);
    }

    @Test
    void nobodyWithoutATokenMay() {
        given().contentType("application/x-ndjson")
                .body(FILE)
                .post(Intake.IMPORTS)
                .then()
                .statusCode(401);
    }

    @Test
    void aCallerWithoutAUnitWhoIsNoAdministratorMayNot() {
        Intake.importing(Intake.as("counter", null), "access-no-unit", FILE)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-unit"));
    }

    @Test
    void whatIsOutsideTheCallersSubtreeIsRejected() {
        byte[] file = Intake.lines(
                NationalLine.received(OURS).with("DonViXuLy", "H15.101.01"),
                NationalLine.received("H15.102-240304-0001").with("DonViXuLy", "H15.102"),
                NationalLine.received("H15-240304-0001").with("DonViXuLy", "H15"));

        Intake.importing(Intake.as("counter", "H15.101"), "access-subtree", file)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(2));

        assertThat(Intake.problems("access-subtree", "vi"))
                .allSatisfy(problem -> assertThat(problem.path("code").asText()).isEqualTo("outside-your-unit"));
    }

    @Test
    void anotherUnitsDossierIsAConflict() {
        Intake.importing(
                "access-theirs", Intake.lines(NationalLine.received(OURS).with("DonViXuLy", "H15.102")));

        Intake.importing(Intake.as("supervisor", "H15.101"), "access-taking", FILE, "correct", "true", "reason", "x")
                .then()
                .statusCode(200)
                .body("conflicts", equalTo(1));
    }

    @Test
    void anImportIsSeenFromItsUnitUpwards() {
        Intake.importing(Intake.as("counter", "H15.101"), "access-seen", FILE);

        seen("auditor", "H15.101", 200);
        seen("counter", "H15", 200);
        seen("administrator", null, 200);
        seen("counter", "H15.102", 404);
        seen("counter", "H15.101.01", 404);
        seen("officer", "H15.101", 403);
    }

    private static void seen(String role, String unit, int status) {
        Intake.as(role, unit).get(Intake.IMPORTS + "/access-seen").then().statusCode(status);
        Intake.as(role, unit)
                .get(Intake.IMPORTS + "/access-seen/problems")
                .then()
                .statusCode(status);
    }

    @Test
    void theNameOfAnotherUnitsImportIsTaken() {
        Intake.importing(Intake.as("counter", "H15.101"), "access-name", FILE)
                .then()
                .statusCode(200);

        Intake.importing(Intake.as("counter", "H15.102"), "access-name", FILE)
                .then()
                .statusCode(409)
                .body("code", equalTo("import-id-taken"));
        Intake.importing(Intake.as("supervisor", "H15"), "access-name", FILE)
                .then()
                .statusCode(200);
    }

    @Test
    void anImportOfAllIsSeenByThoseWhoSeeAll() {
        Intake.importing("access-all", FILE);

        Intake.as("supervisor", "H15")
                .get(Intake.IMPORTS + "/access-all")
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownImportIsNotFound() {
        Intake.administrator()
                .get(Intake.IMPORTS + "/access-none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void anotherContentTypeOrEncodingIsRefused() {
        Intake.administrator()
                .contentType("application/json")
                .body(FILE)
                .post(Intake.IMPORTS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        Intake.importing(Intake.administrator().header("Content-Encoding", "br"), "access-br", FILE)
                .then()
                .statusCode(415)
                .body("code", equalTo("unknown-encoding"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", "a/b", "ä", "'; drop table import;--"})
    void aStrangeNameIsRefusedAndNotEchoed(String id) {
        Intake.importing(id, FILE)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-import-id"))
                .body("field", equalTo("Import-Id"))
                .body(not(containsString("drop")));
    }

    @Test
    void aStrangeFlagIsRefused() {
        Intake.importing("access-flag", FILE, "dryRun", "maybe")
                .then()
                .statusCode(400)
                .body("field", equalTo("dryRun"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE dossier_event SET author = 'x'",
                "DELETE FROM dossier_event",
                "TRUNCATE dossier_event",
                "DROP TABLE dossier_event",
                "ALTER TABLE dossier_event DISABLE TRIGGER ALL",
                "DELETE FROM dossier",
                "DELETE FROM import_problem"
            })
    void theServicesRoleCannotRewriteHistory(String statement) throws SQLException {
        Intake.importing("access-history", FILE);
        try (Connection service = DriverManager.getConnection(IntakeStack.jdbcUrl(), "intake_app", "motcua");
                Statement sql = service.createStatement()) {
            assertThat(catchState(sql, statement)).isEqualTo("42501");
        }
    }

    private static String catchState(Statement sql, String statement) {
        try {
            sql.execute(statement);
            return "allowed";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
