package org.motcua.systemtests.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalFailure;
import org.motcua.local.LocalStack;
import org.motcua.local.PersonalKeyFile;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/**
 * A person's data goes in by every way there is, bad ways included, and is then looked for wherever it could have been
 * left. No traces are exported; the last test fails when somebody adds them without searching them too.
 */
class PersonalDataE2eIT {

    private static final String UNIT = "000.00.01.G14";
    private static final String IMPORTED = "000.00.01.G14-240304-0001";
    private static final String JSON = "application/json";

    private static LocalStack stack;
    private static Api clerk;
    private static String entered;

    @BeforeAll
    static void plantAPerson() {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/personal-data")));
        new Ministry(stack, SampleYear.whole()).loadCatalogue();
        clerk = new Api(stack.intake().baseUri(), stack.identity().token("counter", UNIT));
        importAPerson();
        entered = enterAPerson();
        refuseWithReason();
        failWithPersonalValues();
        readThem();
        stack.awaitCaughtUp(Duration.ofMinutes(2));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static void importAPerson() {
        String line =
                """
                {"MaHoSo":"%s","MaTTHC":"1.900101","DonViXuLy":"%s","KenhThucHien":2,"ChuHoSo":"%s",\
                "NgayNopHoSo":"20240304083000","TrangThaiHoSo":1,"DienThoai":"%s","DiaChi":"%s"}
                """.formatted(IMPORTED, UNIT, PlantedPerson.IMPORTED_NAME, PlantedPerson.PHONE, PlantedPerson.ADDRESS);
        String broken = line.replace("20240304083000", PlantedPerson.NAME)
                + line.replace("1.900101", PlantedPerson.NUMBER)
                + line.replace("\"TrangThaiHoSo\":1", "\"TrangThaiHoSo\":\"" + PlantedPerson.TEXT + "\"")
                + PlantedPerson.EMAIL + "\n";
        HttpResponse<String> answer = clerk.post(
                "/api/v1/imports",
                "application/x-ndjson",
                BodyPublishers.ofString(line + broken),
                "Import-Id",
                "planted");
        assertThat(Api.parse(answer.body()).path("accepted").asInt()).isEqualTo(1);
        assertThat(Api.parse(answer.body()).path("rejected").asInt()).isEqualTo(4);
    }

    private static String enterAPerson() {
        HttpResponse<String> answer = post(
                "/api/v1/dossiers",
                """
                {"procedure":"1.900101","unit":"%s","channel":"DIRECT","applicant":{"kind":"CITIZEN","name":"%s",
                 "identityNumber":"%s","phone":"%s","email":"%s","address":"%s"},
                 "papers":[{"name":"%s"}]}
                """.formatted(
                                UNIT,
                                PlantedPerson.NAME,
                                PlantedPerson.NUMBER,
                                PlantedPerson.PHONE,
                                PlantedPerson.EMAIL,
                                PlantedPerson.ADDRESS,
                                PlantedPerson.TEXT),
                "Idempotency-Key",
                "planted-1");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Api.parse(answer.body()).path("code").asText();
    }

    private static void refuseWithReason() {
        HttpResponse<String> answer = post(
                "/api/v1/dossiers/" + IMPORTED + "/refusal",
                "{\"reason\":\"" + PlantedPerson.TEXT + "\"}",
                "If-Match",
                "\"1\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Each is refused; no answer repeats what it was asked. */
    private static void failWithPersonalValues() {
        String name = "\"" + PlantedPerson.NAME + "\"";
        String path = URLEncoder.encode(PlantedPerson.NUMBER, UTF_8);
        Stream.of(
                        post(
                                "/api/v1/dossiers",
                                "{\"applicant\":{\"name\":" + name + "},\"unit\":" + name + "}",
                                "X",
                                "y"),
                        post("/api/v1/dossiers", "{" + name, "Idempotency-Key", "planted-2"),
                        post("/api/v1/dossiers", "{\"channel\":" + name + "}", "Idempotency-Key", PlantedPerson.EMAIL),
                        post("/api/v1/dossiers/" + path + "/refusal", "{\"reason\":" + name + "}", "If-Match", "\"1\""),
                        post("/api/v1/dossiers/" + entered + "/refusal", "{" + name + ":1}", "If-Match", "\"1\""),
                        post("/api/v1/dossiers/search", "{" + name + ":" + name + "}", "X", "y"),
                        post("/api/v1/dossiers/search", "{\"dueFrom\":" + name + "}", "X", "y"),
                        post("/api/v1/public/dossiers/" + entered, "{\"identityNumberEnd\":" + name + "}", "X", "y"),
                        post("/api/v1/public/dossiers/" + path, "{\"identityNumberEnd\":\"4213\"}", "X", "y"))
                .forEach(answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
                    assertThat(found(searching -> searching.text("answer", answer.body())))
                            .isEmpty();
                });
    }

    private static void readThem() {
        assertThat(clerk.get("/api/v1/dossiers").path("items").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Đ… Q… X…", "V… K… U…");
        assertThat(post("/api/v1/dossiers/search", "{\"name\":\"xuyen\",\"phone\":\"+84987641375\"}", "X", "y")
                        .body())
                .contains(entered);
        assertThat(inFull(entered).path("identityNumber").asText()).isEqualTo(PlantedPerson.NUMBER);
        assertThat(inFull(IMPORTED).path("texts").toString()).contains(PlantedPerson.TEXT);
    }

    private static JsonNode inFull(String code) {
        return clerk.get("/api/v1/dossiers/" + code + "/applicant?purpose=HANDLING");
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        return clerk.post(path, JSON, BodyPublishers.ofString(body), headers);
    }

    /** A search. */
    @FunctionalInterface
    private interface Look {
        void with(Searching searching) throws Exception;
    }

    private static Set<String> found(Look look) {
        Searching searching = new Searching(PlantedPerson.VALUES);
        try {
            look.with(searching);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return searching.found();
    }

    @Test
    void nothingOfThePersonIsAnywhere() {
        Searching searching = new Searching(PlantedPerson.VALUES);

        new Places(stack, searching).everywhere();

        assertThat(searching.found()).isEmpty();
        assertThat(searching.searchedBytes()).isGreaterThan(50_000_000);
    }

    @Test
    void theSearchFindsWhatWasPlantedOnPurpose() throws Exception {
        List<String> decoys = List.of("Tạ Hoắc Nghiêu", "0355918264");
        plant(decoys.getFirst(), decoys.getLast());
        Searching searching = new Searching(decoys);

        new Places(stack, searching).everywhere();
        searching.text("metrics with a label", "motcua_x{name=\"" + decoys.getFirst() + "\"} 1");

        assertThat(searching.found())
                .contains(
                        "database intake public.decoy.plain: Tạ Hoắc Nghiêu",
                        "database intake public.decoy.packed: 0355918264",
                        "database deadline public.decoy.plain: Tạ Hoắc Nghiêu",
                        "database reporting public.decoy.plain: Tạ Hoắc Nghiêu",
                        "topic decoy: 0355918264",
                        "file logs/intake-service.log: Tạ Hoắc Nghiêu",
                        "metrics with a label: Tạ Hoắc Nghiêu")
                .anyMatch(place -> place.startsWith("file kafka/data/decoy-0/"))
                .anyMatch(place -> place.startsWith("file postgres/base/"));
    }

    private static void plant(String name, String phone) throws SQLException, IOException {
        for (String database : List.of("intake", "deadline", "reporting")) {
            try (var connection = stack.postgres().admin(database);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE decoy (plain json, packed bytea)");
                statement.execute("INSERT INTO decoy VALUES ('{\"a\":\"" + name + "\"}', '" + phone + "'::bytea)");
            }
        }
        new TopicRecords(stack.kafka().bootstrap()).plant("decoy", "{\"phone\":\"" + phone + "\"}");
        Files.writeString(
                stack.config().logs().resolve("intake-service.log"), "x " + name + " y\n", StandardOpenOption.APPEND);
    }

    @Test
    void keysAreChangedWithoutLosingAnything() throws IOException {
        Path keys = stack.config().home().resolve("personal.keys");
        String old = Files.readString(keys);
        String both =
                old.replace("current=local-1", "current=local-2") + "key.local-2=" + PersonalKeyFile.newKey() + "\n";

        restartWith(keys, both);
        HttpResponse<String> moved =
                administrator().post("/api/v1/personal-data/sealing", JSON, BodyPublishers.noBody());
        restartWith(keys, both.replaceAll("(?m)^key.local-1=.*\\n", ""));

        assertThat(Api.parse(moved.body()).path("rowsByKey").has("local-1")).isFalse();
        assertThat(inFull(entered).path("name").asText()).isEqualTo(PlantedPerson.NAME);
        assertThat(inFull(IMPORTED).path("texts").toString()).contains(PlantedPerson.TEXT);
    }

    @Test
    void withoutKeysIntakeDoesNotStart() throws IOException {
        Path keys = stack.config().home().resolve("personal.keys");
        String right = Files.readString(keys);
        stack.intake().stop();
        Files.writeString(keys, "current=none\n");
        stack.intake().start();

        assertThatThrownBy(() -> stack.intake().awaitReady())
                .isInstanceOf(LocalFailure.class)
                .hasStackTraceContaining("key file must say");
        stack.intake().stop();
        restartWith(keys, right);
    }

    private static void restartWith(Path file, String keys) throws IOException {
        stack.intake().stop();
        Files.writeString(file, keys);
        stack.intake().start();
        stack.intake().awaitReady();
    }

    private static Api administrator() {
        return new Ministry(stack, SampleYear.whole()).intake();
    }

    @Test
    void noServiceExportsTraces() throws IOException {
        for (String service : List.of("intake-service", "deadline-service", "reporting-service")) {
            Path libraries = stack.config().root().resolve(service).resolve("target/quarkus-app/lib");
            try (Stream<Path> files = Files.walk(libraries)) {
                assertThat(files.map(Path::getFileName).map(Path::toString))
                        .isNotEmpty()
                        .noneMatch(name -> name.contains("quarkus-opentelemetry"));
            }
        }
    }
}
