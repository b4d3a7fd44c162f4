package org.motcua.bench.reads;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.motcua.bench.HttpConnection;
import org.motcua.bench.Load;
import org.motcua.bench.Machine;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.Api;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/** Every read over HTTP, by one client, of a record that holds the sample year so many times. */
public final class ReadsBench {

    /** 82 thousand, a million and ten million dossiers. */
    private static final List<Integer> YEARS = List.of(1, 12, 122);

    static final String OWN_NUMBER = "001099000001";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration WARM_UP = Duration.ofMillis(500);
    private static final Duration MEASURED = Duration.ofMillis(1_500);
    private static final String ENTRY = """
            {"procedure":"1.900101","unit":"000.00.11.G14","channel":"DIRECT","level":4,
             "applicant":{"kind":"CITIZEN","name":"Nguyễn Văn Thử","identityNumber":"%s","phone":"0900000001"}}
            """;

    private final LocalConfig config;
    private final List<Integer> years;

    /** @param years how many times the sample year, in ascending order; empty for the usual ones */
    public ReadsBench(LocalConfig config, List<Integer> years) {
        this.config = config;
        this.years = years.isEmpty() ? YEARS : years;
    }

    /** Measures and prints. */
    public void run(PrintStream out) throws Exception {
        try (LocalStack stack = LocalStack.start(config)) {
            out.printf("machine   %s%n", Machine.describe());
            Ministry ministry = new Ministry(stack, SampleYear.whole());
            ministry.loadCatalogue();
            ministry.importSample("bench");
            String own = ownDossier(ministry);
            stack.awaitCaughtUp(PATIENCE);
            Map<String, Load.Result> smallest = new LinkedHashMap<>();
            int before = 1;
            for (int wanted : years) {
                grow(stack, before, wanted);
                new CheckingFigures(ministry, wanted).check();
                before = wanted;
                measure(stack, ministry, own, wanted, smallest, out);
            }
        }
    }

    private static void grow(LocalStack stack, int before, int wanted) throws Exception {
        List<ServiceProcess> services = List.of(stack.intake(), stack.deadline(), stack.reporting());
        services.forEach(ServiceProcess::stop);
        new GrowingRecord(stack).grow(before, wanted);
        services.forEach(ServiceProcess::start);
        services.forEach(ServiceProcess::awaitReady);
    }

    /** The sample's applicants gave no numbers; this one did. */
    private static String ownDossier(Ministry ministry) {
        HttpResponse<String> answer = ministry.intake()
                .post(
                        "/api/v1/dossiers",
                        "application/json",
                        BodyPublishers.ofString(ENTRY.formatted(OWN_NUMBER)),
                        "Idempotency-Key",
                        "bench-reads");
        return Api.parse(answer.body()).path("code").asText();
    }

    private static void measure(
            LocalStack stack,
            Ministry ministry,
            String own,
            int wanted,
            Map<String, Load.Result> smallest,
            PrintStream out)
            throws Exception {
        out.printf(
                Locale.ROOT,
                "%n%,d dossiers%n",
                (long) wanted * ministry.sample().dossiers());
        out.println("   p50     p95     p99 ms | p50 x smallest | read");
        String token = stack.identity().token("administrator", null);
        List<Read> reads = Reads.of(ministry, own);
        reads.forEach(read -> once(stack, token, read));
        for (Read read : reads) {
            Load.Result result = Load.of(1, WARM_UP, MEASURED, number -> client(stack, token, read));
            Load.Result least = smallest.computeIfAbsent(read.name(), name -> result);
            out.printf(
                    Locale.ROOT,
                    "%6.1f  %6.1f  %6.1f    | %14.2f | %s%n",
                    ms(result.p50()),
                    ms(result.p95()),
                    ms(result.p99()),
                    ms(result.p50()) / ms(least.p50()),
                    read.name());
        }
    }

    /** So that no service meets a question for the first time while another one is measured. */
    private static void once(LocalStack stack, String token, Read read) {
        try (Load.Client client = client(stack, token, read)) {
            client.request();
        } catch (Exception e) {
            throw new IllegalStateException(read.name(), e);
        }
    }

    private static Load.Client client(LocalStack stack, String token, Read read) throws IOException {
        HttpConnection connection = new HttpConnection(read.service().of(stack));
        byte[] body = read.body() == null ? null : read.body().getBytes(StandardCharsets.UTF_8);
        return new Load.Client() {
            @Override
            public void request() throws Exception {
                int status =
                        body == null ? connection.get(read.path(), token) : connection.post(read.path(), token, body);
                if (status != 200) {
                    throw new IllegalStateException(read.name() + " was answered " + status);
                }
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private static double ms(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
