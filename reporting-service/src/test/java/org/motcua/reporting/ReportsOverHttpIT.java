package org.motcua.reporting;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.motcua.legalclock.Timeliness.OVERDUE;
import static org.motcua.reporting.DossierStory.received;
import static org.motcua.reporting.ReportCalls.JANUARY;
import static org.motcua.reporting.ReportCalls.REPORTS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Backends.class)
class ReportsOverHttpIT {

    @Inject
    FewDossiers dossiers;

    @Inject
    ReportCalls calls;

    @Inject
    Database database;

    @BeforeEach
    void aFewDossiers() throws SQLException {
        dossiers.count();
    }

    @Test
    void form06aShowsEveryColumnAndItsIdentities() {
        calls.get("form-06a" + JANUARY + "&groupBy=unit", "administrator")
                .statusCode(200)
                .body("from", equalTo("2024-01-01"))
                .body("basis", equalTo("STATUTORY"))
                .body("total.received", is(5))
                .body("total.receivedOnline", is(0))
                .body("total.receivedDirectOrPost", is(4))
                .body("total.carriedOver", is(1))
                .body("total.resolved", is(3))
                .body("total.resolvedEarly", is(1))
                .body("total.resolvedOnTime", is(1))
                .body("total.resolvedOverdue", is(1))
                .body("total.pending", is(2))
                .body("total.pendingWithin", is(1))
                .body("total.pendingOverdue", is(1))
                .body("total.stoppedPending", is(1))
                .body("groups.key", contains("U1", "U2", "U9"))
                .body("groups.name", contains("Sở Một", "Phòng Hai", "Sở Chín"))
                .body("groups.received", contains(1, 2, 2))
                .body("identities.'3=4+5+6'", is(true))
                .body("identities.values()", everyItem(is(true)));
    }

    @Test
    void progressShowsRatioAndScore() {
        calls.get("progress-766" + JANUARY, "administrator")
                .statusCode(200)
                .body("total.total", is(5))
                .body("total.overdue", is(3))
                .body("total.onTime", is(2))
                .body("total.ratio", is(40.0f))
                .body("total.score", is(8.0f))
                .body("groups", empty())
                .body("identities.values()", everyItem(is(true)));
    }

    @Test
    void progressOfNothingHasNoScore() {
        calls.get("progress-766?from=2020-01-01&to=2020-12-31", "administrator")
                .statusCode(200)
                .body("total.total", is(0))
                .body("total", not(anEmptyMap()))
                .body("total.containsKey('score')", is(true))
                .body("total.score", nullValue())
                .body("total.ratio", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"STATUTORY, 1, 1", "RESCHEDULED, 2, 0"})
    void theBreakdownNamesItsBasis(String basis, int onTime, int overdue) {
        calls.get("breakdown" + JANUARY + "&basis=" + basis, "administrator")
                .body("basis", equalTo(basis))
                .body("total.resolved", is(3))
                .body("total.early", is(1))
                .body("total.onTime", is(onTime))
                .body("total.overdue", is(overdue));
    }

    @ParameterizedTest
    @CsvSource({
        "field, F1, 'Lĩnh vực, \"Một\"'",
        "procedure, 1.001, Cấp phép",
        "channel, DIRECT, Trực tiếp",
        "month, 2024-01, Tháng 1/2024"
    })
    void groupsHaveKeysAndNames(String groupBy, String key, String name) {
        calls.get("breakdown" + JANUARY + "&groupBy=" + groupBy, "administrator")
                .body("groups.key", contains(key))
                .body("groups.name", contains(name))
                .body("groups[0].resolved", is(3));
    }

    @Test
    void namesFollowTheLanguage() {
        calls.as("administrator")
                .header("Accept-Language", "en")
                .get(REPORTS + "breakdown" + JANUARY + "&groupBy=month")
                .then()
                .body("groups.name", contains("January 2024"));
    }

    /** The last day of the period as of its own end is over; as of a day before it, or while it is to come, it is not. */
    @ParameterizedTest
    @CsvSource({
        "to=2024-01-31, false",
        "to=2024-01-31&asOf=2024-01-31, false",
        "to=2024-01-31&asOf=2024-01-30, true",
        "to=2999-12-31, true"
    })
    void aPeriodThatIsNotOverIsProvisional(String period, boolean provisional) {
        calls.get("breakdown?from=2024-01-01&" + period, "administrator")
                .statusCode(200)
                .body("provisional", equalTo(provisional));
        calls.get("progress-766?from=2024-01-01&" + period, "administrator").body("provisional", equalTo(provisional));
    }

    @Test
    void aReportAsOfADayKnowsNothingOfWhatCameAfter() {
        calls.get("form-06a" + JANUARY + "&asOf=2024-01-04", "administrator")
                .body("asOf", equalTo("2024-01-04"))
                .body("total.received", is(3))
                .body("total.resolved", is(0))
                .body("total.pendingOverdue", is(0));
    }

    @Test
    void aReportAsKnownOnADayLacksWhatWasRecordedLater() {
        calls.get("form-06a" + JANUARY + "&knownAt=2024-02-09", "administrator")
                .body("knownAt", equalTo("2024-02-09T23:59:59.999999+07:00"))
                .body("total.resolved", is(2))
                .body("total.pending", is(3));
        calls.get("form-06a" + JANUARY + "&knownAt=2024-02-10", "administrator").body("total.resolved", is(3));
    }

    @Test
    void whoAcceptsAnythingGetsJson() {
        calls.as("administrator")
                .accept("*/*")
                .get(REPORTS + "form-06a" + JANUARY)
                .then()
                .contentType("application/json");
    }

    @Test
    void anIdentityThatDoesNotHoldIsShown() throws SQLException {
        database.execute("postgres", "UPDATE counter SET resolved_early = resolved_early + 1 WHERE unit = 'U9'");

        calls.get("form-06a" + JANUARY + "&groupBy=unit", "administrator")
                .statusCode(200)
                .body("identities.'7=8+9+10'", is(false))
                .body("identities.'3=7+11'", is(true));
    }

    @Test
    void whatTheFormCountsByChoiceIsShownBeside() throws SQLException {
        dossiers.count("F", received("2024-01-10").late("2024-01-20").withdrawn("2024-01-25", OVERDUE));

        calls.get("form-06a" + JANUARY, "administrator")
                .body("total.resolvedOverdue", is(1))
                .body("total.withdrawnLate", is(1))
                .body("total.stoppedPending", is(1));
        calls.get("breakdown" + JANUARY, "administrator")
                .body("total.onTime", is(2))
                .body("total.withdrawnLate", is(1));
    }
}
