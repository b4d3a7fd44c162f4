package org.motcua.intake.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.People;
import org.motcua.intake.record.domain.LineField;

/** Keys in use, and what the service's role may do to personal data. A change of keys is tested in {@code ResealingIT}. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class SealingIT {

    private static final String PATH = "/api/v1/personal-data/sealing";

    @BeforeEach
    void threeDossiers() throws Exception {
        People.emptyRecord();
        String[] lines = new String[3];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = NationalLine.received("000.00.01.G14-240304-000" + i)
                    .with(LineField.UNIT, People.UNIT)
                    .with(LineField.PROCEDURE, "1.900101")
                    .with(LineField.APPLICANT_NAME, "Nguyễn Thị Ánh")
                    .json();
        }
        Intake.importing("sealing", Intake.lines(lines)).then().body("accepted", equalTo(3));
    }

    @Test
    void theKeysInUseAreCounted() {
        Intake.administrator()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("rowsByKey.local-1", equalTo(3))
                .body("rowsByKey.search-1", equalTo(3));
    }

    @Test
    void whatTheCurrentKeySealedStays() {
        String before = Intake.value("SELECT md5(string_agg(sealed::text, ',' ORDER BY code)) FROM applicant");

        Intake.administrator().post(PATH).then().statusCode(200).body("moved", equalTo(0));

        assertThat(Intake.value("SELECT md5(string_agg(sealed::text, ',' ORDER BY code)) FROM applicant"))
                .isEqualTo(before);
    }

    @Test
    void onlyAnAdministratorOfAllChangesKeys() {
        Intake.as("administrator", People.UNIT).post(PATH).then().statusCode(403);
        Intake.as("supervisor", People.UNIT).post(PATH).then().statusCode(403);
    }

    @Test
    void theServiceMayEmptyPersonalRowsButNoOthers() {
        assertThat(mayDo("applicant", "DELETE")).isFalse();
        assertThat(mayDo("dossier_text", "DELETE")).isTrue();
        for (String table : new String[] {"dossier_event", "erasure", "applicant_reading"}) {
            assertThat(mayDo(table, "UPDATE")).as(table).isFalse();
            assertThat(mayDo(table, "DELETE")).as(table).isFalse();
            assertThat(mayDo(table, "TRUNCATE")).as(table).isFalse();
        }
        assertThat(Intake.value("SELECT has_column_privilege('intake_app', 'applicant', 'code', 'UPDATE')"))
                .isEqualTo("f");
    }

    private static boolean mayDo(String table, String privilege) {
        return "t"
                .equals(Intake.value("SELECT has_table_privilege('intake_app', '" + table + "', '" + privilege + "')"));
    }
}
