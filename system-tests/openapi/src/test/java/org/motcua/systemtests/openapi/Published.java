package org.motcua.systemtests.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The services whose documents are watched. */
enum Published {
    INTAKE,
    DEADLINE,
    REPORTING;

    private static final Path ROOT = Path.of("..", "..");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As the latest build of the service has it. */
    String generated() {
        return text(ROOT.resolve(generatedPath()));
    }

    /** As its users know it. */
    String committed() {
        return text(ROOT.resolve(committedPath()));
    }

    /** What to do once a change is meant. */
    String refreshCommand() {
        return "cp " + generatedPath() + " " + committedPath();
    }

    static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path generatedPath() {
        return Path.of(service() + "-service", "target", "openapi", "openapi.json");
    }

    private Path committedPath() {
        return Path.of("docs", "openapi", service() + ".json");
    }

    private String service() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
