package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.local.SampleData;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.ExpectedYear;
import org.motcua.systemtests.Ministry;

/** A consumer that is killed comes back where its database says it was; nothing is sent again for it. */
class ConsumersKilledFaultIT {

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "reporting"})
    void aConsumerKilledThreeTimesEndsWithTheSameFigures(String victim) {
        int dossiers = ExpectedYear.read().get("dossiers").asInt();
        try (LocalStack stack = LocalStack.start(LocalConfig.isolated(Path.of("target/killed-" + victim)))) {
            Ministry ministry = new Ministry(stack);
            ministry.loadCatalogue();
            CompletableFuture<HttpResponse<String>> upload =
                    ministry.startImport(BodyPublishers.ofByteArray(SampleData.dossiersGzip()), "year");

            killThreeTimes(process(stack, victim), progress(ministry, victim), dossiers);

            assertThat(upload.join().statusCode()).isEqualTo(200);
            stack.awaitCaughtUp(Duration.ofMinutes(3));
            ministry.year().assertExact();
        }
    }

    private static void killThreeTimes(ServiceProcess victim, Progress progress, int dossiers) {
        KillPoints points = KillPoints.random(dossiers);
        for (int point : points.positions()) {
            progress.awaitStrictlyBetween(point, dossiers);
            victim.kill();
            victim.start();
            victim.awaitReady();
        }
    }

    private static ServiceProcess process(LocalStack stack, String victim) {
        return victim.equals("deadline") ? stack.deadline() : stack.reporting();
    }

    private static Progress progress(Ministry ministry, String victim) {
        return new Progress(victim.equals("deadline") ? ministry.deadline() : ministry.reporting());
    }
}
