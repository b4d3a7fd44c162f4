package org.motcua.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;

/** Whoever reads a long answer slowly, or not at all, holds nothing that others need. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class SlowReadersIT {

    private static final String ID = "slow-readers";
    private static final int READERS = 20;
    /** More than the buffers of a connection take. */
    private static final int LINES = 60_000;

    private final List<Socket> readers = new ArrayList<>();

    @BeforeEach
    void anImportWithManyProblems() throws Exception {
        Intake.importing(ID, Intake.lines("{}")).then().statusCode(200);
        try (var connection = IntakeStack.admin();
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO import_problem SELECT '" + ID
                    + "', (SELECT max(attempt) FROM import WHERE id = '" + ID
                    + "'), line, 'REJECTED', 'not-json', NULL, '' FROM generate_series(2, " + LINES + ") line");
        }
    }

    @AfterEach
    void close() throws IOException {
        for (Socket reader : readers) {
            reader.close();
        }
    }

    @Test
    void theServiceAnswersBesideTwentySlowReaders() throws Exception {
        for (int i = 0; i < READERS; i++) {
            begin();
        }

        Intake.administrator().get("/api/v1/dossiers").then().statusCode(200).time(lessThan(2_000L));
        Intake.importing(ID + "-beside", Intake.lines("{}"))
                .then()
                .statusCode(200)
                .time(lessThan(2_000L));
        await("while nobody reads").atMost(Duration.ofSeconds(30)).until(() -> busyConnections() == 0);
    }

    @Test
    void aReaderGetsEachLineOnceInOrder() {
        List<Long> lines = Intake.problems(ID, "en").stream()
                .map(line -> line.get("line"))
                .map(JsonNode::asLong)
                .toList();

        assertThat(lines).isEqualTo(LongStream.rangeClosed(1, LINES).boxed().toList());
    }

    /** Asks, and reads the status line only. */
    private void begin() throws IOException {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(4_096);
        reader.connect(new InetSocketAddress("localhost", RestAssured.port));
        readers.add(reader);
        reader.getOutputStream()
                .write(("GET /api/v1/imports/" + ID + "/problems HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + IntakeStack.token("administrator", null) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(reader.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200 OK");
    }

    private static int busyConnections() {
        return Integer.parseInt(Intake.value(
                "SELECT count(*) FROM pg_stat_activity WHERE usename = 'intake_app' AND xact_start IS NOT NULL"));
    }
}
