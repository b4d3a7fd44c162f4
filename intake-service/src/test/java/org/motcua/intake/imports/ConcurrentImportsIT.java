package org.motcua.intake.imports;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.RawUpload;

/** Several imports at once. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ConcurrentImportsIT {

    private static final int DOSSIERS = 4_000;
    private static final int PLACES = 4;

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
        Intake.forgetDossiers();
    }

    @Test
    void theSameDossiersFromSeveralSidesAreRecordedOnce() {
        List<String> lines = new ArrayList<>(IntStream.range(0, DOSSIERS)
                .mapToObj(i -> NationalLine.received("H15.101-240304-%05d".formatted(i))
                        .json())
                .toList());
        byte[] forward = Intake.lines(lines.toArray(String[]::new));
        Collections.reverse(lines);
        byte[] backward = Intake.lines(lines.toArray(String[]::new));

        List<CompletableFuture<Integer>> accepted = List.of(
                accepted("concurrent-1", forward),
                accepted("concurrent-2", forward),
                accepted("concurrent-3", backward));

        assertThat(accepted.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(DOSSIERS);
        assertThat(Intake.value("SELECT count(*) || ' ' || max(sequence) FROM dossier_event"))
                .isEqualTo(2 * DOSSIERS + " 2");
    }

    private static CompletableFuture<Integer> accepted(String id, byte[] file) {
        return CompletableFuture.supplyAsync(() -> Intake.importing(id, file)
                .then()
                .statusCode(200)
                .body("lines", equalTo(DOSSIERS))
                .extract()
                .path("accepted"));
    }

    @Test
    void anImportThatRunsCannotBeginAgain() throws IOException {
        try (RawUpload upload = RawUpload.begin("concurrent-once")) {
            upload.send("\n".getBytes());
            awaitRunning(1);

            Intake.importing("concurrent-once", Intake.lines("{}"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("import-running"))
                    .body("field", equalTo("Import-Id"));

            assertThat(upload.finish()).startsWith("HTTP/1.1 200");
        }
        awaitRunning(0);
    }

    @Test
    void oneTooManyIsAskedToComeLater() throws IOException {
        List<RawUpload> uploads = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            uploads.add(RawUpload.begin("concurrent-many-" + i).send("\n".getBytes()));
        }
        awaitRunning(PLACES);

        Intake.importing("concurrent-late", Intake.lines("{}"))
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-imports"));

        for (RawUpload upload : uploads) {
            upload.close();
        }
        awaitRunning(0);
        Intake.importing("concurrent-late", Intake.lines("{}")).then().statusCode(200);
    }

    private static void awaitRunning(int imports) {
        await().atMost(ofSeconds(30))
                .until(() -> Intake.value("SELECT count(*) FROM import WHERE state = 'RUNNING'")
                        .equals(String.valueOf(imports)));
    }
}
