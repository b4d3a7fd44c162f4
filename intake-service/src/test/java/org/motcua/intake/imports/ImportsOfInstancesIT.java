package org.motcua.intake.imports;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.intake.fixture.RawUpload;

/** What happens to the imports of an instance that is gone, and of one that is not. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class ImportsOfInstancesIT {

    private static final int KIND = 0x696d70;
    private static final int OTHER = 4711;
    private static final byte[] FILE = Intake.lines("{}");

    @BeforeEach
    void catalogue() {
        Intake.putProvince();
    }

    @Test
    void anImportOfAnotherInstanceRunsOnUntilThatIsGone() throws SQLException {
        try (Connection other = IntakeStack.admin();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + KIND + ", " + OTHER + ")");
            Intake.execute("INSERT INTO import (id, attempt, instance, state, dry_run, author, started_at) VALUES"
                    + " ('instances-other', 1, '" + OTHER + "', 'RUNNING', false, 'a', now())");

            Intake.importing("instances-own", FILE).then().statusCode(200);
            assertThat(state("instances-other", 1)).isEqualTo("RUNNING");
            Intake.importing("instances-other", FILE).then().statusCode(409).body("code", equalTo("import-running"));
        }

        await().atMost(ofSeconds(20))
                .until(() -> Intake.importing("instances-other", FILE).statusCode() == 200);
        assertThat(state("instances-other", 1)).isEqualTo("INTERRUPTED");
        assertThat(state("instances-other", 2)).isEqualTo("COMPLETED");
    }

    @Test
    void anInstanceThatLosesItsLockTakesItAgain() throws IOException {
        try (RawUpload upload = RawUpload.begin("instances-lost")) {
            upload.send("\n".getBytes());
            await().atMost(ofSeconds(20)).until(() -> state("instances-lost", 1).equals("RUNNING"));
            String session = holder();

            Intake.execute("SELECT pg_terminate_backend(" + session + ")");
            await().atMost(ofSeconds(20)).until(() -> !holder().isEmpty() && !holder().equals(session));

            Intake.importing("instances-next", FILE).then().statusCode(200);
            assertThat(state("instances-lost", 1)).isEqualTo("RUNNING");
            assertThat(upload.finish()).startsWith("HTTP/1.1 200");
        }
    }

    /** The session that holds this instance's lock; empty when there is none. */
    private static String holder() {
        return Intake.value(
                "SELECT coalesce((SELECT pid::text FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2"
                        + " AND classid::bigint = " + KIND + " AND objid::bigint <> " + OTHER + "), '')");
    }

    private static String state(String id, int attempt) {
        return Intake.value("SELECT coalesce((SELECT state FROM import WHERE id = '" + id + "' AND attempt = " + attempt
                + "), '')");
    }
}
