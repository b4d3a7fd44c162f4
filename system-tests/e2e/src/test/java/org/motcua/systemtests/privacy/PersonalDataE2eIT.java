package org.motcua.systemtests.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
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
 * left. No traces are exported; a test fails when somebody adds them without searching them too.
 */
class PersonalDataE2eIT {

    private static final String JSON = "application/json";
    private static final List<String> SERVICES = List.of("intake-service", "deadline-service", "reporting-service");
    private static final List<String> DATABASES = List.of("intake", "deadline", "reporting");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static LocalStack stack;
    private static Ministry ministry;
    private static Api clerk;
    private static PlantingPerson person;
    private static String entered;

    @BeforeAll
    static void plantAPerson() {
        stack = LocalStack.start(LocalConfig.isolated(Path.of("target/personal-data")));
        ministry = new Ministry(stack, SampleYear.whole());
        ministry.loadCatalogue();
        clerk = new Api(stack.intake().baseUri(), stack.identity().token("supervisor", PlantingPerson.UNIT));
        person = new PlantingPerson(clerk);
        person.importFile();
        person.refuse();
        entered = person.enter("planted-1");
        person.live(entered);
        failWithPersonalValues();
        readThem();
        stack.awaitCaughtUp(PATIENCE);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    /** No answer repeats what it was asked. */
    private static void failWithPersonalValues() {
        person.failWithPersonalValues(entered).forEach(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
            assertThat(searched(searching -> searching.text("answer", answer.body()))
                            .found())
                    .isEmpty();
        });
    }

    private static void readThem() {
        assertThat(clerk.get("/api/v1/dossiers").path("items").findValuesAsText("name"))
                .containsOnly("Đ… Q… X…", "V… K… U…");
        assertThat(person.search("{\"name\":\"xuyenlam\",\"phone\":\"+84987641375\"}")
                        .body())
                .contains(entered);
        assertThat(person.inFull(entered).path("identityNumber").asText()).isEqualTo(PlantedPerson.NUMBER);
        assertThat(person.inFull(entered).path("texts").toString()).contains(PlantedPerson.TEXT);
    }

    private static Searching searched(Consumer<Searching> look) {
        Searching searching = new Searching(PlantedPerson.VALUES);
        look.accept(searching);
        return searching;
    }

    @Test
    void nothingOfThePersonIsAnywhere() {
        Searching searching = searched(all -> new Places(stack, all).everywhere());

        assertThat(searching.found()).isEmpty();
        assertThat(searching.searchedBytes()).isGreaterThan(50_000_000);
    }

    @Test
    void theSearchFindsWhatWasPlantedOnPurpose() throws Exception {
        String name = "Tạ Hoắc Nghiêu";
        String phone = "0355918264";
        plant(name, phone);
        Searching searching = new Searching(List.of(name, phone));
        Places places = new Places(stack, searching);

        places.everywhere();
        withMetricsOf(name, address -> places.metrics("decoy", address));

        assertThat(searching.found())
                .contains("topic decoy: " + phone, "topic decoy-packed: " + phone, "metrics of decoy: " + name)
                .containsAll(DATABASES.stream()
                        .flatMap(database -> Stream.of(".plain: " + name, ".packed: " + phone)
                                .map(column -> "database " + database + " public.decoy" + column))
                        .toList())
                .containsAll(SERVICES.stream()
                        .map(service -> "file logs/" + service + ".log: " + name)
                        .toList())
                .anyMatch(place -> place.startsWith("file kafka/data/decoy-0/"))
                .anyMatch(place -> place.startsWith("file postgres/base/"))
                .anyMatch(place -> place.startsWith("file postgres/pg_wal/"));
    }

    private static void plant(String name, String phone) throws SQLException, IOException {
        for (String database : DATABASES) {
            try (var connection = stack.postgres().admin(database);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE decoy (plain json, packed bytea)");
                statement.execute("INSERT INTO decoy VALUES ('{\"a\":\"" + name + "\"}', '" + phone + "'::bytea)");
            }
        }
        TopicRecords topics = new TopicRecords(stack.kafka().bootstrap());
        topics.plant("decoy", "none", "{\"phone\":\"" + phone + "\"}");
        topics.plant("decoy-packed", "lz4", ("{\"phone\":\"" + phone + "\"}").repeat(20));
        for (String service : SERVICES) {
            Path log = stack.config().logs().resolve(service + ".log");
            Files.writeString(log, "x " + name + " y\n", StandardOpenOption.APPEND);
        }
    }

    private static void withMetricsOf(String name, Consumer<URI> look) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] metrics = ("motcua_x_total{name=\"" + name + "\"} 1.0\n").getBytes(UTF_8);
        server.createContext("/q/metrics", exchange -> {
            exchange.sendResponseHeaders(200, metrics.length);
            exchange.getResponseBody().write(metrics);
            exchange.close();
        });
        server.start();
        try {
            look.accept(URI.create("http://localhost:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatWasErasedStaysErasedAndMovesNoFigure() {
        String erased = person.enter("to-be-erased");
        person.live(erased);
        stack.awaitCaughtUp(PATIENCE);
        Figures before = Figures.of(ministry);

        Stream.of(erased, PlantingPerson.FINISHED).forEach(PersonalDataE2eIT::erase);
        JsonNode again = person.importAgain();
        stack.awaitCaughtUp(PATIENCE);

        assertThat(again.path("unchanged").asInt()).isEqualTo(2);
        assertThat(Figures.of(ministry)).isEqualTo(before);
        Stream.of(erased, PlantingPerson.FINISHED).forEach(code -> {
            assertThat(searched(searching -> searching.text(
                                    code, person.inFull(code) + clerk.text("/api/v1/dossiers/" + code + "/history")))
                            .found())
                    .isEmpty();
            assertThat(sealedRows(code)).isZero();
        });
        assertThat(person.search("{\"phone\":\"" + PlantedPerson.PHONE + "\"}").body())
                .contains(entered)
                .doesNotContain(erased);
    }

    private static void erase(String code) {
        assertThat(sealedRows(code)).isPositive();
        assertThat(ministry.intake()
                        .post(
                                "/api/v1/dossiers/" + code + "/erasure",
                                JSON,
                                BodyPublishers.ofString("{\"reference\":\"12/QĐ-UBND\"}"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static int sealedRows(String code) {
        try (var connection = stack.postgres().admin("intake");
                var statement = connection.prepareStatement("SELECT (SELECT count(*) FROM applicant WHERE code = ? AND"
                        + " (sealed IS NOT NULL OR terms IS NOT NULL)) + (SELECT count(*) FROM dossier_text WHERE"
                        + " code = ?)")) {
            statement.setString(1, code);
            statement.setString(2, code);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the services answer of the year and how far they have read. */
    private record Figures(JsonNode breakdown, JsonNode form, JsonNode progress, JsonNode judged, JsonNode counted) {

        static Figures of(Ministry ministry) {
            String year = "from=2024-01-01&to=2026-12-31&groupBy=unit";
            return new Figures(
                    report(ministry, "breakdown?basis=STATUTORY&" + year),
                    report(ministry, "form-06a?" + year),
                    report(ministry, "progress-766?" + year),
                    ministry.deadline().get("/api/v1/status").path("applied"),
                    ministry.reporting().get("/api/v1/status").path("applied"));
        }

        /** What it says of dossiers; how fresh it is changes from second to second. */
        private static JsonNode report(Ministry ministry, String question) {
            return ((ObjectNode) ministry.reporting().get("/api/v1/reports/" + question)).without("freshness");
        }
    }

    @Test
    void keysAreChangedWithoutLosingAnything() throws IOException {
        Path keys = stack.config().home().resolve("personal.keys");
        String old = Files.readString(keys);
        String both =
                old.replace("current=local-1", "current=local-2") + "key.local-2=" + PersonalKeyFile.newKey() + "\n";

        restartWith(keys, both);
        JsonNode moved = Api.parse(ministry.intake()
                .post("/api/v1/personal-data/sealing", JSON, BodyPublishers.noBody())
                .body());
        restartWith(keys, both.replaceAll("(?m)^key.local-1=.*\\n", ""));

        assertThat(moved.path("rowsByKey").has("local-1")).isFalse();
        assertThat(person.inFull(entered).path("name").asText()).isEqualTo(PlantedPerson.NAME);
        assertThat(person.inFull(PlantingPerson.SUBMITTED).path("texts").toString())
                .contains(PlantedPerson.TEXT);
    }

    @Test
    void withoutKeysIntakeDoesNotStart() throws IOException {
        Path keys = stack.config().home().resolve("personal.keys");
        String right = Files.readString(keys);
        stack.intake().stop();
        Files.writeString(keys, "current=none\n");
        stack.intake().start();

        assertThatThrownBy(() -> stack.intake().awaitReady()).isInstanceOf(LocalFailure.class);
        stack.intake().stop();
        assertThat(Files.readString(stack.config().logs().resolve("intake-service.log")))
                .contains("The key file must say");
        restartWith(keys, right);
    }

    private static void restartWith(Path file, String keys) throws IOException {
        stack.intake().stop();
        Files.writeString(file, keys);
        stack.intake().start();
        stack.intake().awaitReady();
    }

    @Test
    void noServiceExportsTraces() throws IOException {
        for (String service : SERVICES) {
            Path libraries = stack.config().root().resolve(service).resolve("target/quarkus-app/lib");
            try (Stream<Path> files = Files.walk(libraries)) {
                assertThat(files.map(Path::getFileName).map(Path::toString))
                        .isNotEmpty()
                        .noneMatch(name -> name.contains("quarkus-opentelemetry"));
            }
        }
    }
}
