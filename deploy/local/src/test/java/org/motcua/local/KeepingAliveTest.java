package org.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real process: a JVM that ends as soon as it has begun. */
class KeepingAliveTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void what_ends_again_and_again_is_given_up_with_a_reason() {
        ChildJvm jvm = endsAtOnce();
        Part part = new Part("the part", jvm.log().toString(), jvm::isAlive, jvm::ending, jvm::start);

        try (KeepingAlive _ = KeepingAlive.of(List.of(part), new PrintStream(said, true, StandardCharsets.UTF_8))) {
            Awaitility.await().atMost(Duration.ofSeconds(50)).until(() -> text().contains("stays down"));
        }

        assertThat(text().lines())
                .filteredOn(line -> line.startsWith("the part has ended"))
                .hasSize(RestartPolicy.TRIES)
                .last()
                .asString()
                .isEqualTo("the part has ended with exit code 3; it is started again in 8.0 s, try 5 of 5.");
        assertThat(text()).contains("The reason is in " + jvm.log());
    }

    @Test
    void what_was_closed_starts_nothing_any_more() {
        ChildJvm jvm = endsAtOnce();
        Part part = new Part("the part", jvm.log().toString(), jvm::isAlive, jvm::ending, jvm::start);
        KeepingAlive keeping = KeepingAlive.of(List.of(part), new PrintStream(said, true, StandardCharsets.UTF_8));
        Awaitility.await().until(() -> text().contains("try 1 of 5"));

        keeping.close();

        String before = text();
        assertThat(Waiting.until(Duration.ofSeconds(2), () -> !text().equals(before)))
                .isFalse();
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private ChildJvm endsAtOnce() {
        return new ChildJvm(new ChildJvm.Command(
                "the part",
                List.of("-Xshare:auto"),
                System.getProperty("java.class.path"),
                EndsAtOnce.class.getName(),
                List.of(),
                Map.of(),
                home.resolve("part.log")));
    }

    /** Fails in a moment. */
    static final class EndsAtOnce {

        private EndsAtOnce() {}

        public static void main(String[] arguments) {
            System.exit(3);
        }
    }
}
