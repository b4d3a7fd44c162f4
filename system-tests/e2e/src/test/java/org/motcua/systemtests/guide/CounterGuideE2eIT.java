package org.motcua.systemtests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.motcua.local.LocalConfig;
import org.motcua.local.LocalStack;
import org.motcua.systemtests.Ministry;
import org.motcua.systemtests.SampleYear;

/** {@code docs/counter.md}: bash and curl do what it says, and the answers are what it shows. */
class CounterGuideE2eIT {

    /** Date and time at the beginning of a line, and what follows them. */
    private static final Pattern MOMENT =
            Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d[.,\\d]* ?(\\S+)");

    private static final Path FOLDER = Path.of("target/counter-guide");

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.start(LocalConfig.isolated(FOLDER.resolve("stack")));
        new Ministry(stack, SampleYear.tenth()).loadCatalogue();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void everyExampleGivesTheAnswerShown() throws Exception {
        List<Example> examples =
                Example.in(Files.readString(stack.config().root().resolve("docs/counter.md")));
        assertThat(examples).hasSizeGreaterThan(10);

        List<String> printed = shell().run(examples);

        Comparing comparing = new Comparing();
        for (int i = 0; i < examples.size(); i++) {
            comparing.compare(examples.get(i), printed.get(i));
        }
    }

    /** So that a request and what a log says of it are found by one moment. */
    @Test
    void everyLogTellsTheTimeOfTheInterface() throws IOException {
        Map<Path, List<String>> zones = new TreeMap<>();
        for (Path log : logs()) {
            zones.put(log.getFileName(), zones(log));
        }

        assertThat(zones).hasSizeGreaterThanOrEqualTo(5);
        assertThat(zones)
                .allSatisfy((log, told) -> assertThat(told).isNotEmpty().allMatch(zone -> zone.startsWith("+07")));
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.walk(stack.config().home(), 2)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    /** What follows date and time in the lines that begin with them. */
    private static List<String> zones(Path log) throws IOException {
        return MOMENT.matcher(Files.readString(log))
                .results()
                .map(zone -> zone.group(1))
                .toList();
    }

    /** In a folder where the command is at hand as it is in the project's. */
    private static Shell shell() throws IOException {
        LocalConfig config = stack.config();
        Path folder = FOLDER.resolve("desk");
        Shell shell = new Shell(
                folder,
                Map.of(
                        "MOTCUA_INTAKE_PORT", String.valueOf(config.intakePort()),
                        "MOTCUA_IDENTITY_PORT", String.valueOf(config.identityPort())));
        Path command = folder.resolve("motcua");
        Files.writeString(command, "#!/bin/sh\nexec '" + config.root().resolve("motcua") + "' \"$@\"\n");
        assertThat(command.toFile().setExecutable(true)).isTrue();
        return shell;
    }
}
