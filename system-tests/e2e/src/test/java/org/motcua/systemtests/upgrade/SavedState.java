package org.motcua.systemtests.upgrade;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The folder that holds a stack's data at rest: one file a database, one of the topics, one of what was answered. */
record SavedState(Path folder) {

    /** The databases, each named as its service. */
    static final List<String> DATABASES = List.of("intake", "deadline", "reporting");

    /** The kept state of a release, by the day of its last commit. */
    static SavedState of(String day) {
        return new SavedState(Path.of("src/test/resources/saved").resolve(day).toAbsolutePath());
    }

    /** Schema and rows of a database, in the language of {@code psql}. */
    Path database(String name) {
        return folder.resolve(name + ".sql.gz");
    }

    /** Topics with their settings, then every record, a JSON object a line. */
    Path topics() {
        return folder.resolve("topics.ndjson.gz");
    }

    /** What the services answered, a line a question: service, path, answer. */
    Path answers() {
        return folder.resolve("answers.txt.gz");
    }

    /** The keys that its personal data is encrypted with. They protect nothing: all persons in it are invented. */
    Path personalKeys() {
        return folder.resolve("personal.keys");
    }

    static BufferedReader reading(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    static BufferedWriter writing(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8));
    }
}
