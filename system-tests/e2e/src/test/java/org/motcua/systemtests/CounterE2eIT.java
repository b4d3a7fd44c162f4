package org.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;

/** Two processes of intake over one database: codes without gaps, and one dossier for one key. */
class CounterE2eIT {

    private static final int CLIENTS = 64;
    private static final int EACH = 4;
    private static final int TOGETHER = 8;
    private static final int ROUNDS = 12;
    /** Has no number left: an entry takes its number, fails, and all that shared its transaction is rolled back. */
    private static final String FULL_UNIT = "000.00.06.G14";

    private static LocalStack stack;
    private static Api one;
    private static Api other;

    @BeforeAll
    static void startTwo() throws SQLException {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/counter")));
        new Ministry(stack, SampleYear.whole()).loadCatalogue();
        ServiceProcess second = stack.anotherIntake();
        String token = stack.identity().token("administrator", null);
        one = new Api(stack.intake().baseUri(), token);
        other = new Api(second.baseUri(), token);
        useUpNumbers(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static void useUpNumbers(LocalDate today) throws SQLException {
        try (Connection admin = stack.postgres().admin("intake");
                PreparedStatement insert =
                        admin.prepareStatement("INSERT INTO running_number (unit, day, last) VALUES (?, ?, 9999999)")) {
            for (LocalDate day : List.of(today, today.plusDays(1))) {
                insert.setString(1, FULL_UNIT);
                insert.setObject(2, day);
                insert.executeUpdate();
            }
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void sixtyFourClientsOfTwoInstancesGetUniqueNumbersWithoutGaps() throws Exception {
        List<Future<List<String>>> clients = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int pair = 0; pair < CLIENTS / 2; pair++) {
                Pair two = new Pair(pair, new CyclicBarrier(2));
                clients.add(threads.submit(() -> two.entered(one, "one")));
                clients.add(threads.submit(() -> two.entered(other, "other")));
            }
        }

        TreeSet<String> codes = new TreeSet<>();
        for (Future<List<String>> client : clients) {
            codes.addAll(client.get());
        }
        assertThat(codes).hasSize(CLIENTS * EACH + CLIENTS / 2 * EACH);
        bySeries(codes)
                .forEach((series, taken) -> assertThat(taken)
                        .as(series)
                        .containsExactlyInAnyOrderElementsOf(
                                IntStream.rangeClosed(1, taken.size()).boxed().toList()));
    }

    private static Map<String, List<Integer>> bySeries(Iterable<String> codes) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (String code : codes) {
            int dash = code.lastIndexOf('-');
            numbers.computeIfAbsent(code.substring(0, dash), series -> new ArrayList<>())
                    .add(Integer.valueOf(code.substring(dash + 1)));
        }
        return numbers;
    }

    /** Two clients, one at each instance, of one unit. */
    private record Pair(int number, CyclicBarrier barrier) {

        /** Enters dossiers: one of its own, one that is rolled back, one with the other's key at the same moment. */
        List<String> entered(Api api, String name) throws Exception {
            String unit = number % 2 == 0 ? "000.00.03.G14" : "000.00.04.G14";
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                String key = "-of-pair-" + number + "-" + i;
                codes.add(code(enter(api, name + key, unit)));
                assertThat(enter(api, "full-" + name + key, FULL_UNIT).statusCode())
                        .isEqualTo(409);
                barrier.await(60, TimeUnit.SECONDS);
                codes.add(code(enter(api, "shared" + key, unit)));
            }
            return codes;
        }
    }

    @Test
    void oneKeyAtBothInstancesAtOnceMakesOneDossier() throws Exception {
        TreeSet<String> codes = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            String key = "same-key-" + round;
            List<HttpResponse<String>> answers = atOnce(api -> enter(api, key, "000.00.05.G14"));
            HttpResponse<String> first = answers.getFirst();
            JsonNode body = Api.parse(first.body());
            codes.add(code(first));
            for (HttpResponse<String> answer : answers) {
                assertThat(answer.statusCode()).isEqualTo(201);
                assertThat(Api.parse(answer.body())).isEqualTo(body);
                assertThat(answer.headers().map().get("etag"))
                        .isEqualTo(first.headers().map().get("etag"));
                assertThat(answer.headers().map().get("location"))
                        .isEqualTo(first.headers().map().get("location"));
            }
        }
        bySeries(codes).forEach((series, taken) -> assertThat(taken).as(series).hasSize(taken.getLast()));
        assertThat(codes).hasSize(ROUNDS);
    }

    @Test
    void oneKeyForTwoBodiesAtOnceIsOneDossierAndTheOtherIsRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String key = "two-bodies-" + round;
            List<HttpResponse<String>> answers =
                    atOnce(api -> enter(api, key, api == one ? "000.00.07.G14" : "000.00.08.G14"));
            List<Integer> statuses =
                    answers.stream().map(HttpResponse::statusCode).sorted().toList();
            assertThat(statuses.subList(0, TOGETHER / 2)).containsOnly(201);
            assertThat(statuses.subList(TOGETHER / 2, TOGETHER)).containsOnly(422);
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .map(CounterE2eIT::code)
                            .distinct())
                    .hasSize(1);
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 422)
                            .map(answer -> Api.parse(answer.body()).get("code").asText())
                            .distinct())
                    .containsExactly("key-reused");
        }
    }

    private interface Entry {
        HttpResponse<String> at(Api instance);
    }

    /** The same several times at the same moment, half of it at each instance. */
    private static List<HttpResponse<String>> atOnce(Entry entry) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(TOGETHER);
        List<Future<HttpResponse<String>>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(TOGETHER)) {
            for (int i = 0; i < TOGETHER; i++) {
                Api api = i % 2 == 0 ? one : other;
                Callable<HttpResponse<String>> request = () -> {
                    barrier.await(60, TimeUnit.SECONDS);
                    return entry.at(api);
                };
                futures.add(threads.submit(request));
            }
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    private static HttpResponse<String> enter(Api api, String key, String unit) {
        String body = """
                {"procedure":"1.900101","unit":"%s","channel":"DIRECT","applicant":{"name":"Nguyễn Văn Thử"}}
                """.formatted(unit);
        return api.post("/api/v1/dossiers", "application/json", BodyPublishers.ofString(body), "Idempotency-Key", key);
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.parse(answer.body()).get("code").asText();
    }
}
