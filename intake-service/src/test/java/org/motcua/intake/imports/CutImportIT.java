package org.motcua.intake.imports;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.fixture.RawUpload;

/** Files that end before their end, and files without one. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CutImportIT {

    private static final int MANY = 3_000;
    private static final int SOME = 2_500;

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
        Intake.forgetDossiers();
    }

    @Test
    void aConnectionThatBreaksLeavesWhatWasCommittedAndTheFileSentAgainCompletesIt() throws IOException {
        byte[] start = dossiers(0, SOME);
        try (RawUpload upload = RawUpload.begin("cut-connection")) {
            upload.send(start).send("{\"MaHoSo\":\"H15.1".getBytes());
            await().atMost(ofSeconds(30)).until(() -> committed("cut-connection") >= 2_000);
        }
        await().atMost(ofSeconds(30)).until(() -> "CUT_OFF".equals(state("cut-connection")));

        assertThat(committed("cut-connection")).isEqualTo(SOME);
        assertThat(Intake.value("SELECT count(*) FROM dossier")).isEqualTo(String.valueOf(SOME));

        Intake.importing("cut-connection", dossiers(0, MANY))
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("attempt", equalTo(2))
                .body("unchanged", equalTo(SOME))
                .body("accepted", equalTo(MANY - SOME));
    }

    @Test
    void aPausingSenderIsWaitedFor() throws IOException {
        try (RawUpload upload = RawUpload.begin("cut-slow")) {
            byte[] file = dossiers(0, 1_200);
            upload.send(Arrays.copyOf(file, file.length / 2));
            await().atMost(ofSeconds(30)).until(() -> "RUNNING".equals(state("cut-slow")));
            upload.send(Arrays.copyOfRange(file, file.length / 2, file.length));

            assertThat(upload.finish()).startsWith("HTTP/1.1 200").contains("\"accepted\":1200");
        }
    }

    @Test
    void aPackedFileThatBreaksOffIsTold() {
        byte[] packed = Intake.gzip(dossiers(0, MANY));

        packed("cut-gzip", Arrays.copyOf(packed, packed.length / 2))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("import-cut-off"))
                .body("detail", containsString("cut-gzip"));

        assertThat(committed("cut-gzip")).isBetween(1L, (long) MANY);
        packed("cut-gzip", packed).then().statusCode(200).body("lines", equalTo(MANY));
    }

    @Test
    void aPackedFileThatIsDamagedIsTold() {
        byte[] packed = Intake.gzip(dossiers(0, MANY));
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 50, (byte) 0x55);

        packed("cut-damaged", packed).then().statusCode(400).body("code", equalTo("import-cut-off"));

        assertThat(state("cut-damaged")).isEqualTo("CUT_OFF");
    }

    @Test
    void whatIsNotPackedAtAllIsTold() {
        packed("cut-plain", dossiers(0, 1)).then().statusCode(400).body("code", equalTo("import-cut-off"));
    }

    @Test
    void aFileOfSeveralMembersIsOneFile() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(Intake.gzip(dossiers(0, 700)));
        members.write(Intake.gzip(new byte[0]));
        members.write(Intake.gzip(dossiers(700, 1_500)));

        packed("cut-members", members.toByteArray()).then().statusCode(200).body("accepted", equalTo(1_500));
    }

    @Test
    void aMemberThatOnlyBeganIsNotTheEnd() throws IOException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(Intake.gzip(dossiers(0, 700)));
        members.write(Arrays.copyOf(Intake.gzip(dossiers(700, 1_500)), 7));

        packed("cut-member", members.toByteArray()).then().statusCode(400).body("code", equalTo("import-cut-off"));

        assertThat(committed("cut-member")).isEqualTo(700);
    }

    @Test
    void aBombOfOneEndlessLineIsCutOffAndTheLinesBeforeItStay() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(dossiers(0, 3));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 300; i++) {
                gzip.write(block);
            }
        }

        packed("cut-bomb", bomb.toByteArray()).then().statusCode(413).body("code", equalTo("import-endless-line"));

        assertThat(committed("cut-bomb")).isEqualTo(3);
        assertThat(state("cut-bomb")).isEqualTo("CUT_OFF");
    }

    private static byte[] dossiers(int from, int to) {
        return Intake.lines(IntStream.range(from, to)
                .mapToObj(i -> NationalLine.received("H15.101-240304-%05d".formatted(i)))
                .toArray(NationalLine[]::new));
    }

    private static Response packed(String id, byte[] body) {
        return Intake.importing(Intake.administrator().header("Content-Encoding", "gzip"), id, body);
    }

    private static String state(String id) {
        return Intake.administrator().get(Intake.IMPORTS + "/" + id).path("state");
    }

    private static long committed(String id) {
        Number lines = Intake.administrator().get(Intake.IMPORTS + "/" + id).path("committedLines");
        return lines == null ? -1 : lines.longValue();
    }
}
