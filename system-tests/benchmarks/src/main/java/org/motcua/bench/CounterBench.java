package org.motcua.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/**
 * Receptions at the desk over HTTP, durable when answered, by 1, 16 and 64 clients at once, all of one unit and of 20
 * units; beside the {@link ReceptionFloor} on the same machine in the same run. The services that count are stopped, so
 * that their work does not stand in for intake's; the relay to the broker runs.
 */
final class CounterBench {

    private static final int[] CLIENTS = {1, 16, 64};
    private static final int[] UNITS = {1, 20};
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(60);
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final LocalDate FLOOR_DAY = LocalDate.of(2020, 1, 1);
    private static final String BODY = """
            {"procedure":"1.900101","unit":"%s","channel":"DIRECT","level":4,
             "applicant":{"kind":"CITIZEN","name":"Nguyễn Văn Thử","identityNumber":"001099000001",
                          "phone":"0900000001","email":"thu@example.org","address":"Số 1, đường Thử, phường Thử"},
             "papers":[{"name":"Đơn đề nghị","form":"ORIGINAL","quantity":1},
                       {"name":"Bản vẽ","form":"COPY","quantity":2}],
             "sets":1,"returnBy":"COUNTER"}
            """;

    /** One line of the result. */
    private record Case(int units, int clients) {}

    private final LocalConfig config;

    CounterBench(LocalConfig config) {
        this.config = config;
    }

    void run(PrintStream out) throws Exception {
        try (LocalStack stack = LocalStack.start(config)) {
            new Ministry(stack, SampleYear.whole()).loadCatalogue();
            stack.deadline().stop();
            stack.reporting().stop();
            List<String> units = units(stack);
            String token = stack.identity().token("administrator", null);
            out.printf("machine   %s%n", Machine.describe());
            durability(stack, out);
            Load.of(16, FIRST_WARM_UP, Duration.ofSeconds(1), number -> desk(stack, token, units.get(number)));
            Map<Case, Load.Result> product = new LinkedHashMap<>();
            for (Case one : cases()) {
                product.put(one, measured(one, number -> desk(stack, token, units.get(number % one.units()))));
            }
            requireNoGaps(stack);
            out.printf(
                    "memory    intake-service %d MiB at most%n", stack.intake().peakResidentKiB() / 1024);
            stack.intake().stop();
            ReceptionFloor floor = ReceptionFloor.onCopy(stack.postgres());
            print(out, product, floor, units);
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int units : UNITS) {
            for (int clients : CLIENTS) {
                cases.add(new Case(units, clients));
            }
        }
        return cases;
    }

    private static Load.Result measured(Case one, Load.Clients clients) throws Exception {
        return Load.of(one.clients(), WARM_UP, MEASURED, clients);
    }

    private static Load.Client desk(LocalStack stack, String token, String unit) throws Exception {
        HttpConnection connection = new HttpConnection(stack.intake().baseUri());
        byte[] body = BODY.formatted(unit).getBytes(StandardCharsets.UTF_8);
        return new Load.Client() {
            @Override
            public void request() throws Exception {
                int status = connection.post(
                        "/api/v1/dossiers", token, UUID.randomUUID().toString(), body);
                if (status != 201) {
                    throw new IllegalStateException("a reception was answered " + status);
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private static void print(PrintStream out, Map<Case, Load.Result> product, ReceptionFloor floor, List<String> units)
            throws Exception {
        out.println(
                "units clients |  receptions/s    p50    p95    p99 ms |     floor/s    p50    p95    p99 ms | share");
        for (Map.Entry<Case, Load.Result> entry : product.entrySet()) {
            Case one = entry.getKey();
            Load.Result least = measured(one, number -> floor.client(units.get(number % one.units()), FLOOR_DAY));
            out.printf(
                    Locale.ROOT,
                    "%5d %7d | %13.0f %s | %11.0f %s | %4.2f of the floor%n",
                    one.units(),
                    one.clients(),
                    entry.getValue().perSecond(),
                    times(entry.getValue()),
                    least.perSecond(),
                    times(least),
                    entry.getValue().perSecond() / least.perSecond());
        }
    }

    private static String times(Load.Result result) {
        return String.format(
                Locale.ROOT, "%6.1f %6.1f %6.1f   ", millis(result.p50()), millis(result.p95()), millis(result.p99()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static List<String> units(LocalStack stack) throws Exception {
        List<String> units = new ArrayList<>();
        try (Connection admin = stack.postgres().admin("intake");
                Statement statement = admin.createStatement();
                ResultSet rows = statement.executeQuery("SELECT code FROM unit ORDER BY code DESC LIMIT 20")) {
            while (rows.next()) {
                units.add(rows.getString(1));
            }
        }
        return units;
    }

    private static void durability(LocalStack stack, PrintStream out) throws Exception {
        try (Connection admin = stack.postgres().admin("intake")) {
            out.printf(
                    "durable   fsync %s, synchronous_commit %s%n",
                    value(admin, "SHOW fsync"), value(admin, "SHOW synchronous_commit"));
        }
    }

    /** What was measured must also be right: as many dossiers as the highest numbers say. */
    private static void requireNoGaps(LocalStack stack) throws Exception {
        try (Connection admin = stack.postgres().admin("intake")) {
            String dossiers = value(admin, "SELECT count(*) FROM dossier");
            String numbers = value(admin, "SELECT sum(last) FROM running_number");
            if (!dossiers.equals(numbers)) {
                throw new IllegalStateException(dossiers + " dossiers have " + numbers + " numbers");
            }
        }
    }

    private static String value(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
