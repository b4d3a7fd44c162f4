package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.systemtests.fault.HostileClients.emptyObjects;
import static org.motcua.systemtests.fault.HostileClients.json;
import static org.motcua.systemtests.fault.HostileClients.request;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.SampleYear;

/** Nobody stops a service by what he sends or asks for: a minute of all of it at once, and a desk at work beside it. */
class HostileClientsFaultIT {

    private static final String UNIT = "000.00.05.G14";
    private static final String REGISTER = "/api/v1/registers?as=pdf&unit=" + UNIT + "&from=2024-01-01&to=";
    private static final String LONGEST_REGISTER = REGISTER + "2024-07-08";
    private static final String SMALL_REGISTER = REGISTER + "2024-01-25";
    private static final String MANY_PROBLEMS = "INSERT INTO import_problem SELECT 'sample', 1, line, 'REJECTED',"
            + " 'not-json', NULL, '' FROM generate_series(1000001, 1060000) line";
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_RECEPTIONS = Duration.ofMillis(250);
    private static final Duration CALM = Duration.ofSeconds(5);
    private static final long A_SECOND_MS = 1_000;
    /** On a machine that is busy with other things the desk alone is slow as well. */
    private static final long TIMES_AS_SLOW = 100;
    /** What an import of a year takes, and a tenth. */
    private static final long MOST_RESIDENT_KIB = 440 * 1024;

    private static final String RECEPTION = """
            {"procedure":"1.900101","unit":"%s","channel":"DIRECT","level":4,
             "applicant":{"kind":"CITIZEN","name":"Nguyễn Văn Thử","identityNumber":"001099000001"},
             "papers":[{"name":"Đơn đề nghị","form":"ORIGINAL","quantity":1}],"sets":1,"returnBy":"COUNTER"}
            """.formatted(UNIT);

    private static FaultyStack system;

    @BeforeAll
    static void start() throws SQLException {
        system = FaultyStack.start("hostile-clients", SampleYear.tenth());
        system.ministry().importSample("sample");
        try (Connection admin = parts().postgres().admin("intake")) {
            admin.createStatement().execute(MANY_PROBLEMS);
        }
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void aDeskReceivesWhileOthersDoTheirWorst() throws IOException {
        List<Long> alone = receptions(CALM);
        Collections.sort(alone);
        long calm = alone.get(alone.size() / 2);
        List<Long> times;
        String told;
        try (HostileClients clients = new HostileClients()) {
            begin(clients);
            times = receptions(A_WHILE);
            told = clients.told();
        }

        Collections.sort(times);
        String figures = "alone p50 %d ms, receptions %d, p50 %d ms, p95 %d ms, longest %d ms, resident %s; %s"
                .formatted(
                        calm,
                        times.size(),
                        times.get(times.size() / 2),
                        times.get(times.size() * 95 / 100),
                        times.getLast(),
                        resident(),
                        told);
        System.out.println(figures);
        assertThat(times.get(times.size() / 2)).as(figures).isLessThan(Math.max(A_SECOND_MS, TIMES_AS_SLOW * calm));
        assertThat(services()).as(figures).allMatch(ServiceProcess::isAlive);
        assertThat(services())
                .as(figures)
                .allSatisfy(service -> assertThat(service.peakResidentKiB()).isLessThan(MOST_RESIDENT_KIB));
    }

    private static void begin(HostileClients clients) throws IOException {
        URI intake = parts().intake().baseUri();
        String administrator = parts().identity().token("administrator", null);
        String counter = parts().identity().token("counter", UNIT);
        clients.sendHalfBodies(40, intake, "/api/v1/public/dossiers/" + UNIT + "-240304-0001");
        clients.readNothing(20, intake, "/api/v1/imports/sample/problems", administrator);
        byte[] batch = emptyObjects(8 << 20, "{\"items\":[", "]}");
        clients.ask(2, "batch", json(intake, "/api/v1/dossiers/batch", counter, "POST", batch));
        byte[] papers = emptyObjects(1 << 20, "{\"papers\":[", "]}");
        clients.ask(4, "papers", json(intake, "/api/v1/dossiers", counter, "POST", papers));
        byte[] units = emptyObjects(30 << 20, "[", "]");
        clients.ask(1, "units", json(intake, "/api/v1/catalogue/units", administrator, "PUT", units));
        clients.ask(2, "longest register", request(intake, LONGEST_REGISTER, counter));
        clients.ask(8, "small register", request(intake, SMALL_REGISTER, counter));
        for (ServiceProcess service : services()) {
            clients.ask(
                    1,
                    "no content type",
                    request(service.baseUri(), "/api/v1/status", administrator).header("Content-Type", "gzip"));
        }
    }

    /** A desk at its usual pace for a while: how long each reception took, in milliseconds. */
    private static List<Long> receptions(Duration duration) {
        Api desk = new Api(parts().intake().baseUri(), parts().identity().token("counter", UNIT));
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = desk.post(
                    "/api/v1/dossiers",
                    "application/json",
                    BodyPublishers.ofString(RECEPTION),
                    "Idempotency-Key",
                    UUID.randomUUID().toString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            LockSupport.parkNanos(BETWEEN_RECEPTIONS.toNanos());
        }
        return times;
    }

    private static Map<String, Long> resident() {
        return services().stream()
                .collect(Collectors.toMap(ServiceProcess::name, service -> service.peakResidentKiB() / 1024));
    }

    private static List<ServiceProcess> services() {
        return Stream.of(parts().intake(), parts().deadline(), parts().reporting())
                .toList();
    }

    private static LocalStack parts() {
        return system.parts();
    }
}
