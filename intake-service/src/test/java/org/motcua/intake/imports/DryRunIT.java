package org.motcua.intake.imports;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.motcua.intake.fixture.CounterDossier.UNIT;
import static org.motcua.intake.fixture.NationalLine.received;
import static org.motcua.intake.fixture.NationalLine.resolved;
import static org.motcua.intake.fixture.NationalLine.submitted;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.EntryRequests;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.RawUpload;
import org.motcua.legalclock.LegalZone;

/** A dry run judges as an import does, stores nothing, and is in nobody's way. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class DryRunIT {

    /** Lines after which an import takes the next step. */
    private static final int CHUNK = 1_000;

    private static final int SECONDS = 20;
    private static final String CODE = "H15.101-240304-%05d";

    @BeforeEach
    void catalogue() throws Exception {
        Intake.putSampleCatalogue();
        Intake.putProvince();
        EntryRequests.empty();
    }

    @Test
    void whileItsUploadPausesTheCounterWorksOn() throws Exception {
        CounterDossier dossier = CounterDossier.received();
        byte[] file = Intake.lines(Stream.concat(Stream.of(printed(dossier)), issuedToday(CHUNK - 1))
                .toArray(String[]::new));

        try (RawUpload upload = RawUpload.beginDryRun("dry-held")) {
            upload.send(file);
            await().atMost(ofSeconds(SECONDS)).until(() -> committed("dry-held") == CHUNK);

            assertThat(soon(() -> dossier.act("processing")).statusCode()).isEqualTo(200);
            assertThat(soon(() -> EntryRequests.enter(
                                    Intake.as("counter", UNIT),
                                    EntryRequests.newKey(),
                                    EntryRequests.atTheDesk().put("unit", UNIT).toString()))
                            .statusCode())
                    .isEqualTo(201);
            Response imported = soon(() -> Intake.importing("dry-beside", file));
            imported.then().statusCode(200).body("lines", equalTo(CHUNK));

            assertThat(upload.finish()).startsWith("HTTP/1.1 200").contains("\"accepted\":" + CHUNK);
        }
    }

    @Test
    void repeatsAreJudgedAsAnImportWouldJudgeThem() {
        List<String> lines = new ArrayList<>();
        Intake.importing("dry-known", Intake.lines(received(code(1)), submitted(code(2))));
        for (int round = 0; round < 2; round++) {
            IntStream.range(0, CHUNK).mapToObj(i -> submitted(code(i)).json()).forEach(lines::add);
            IntStream.range(0, CHUNK)
                    .mapToObj(i -> received(code(i)).with("KenhThucHien", 2).json())
                    .forEach(lines::add);
            IntStream.range(0, CHUNK)
                    .mapToObj(i -> resolved(code(i))
                            .with("KenhThucHien", 2)
                            .supplement("20240305080000", "20240306080000")
                            .json())
                    .forEach(lines::add);
            lines.add(received(code(3)).with("KenhThucHien", 3).json());
        }
        byte[] file = Intake.lines(lines.toArray(String[]::new));
        String before = Intake.recordDigest();

        JsonNode rehearsed = counts(Intake.importing("dry-repeats", file, "dryRun", "true"));
        String after = Intake.recordDigest();
        JsonNode imported = counts(Intake.importing("real-repeats", file));

        assertThat(after).isEqualTo(before);
        assertThat(rehearsed).isEqualTo(imported);
        assertThat(rehearsed.path("conflicts").asInt()).isPositive();
        assertThat(Intake.problems("dry-repeats", "vi")).isEqualTo(Intake.problems("real-repeats", "vi"));
    }

    @Test
    void correctionsAndWhatWasErasedAreRehearsedToo() {
        NationalLine line = received("H15.101-240331-7777");
        Intake.importing("dry-erased", Intake.lines(line.with("ChuHoSo", "Nguyễn Văn A")));
        Intake.execute("INSERT INTO erasure VALUES ('H15.101-240331-7777', now(), 'a', 'QĐ 1')");
        byte[] file =
                Intake.lines(line.with("ChuHoSo", "Lê B"), line.with("KenhThucHien", 3), line.with("KenhThucHien", 1));
        String[] correcting = {"correct", "true", "reason", "Nhập sai"};

        JsonNode rehearsed = counts(Intake.importing("dry-correcting", file, with(correcting, "dryRun", "true")));
        JsonNode imported = counts(Intake.importing("real-correcting", file, correcting));

        assertThat(rehearsed).isEqualTo(imported);
        assertThat(rehearsed.path("accepted").asInt()).isPositive();
    }

    /** More of them than there are connections: none is lost to a dry run, whether it ends well or breaks off. */
    @Test
    void eachLeavesItsConnectionAsItWas() throws IOException {
        byte[] file = Intake.lines(received(code(1)));
        for (int i = 0; i < 20; i++) {
            Intake.importing("dry-again-" + i, file, "dryRun", "true")
                    .then()
                    .statusCode(200)
                    .body("accepted", equalTo(1));
        }
        try (RawUpload upload = RawUpload.beginDryRun("dry-broken")) {
            upload.send(file);
            // A request whose sender is gone before it begins is not begun at all.
            await().atMost(ofSeconds(SECONDS)).until(() -> "RUNNING".equals(state("dry-broken")));
        }
        await().atMost(ofSeconds(SECONDS)).until(() -> "CUT_OFF".equals(state("dry-broken")));

        assertThat(Intake.value("SELECT count(*) FROM pg_class WHERE relnamespace = ANY (SELECT oid FROM pg_namespace"
                        + " WHERE nspname LIKE 'pg_temp%')"))
                .isEqualTo("0");
        Intake.importing("dry-real", file).then().statusCode(200).body("accepted", equalTo(1));
        assertThat(Intake.value("SELECT count(*) FROM dossier")).isEqualTo("1");
    }

    private static String[] with(String[] query, String name, String value) {
        List<String> longer = new ArrayList<>(List.of(query));
        longer.addAll(List.of(name, value));
        return longer.toArray(String[]::new);
    }

    private static String code(int number) {
        return CODE.formatted(number + 1);
    }

    /** What is on record of a received dossier, and a printed date. */
    private static String printed(CounterDossier dossier) {
        return Intake.value("""
                SELECT json_build_object('MaHoSo', code, 'MaTTHC', procedure, 'DonViXuLy', unit, 'TrangThaiHoSo', 2,
                    'NgayNopHoSo', to_char(submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYYMMDDHH24MISS'),
                    'NgayTiepNhan', to_char(received_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYYMMDDHH24MISS'),
                    'NgayHenTra', '20991231170000')
                FROM dossier WHERE code = '%s'
                """.formatted(dossier.code()));
    }

    /** Dossiers with the numbers that the counter would give out next. */
    private static Stream<String> issuedToday(int count) {
        String today = DateTimeFormatter.ofPattern("yyyyMMdd").format(LocalDate.now(LegalZone.ZONE));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> submitted("%s-%s-%07d".formatted(UNIT, today, number))
                        .with("DonViXuLy", UNIT)
                        .with("MaTTHC", CounterDossier.PROCEDURE)
                        .with("NgayNopHoSo", today + "000000")
                        .json());
    }

    private static <T> T soon(Supplier<T> call) throws Exception {
        return CompletableFuture.supplyAsync(call).get(SECONDS, TimeUnit.SECONDS);
    }

    private static JsonNode counts(Response answer) {
        JsonNode view = Intake.json(answer.then().statusCode(200).extract().asString());
        return Intake.JSON
                .createObjectNode()
                .put("lines", view.path("lines").asLong())
                .put("accepted", view.path("accepted").asLong())
                .put("unchanged", view.path("unchanged").asLong())
                .put("conflicts", view.path("conflicts").asLong())
                .put("rejected", view.path("rejected").asLong());
    }

    private static String state(String id) {
        return Intake.administrator().get(Intake.IMPORTS + "/" + id).path("state");
    }

    private static long committed(String id) {
        Number lines = Intake.administrator().get(Intake.IMPORTS + "/" + id).path("committedLines");
        return lines == null ? -1 : lines.longValue();
    }
}
