package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalStack;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.SampleYear;

/** Under the launcher a part that was killed from outside is up again, the terminal tells it, and no figure is lost. */
class PartsKilledFaultIT {

    private static final Duration UP_AGAIN = Duration.ofMinutes(2);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void eachPartThatIsKilledIsStartedAgainAndSaysSo() {
        try (FaultyStack system = FaultyStack.start("killed-parts", SampleYear.hundredth())) {
            LocalStack stack = system.parts();
            stack.keepAlive(new PrintStream(said, true, StandardCharsets.UTF_8));
            system.ministry().importSample("killed");

            for (ServiceProcess service : List.of(stack.intake(), stack.deadline(), stack.reporting())) {
                kill(service.name(), service.pid());
                assertThat(text()).contains(service.name() + " has ended with exit code 137; it is started again in");
            }
            kill("Kafka", stack.kafka().pid());
            kill("PostgreSQL", stack.postgres().pid());
            stack.identity().close();
            awaitUpAgain("identity");

            system.assertExact();
        }
    }

    private void kill(String part, long pid) {
        assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly()).isTrue();
        awaitUpAgain(part);
    }

    private void awaitUpAgain(String part) {
        Awaitility.await(part).atMost(UP_AGAIN).until(() -> text().contains(part + " is up again."));
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
