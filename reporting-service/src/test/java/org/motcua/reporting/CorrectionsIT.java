package org.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.reporting.DossierStory.neverReceived;
import static org.motcua.reporting.DossierStory.received;
import static org.motcua.reporting.ReportCalls.JANUARY;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Backends.class)
class CorrectionsIT {

    @Inject
    FewDossiers dossiers;

    @Inject
    ReportCalls calls;

    @BeforeEach
    void aFewDossiers() throws SQLException {
        dossiers.count();
    }

    @Test
    void tellsWhatWasRecordedAfterThePeriodsEnd() {
        JsonPath report = january("form-06a", "2024-01-31");

        assertThat(report.getString("corrections.since")).isEqualTo("2024-01-31T23:59:59.999999+07:00");
        assertThat(report.<Map<String, Object>>get("corrections.total"))
                .containsOnly(
                        Map.entry("resolved", change(2, 3, 1)),
                        Map.entry("resolvedOnTime", change(0, 1, 1)),
                        Map.entry("pending", change(3, 2, -1)),
                        Map.entry("pendingWithin", change(2, 1, -1)));
    }

    @Test
    void tellsNothingWhenNothingBecameKnownSince() {
        assertThat(january("form-06a", "2024-02-10").<Map<String, Object>>get("corrections.total"))
                .isEmpty();
    }

    @Test
    void hasNoCorrectionsUnlessAskedFor() {
        assertThat(calls.get("form-06a" + JANUARY, "administrator")
                        .extract()
                        .jsonPath()
                        .<Object>get("corrections"))
                .isNull();
    }

    @Test
    void showsAResolutionThatWasUndoneAsACorrection() throws SQLException {
        dossiers.count(
                "F",
                received("2024-01-10").resolved("2024-01-12", EARLY, EARLY),
                received("2024-01-10").late("2024-01-20").recorded("2024-03-01T03:00:00Z"));

        assertThat(january("breakdown", "2024-02-29").<Map<String, Object>>get("corrections.total"))
                .containsOnly(Map.entry("resolved", change(4, 3, -1)), Map.entry("early", change(2, 1, -1)));
        assertThat(january("form-06a", "2024-02-29").<Map<String, Object>>get("corrections.total"))
                .containsEntry("pendingOverdue", change(1, 2, 1));
    }

    @Test
    void takesAVoidedDossierOutOfEveryReport() throws SQLException {
        dossiers.count(
                "F",
                received("2024-01-10").resolved("2024-01-12", EARLY, EARLY),
                neverReceived().recorded("2024-03-01T03:00:00Z"));

        assertThat(january("form-06a", "2024-02-29").<Map<String, Object>>get("corrections.total"))
                .containsOnly(
                        Map.entry("received", change(6, 5, -1)),
                        Map.entry("receivedDirectOrPost", change(5, 4, -1)),
                        Map.entry("resolved", change(4, 3, -1)),
                        Map.entry("resolvedEarly", change(2, 1, -1)));
    }

    @Test
    void comparesTwoMomentsOfThePast() {
        JsonPath report = calls.get(
                        "form-06a" + JANUARY + "&knownAt=2024-02-09&correctedSince=2024-01-31", "administrator")
                .extract()
                .jsonPath();

        assertThat(report.getInt("total.resolved")).isEqualTo(2);
        assertThat(report.<Map<String, Object>>get("corrections.total")).isEmpty();
    }

    @Test
    void tellsTheChangeOfRatiosToo() {
        Map<String, Map<String, Number>> changes =
                january("progress-766", "2023-12-31").get("corrections.total");

        assertThat(changes.get("total")).containsEntry("before", 0).containsEntry("now", 5);
        assertThat(changes.get("score")).containsEntry("before", null).containsEntry("change", null);
        assertThat(changes.get("score").get("now").floatValue()).isEqualTo(8.0f);
    }

    private JsonPath january(String report, String since) {
        return calls.get(report + JANUARY + "&correctedSince=" + since, "administrator")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> change(int before, int now, int difference) {
        return Map.of("before", before, "now", now, "change", difference);
    }
}
