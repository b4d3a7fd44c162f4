package org.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.JudgementVersion;
import org.motcua.deadline.fixture.DeadlineApi;
import org.motcua.deadline.fixture.Intake;
import org.motcua.deadline.fixture.Judgements;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.MinistryYear;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;

/** The sample year through broker, database and HTTP, against the published and drawn figures of expected.json. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinistryYearIT {

    private static final String MINISTRY = "000.00.00.G14";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(120);

    private final JsonNode expected = MinistryYear.expected();
    private Map<String, DossierJudgement> published;
    private DeadlineApi supervisor;

    @BeforeEach
    void theYearIsApplied() {
        if (published != null) {
            return;
        }
        MinistryYear year = new MinistryYear();
        try (Intake intake = new Intake();
                Judgements judgements = new Judgements()) {
            intake.publish(year.catalogue());
            year.forEachCommit(intake::send);
            intake.flush();
            published = await().atMost(LONG_ENOUGH).until(judgements::latest, this::complete);
        }
        supervisor = DeadlineApi.as("supervisor", MINISTRY);
    }

    private boolean complete(Map<String, DossierJudgement> found) {
        return found.values().stream()
                        .filter(judgement ->
                                judgement.versions().getLast().unit().endsWith(".G14"))
                        .count()
                == expected.get("dossiers").asLong();
    }

    @Test
    void listsWhatWasOverdueAtThreeMomentsOfThePast() {
        expected.get("overdueAt").properties().forEach(moment -> {
            List<Map<String, Object>> items =
                    supervisor.all("/api/v1/overdue", Map.of("at", moment.getKey(), "unit", MINISTRY, "limit", 20));

            assertThat(items.stream().map(MinistryYearIT::overdue))
                    .as(moment.getKey())
                    .containsExactlyInAnyOrderElementsOf(expectedOverdue(moment.getValue()));
            assertThat(items).isSortedAccordingTo((one, other) -> order(one).compareTo(order(other)));
        });
    }

    private static String order(Map<String, Object> item) {
        return item.get("dueAt") + " " + item.get("code");
    }

    private static List<Object> overdue(Map<String, Object> item) {
        return List.of(item.get("code"), item.get("unit"), item.get("dueAt"), item.get("workingDaysLate"));
    }

    private static List<List<Object>> expectedOverdue(JsonNode list) {
        List<List<Object>> overdue = new ArrayList<>();
        list.forEach(item -> overdue.add(List.of(
                item.get("code").asText(),
                item.get("unit").asText(),
                item.get("due").asText() + "+07:00",
                item.get("workingDaysLate").asInt())));
        return overdue;
    }

    @Test
    void filtersTheOverdueByWorkingDaysLateAndByUnit() {
        JsonNode moment = expected.get("overdueAt").get("2024-12-31T23:59");
        long lateByTen = count(moment, item -> item.get("workingDaysLate").asInt() >= 10);
        long ofOneUnit = count(moment, item -> item.get("unit").asText().equals("000.00.05.G14"));

        JsonPath byDays = overdueAt("2024-12-31T23:59", Map.of("minDaysLate", 10));
        JsonPath byUnit = overdueAt("2024-12-31T23:59", Map.of("unit", "000.00.05.G14"));

        assertThat(byDays.getLong("total")).isEqualTo(lateByTen);
        assertThat(byUnit.getLong("total")).isEqualTo(ofOneUnit);
        assertThat(byUnit.getBoolean("totalIsExact")).isTrue();
    }

    private JsonPath overdueAt(String at, Map<String, Object> more) {
        Map<String, Object> parameters = new LinkedHashMap<>(more);
        parameters.put("at", at);
        return supervisor.ok("/api/v1/overdue", parameters);
    }

    private static long count(JsonNode list, Predicate<JsonNode> condition) {
        long count = 0;
        for (JsonNode item : list) {
            count += condition.test(item) ? 1 : 0;
        }
        return count;
    }

    @Test
    void listsEveryLateReceptionOnce() {
        List<Map<String, Object>> items =
                supervisor.all("/api/v1/late-receptions", Map.of("unit", MINISTRY, "limit", 500));

        assertThat(items).hasSize(expected.get("lateReceptions").asInt());
        assertThat(codes(items)).hasSize(items.size());
    }

    @Test
    void listsEveryPrintedDueDateThatDiffers() {
        JsonPath first = supervisor.ok("/api/v1/printed-due-dates", Map.of("unit", MINISTRY));
        List<Map<String, Object>> items =
                supervisor.all("/api/v1/printed-due-dates", Map.of("unit", MINISTRY, "limit", 400));

        assertThat(first.getInt("differing"))
                .isEqualTo(expected.get("legacyDueDateDiffers").asInt());
        assertThat(first.getLong("compared")).isEqualTo(received().count());
        assertThat(codes(items)).hasSize(first.getInt("differing"));
    }

    private static Set<Object> codes(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get("code")).collect(Collectors.toSet());
    }

    @Test
    void publishesJudgementsThatAddUpToTheBreakdownOfBothBases() {
        assertThat(breakdown(JudgementVersion::statutory)).isEqualTo(expectedBreakdown("STATUTORY"));
        assertThat(breakdown(JudgementVersion::rescheduled)).isEqualTo(expectedBreakdown("RESCHEDULED"));
    }

    private Stream<JudgementVersion> received() {
        return published.values().stream()
                .map(judgement -> judgement.versions().getLast())
                .filter(version -> version.unit().endsWith(".G14"))
                .filter(version -> version.receivedOn() != null);
    }

    private Map<Timeliness, Long> breakdown(Function<JudgementVersion, Timeliness> basis) {
        return received()
                .filter(version ->
                        version.closedOn() != null && version.closedOn().getYear() == 2024)
                .filter(version -> version.closedHow() != ClosingKind.STOPPED)
                .collect(Collectors.groupingBy(
                        version -> version.closedHow() == ClosingKind.WITHDRAWN
                                ? Timeliness.ON_TIME
                                : basis.apply(version),
                        Collectors.counting()));
    }

    private Map<Timeliness, Long> expectedBreakdown(String basis) {
        JsonNode figures = expected.get("breakdown").get(basis);
        return Map.of(
                Timeliness.EARLY, figures.get("early").asLong(),
                Timeliness.ON_TIME, figures.get("onTime").asLong(),
                Timeliness.OVERDUE, figures.get("overdue").asLong());
    }
}
