package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.SampleYear;

/** What cannot be applied waits alone, in sight, and is applied when the cause is gone; all other dossiers flow. */
class PoisonFaultIT {

    @Test
    void anUnreadableRecordHoldsItsDossierAloneUntilItIsDiscarded() {
        try (FaultyStack system = FaultyStack.start("unreadable", SampleYear.tenth())) {
            String poisoned = system.sample().code(4_000);
            new Redelivery(system.parts().kafka().bootstrap()).put("intake.dossier.v1", poisoned, "not a record");

            system.ministry().importSample("tenth");

            awaitAllButOne(system);
            Api deadline = system.ministry().deadline();
            assertThat(parkedCodes(deadline)).containsOnly(poisoned);
            assertThat(parked(deadline)).isEqualTo(2);
            expectOk(deadline.post(
                    "/api/v1/parked/" + unreadable(deadline) + "/discard",
                    "application/json",
                    BodyPublishers.ofString("{}")));
            assertThat(parked(deadline)).isZero();
            system.assertExact();
        }
    }

    @Test
    void aDossierThatADatabaseRefusesIsParkedAloneAndReplayedAfterTheCure() throws SQLException {
        try (FaultyStack system = FaultyStack.start("refused", SampleYear.tenth())) {
            String inDeadline = system.sample().code(2_000);
            String inReporting = system.sample().code(6_000);
            refuse(system, "deadline", "dossier_clock", inDeadline);
            refuse(system, "reporting", "dossier_judgement", inReporting);

            system.ministry().importSample("tenth");

            awaitAllButOne(system);
            assertThat(parkedCodes(system.ministry().deadline())).containsExactly(inDeadline);
            assertThat(parkedCodes(system.ministry().reporting())).containsExactly(inReporting);
            accept(system, "deadline", "dossier_clock");
            accept(system, "reporting", "dossier_judgement");
            replay(system.ministry().deadline());
            replay(system.ministry().reporting());
            assertThat(parked(system.ministry().deadline())).isZero();
            assertThat(parked(system.ministry().reporting())).isZero();
            system.assertExact();
        }
    }

    /** One dossier is held in deadline; reporting has consumed the judgement of each other one. */
    private static void awaitAllButOne(FaultyStack system) {
        Progress reporting = new Progress(system.ministry().reporting());
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(reporting.applied())
                        .as("all others flow")
                        .isEqualTo(system.sample().dossiers() - 1L));
    }

    private static void refuse(FaultyStack system, String database, String table, String code) throws SQLException {
        execute(system, database, "ALTER TABLE " + table + " ADD CONSTRAINT poison CHECK (code <> '" + code + "')");
    }

    private static void accept(FaultyStack system, String database, String table) throws SQLException {
        execute(system, database, "ALTER TABLE " + table + " DROP CONSTRAINT poison");
    }

    private static void execute(FaultyStack system, String database, String sql) throws SQLException {
        try (Connection admin = system.parts().postgres().admin(database);
                var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void replay(Api service) {
        expectOk(service.post("/api/v1/parked/replay", "application/json", BodyPublishers.ofString("{}")));
    }

    private static int parked(Api service) {
        return service.get("/api/v1/status").get("parked").asInt();
    }

    private static List<String> parkedCodes(Api service) {
        List<String> codes = new ArrayList<>();
        service.get("/api/v1/status")
                .get("parkedDossiers")
                .forEach(one -> codes.add(one.get("code").asText()));
        return codes;
    }

    private static String unreadable(Api service) {
        return service.get("/api/v1/parked")
                .get("items")
                .valueStream()
                .filter(record -> record.get("reason").asText().equals("UNREADABLE"))
                .map(record -> record.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void expectOk(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
