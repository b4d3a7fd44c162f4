package org.motcua.systemtests.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;
import org.motcua.systemtests.model.Life.Lives;

/**
 * Thousands of random lives by many clients at two processes of intake over one database, judged by the model to the
 * dossier: answers, codes, status, history, clock and figures. A failure tells the seed to repeat it with.
 */
class CounterModelE2eIT {

    private static final int LIVES = 2_000;
    private static final int CLIENTS = 32;
    private static final int FAULTS_SHOWN = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);
    private static final Duration SPAN = Duration.ofDays(660);

    private static LocalStack stack;
    private static Desks desks;
    private static Api intake;
    private static Api deadline;
    private static Api reporting;

    @BeforeContainer
    static void startTwo() {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/counter-model"))
                .withEnvironment("MOTCUA_INTAKE_ACTS_FURTHEST_BACK", LivingDossier.FURTHEST_BACK.toHours() + "h"));
        Ministry ministry = new Ministry(stack, SampleYear.whole());
        ministry.loadCatalogue();
        assertThat(ministry.intake()
                        .put("/api/v1/catalogue/procedures", Procedures.json())
                        .statusCode())
                .isEqualTo(200);
        desks = new Desks(stack, stack.anotherIntake());
        intake = ministry.intake();
        deadline = ministry.deadline();
        reporting = ministry.reporting();
    }

    @AfterContainer
    static void stop() {
        stack.close();
    }

    @Provide
    Arbitrary<Lives> lives() {
        return Drawing.lives(LIVES, SPAN);
    }

    @Property(
            tries = 1,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF,
            afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whatTheServicesAnswerIsWhatTheModelSays(@ForAll("lives") Lives lives) throws Exception {
        String anchor = anchor();
        List<ModelDossier> dossiers = lived(lives, anchor);
        assertCodes(dossiers, anchor);
        stack.awaitCaughtUp(Duration.ofMinutes(2));
        assertEach(dossiers);
        assertFigures(dossiers);
        assertControlTotals();
    }

    /** The dossier that duplicates point to: not received, so that no figure counts it. */
    private static String anchor() {
        HttpResponse<String> answer = desks.enter(0, "the-anchor", """
                {"procedure":"1.900901","unit":"000.00.03.G14","channel":"ONLINE","applicant":{"name":"Thử"}}
                """);
        return Api.parse(answer.body()).get("code").asText();
    }

    private static List<ModelDossier> lived(Lives lives, String anchor) throws Exception {
        LocalDateTime first = FIRST_DAY.atStartOfDay();
        try (ExecutorService others = Executors.newFixedThreadPool(CLIENTS)) {
            return inParallel(
                    lives.all().size(),
                    i -> new LivingDossier(desks, others, lives.all().get(i), i, anchor, first).live());
        }
    }

    private interface Numbered<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> inParallel(int count, Numbered<T> work) throws Exception {
        List<Future<T>> futures = new ArrayList<>();
        List<T> results = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                futures.add(clients.submit(() -> work.of(number)));
            }
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                results.add(futures.get(i).get());
            } catch (ExecutionException e) {
                faults.add("\nnumber " + i + ": " + e.getCause());
            }
        }
        assertThat(faults.stream().limit(FAULTS_SHOWN))
                .as("%d of %d differ", faults.size(), count)
                .isEmpty();
        return results;
    }

    /** Per unit and day each number from 1 on, once. */
    private static void assertCodes(Collection<ModelDossier> dossiers, String anchor) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        List<String> codes =
                new ArrayList<>(dossiers.stream().map(dossier -> dossier.code).toList());
        codes.add(anchor);
        for (String code : codes) {
            int dash = code.lastIndexOf('-');
            numbers.computeIfAbsent(code.substring(0, dash), series -> new ArrayList<>())
                    .add(Integer.valueOf(code.substring(dash + 1)));
        }
        numbers.forEach((series, taken) -> assertThat(taken)
                .as(series)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, taken.size()).boxed().toList()));
    }

    private static void assertEach(List<ModelDossier> dossiers) throws Exception {
        inParallel(dossiers.size(), i -> {
            ModelDossier dossier = dossiers.get(i);
            Shown shown = new Shown(dossier);
            shown.assertHistory(Api.parse(desks.history(i, dossier.code).body()));
            shown.assertClock(deadline.get("/api/v1/dossiers/" + dossier.code + "/clock"));
            return dossier.code;
        });
    }

    private static void assertFigures(List<ModelDossier> dossiers) {
        LocalDate yesterday = Office.now().toLocalDate().minusDays(1);
        assertFigures(dossiers, FIRST_DAY, FIRST_DAY.plusDays(180));
        assertFigures(dossiers, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        assertFigures(dossiers, LocalDate.of(2025, 12, 15), LocalDate.of(2026, 6, 14));
        assertFigures(dossiers, LocalDate.of(2026, 1, 1), yesterday);
    }

    private static void assertFigures(List<ModelDossier> dossiers, LocalDate from, LocalDate to) {
        String period = "from=" + from + "&to=" + to + "&groupBy=unit";
        for (boolean rescheduled : new boolean[] {false, true}) {
            String basis = "&basis=" + (rescheduled ? "RESCHEDULED" : "STATUTORY");
            assertReport(
                    "breakdown?" + period + basis,
                    dossiers,
                    some -> new ModelFigures(some, from, to).breakdown(rescheduled));
        }
        assertReport("form-06a?" + period, dossiers, some -> new ModelFigures(some, from, to).form06a());
        assertReport("progress-766?" + period, dossiers, some -> new ModelFigures(some, from, to).progress766());
    }

    /** Of each day each service knows the same dossiers: a duplicate that was voided counts nowhere. */
    private static void assertControlTotals() {
        LocalDate today = Office.now().toLocalDate();
        for (LocalDate day = FIRST_DAY; !day.isAfter(today); day = day.plusDays(1)) {
            String question = "/api/v1/control-totals?day=" + day;
            JsonNode known = intake.get(question);
            for (Api other : List.of(deadline, reporting)) {
                JsonNode answer = other.get(question);
                assertThat(answer.get("received")).as(question).isEqualTo(known.get("received"));
                assertThat(answer.get("finished")).as(question).isEqualTo(known.get("finished"));
            }
        }
    }

    private interface Reckoning {
        Map<String, BigDecimal> of(List<ModelDossier> dossiers);
    }

    private static void assertReport(String question, List<ModelDossier> dossiers, Reckoning model) {
        JsonNode answer = reporting.get("/api/v1/reports/" + question);
        assertSame(question, model.of(dossiers), answer.get("total"));
        Map<String, JsonNode> groups = answer.get("groups")
                .valueStream()
                .collect(Collectors.toMap(group -> group.get("key").asText(), group -> group));
        assertThat(groups.keySet()).as(question).containsExactlyInAnyOrderElementsOf(LivingDossier.UNITS);
        groups.forEach((unit, figures) -> assertSame(
                question + " of " + unit,
                model.of(dossiers.stream()
                        .filter(dossier -> dossier.unit.equals(unit))
                        .toList()),
                figures));
    }

    private static void assertSame(String what, Map<String, BigDecimal> wanted, JsonNode answer) {
        Map<String, BigDecimal> got = new TreeMap<>();
        wanted.forEach(
                (name, value) -> got.put(name, answer.get(name).decimalValue().setScale(value.scale())));
        assertThat(got).as(what).isEqualTo(wanted);
    }
}
