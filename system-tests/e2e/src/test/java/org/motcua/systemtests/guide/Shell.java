package org.motcua.systemtests.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One bash that runs all examples of a guide, one after the other, in a folder of its own. */
final class Shell {

    private static final int MINUTES = 3;

    private final Path folder;
    private final Map<String, String> environment;

    Shell(Path folder, Map<String, String> environment) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.environment = environment;
    }

    /**
     * What each example printed, in order.
     *
     * @throws AssertionError when a command fails, or one ended the shell before the end of the guide
     */
    List<String> run(List<Example> examples) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set -eu\n");
        for (int i = 0; i < examples.size(); i++) {
            Files.writeString(commands(i), examples.get(i).commands());
            Files.deleteIfExists(printed(i));
            script.append(". ./%s >%s\n"
                    .formatted(commands(i).getFileName(), printed(i).getFileName()));
        }
        Path errors = folder.resolve("errors");
        int exit = bash(script.append("echo the end >errors.end\n").toString(), errors);
        assertThat(exit).as("bash: " + Files.readString(errors)).isZero();
        assertThat(Files.readString(errors)).isEmpty();
        assertThat(folder.resolve("errors.end")).exists();
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            printed.add(Files.readString(printed(i)));
        }
        return printed;
    }

    private int bash(String script, Path errors) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("errors.end"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        bash.environment().putAll(environment);
        Process running = bash.start();
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES)) {
            running.destroyForcibly();
            throw new AssertionError("bash still runs after " + MINUTES + " minutes");
        }
        return running.exitValue();
    }

    private Path commands(int example) {
        return folder.resolve("example-" + example + ".sh");
    }

    private Path printed(int example) {
        return folder.resolve("example-" + example + ".out");
    }
}
