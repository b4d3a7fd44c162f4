package org.motcua.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The figures that two independent implementations agreed on for the sample ministry's year. */
public final class ExpectedYear {

    private static final String RESOURCE = "/mic-2024/expected.json";

    private ExpectedYear() {}

    /** The whole of {@code expected.json}. */
    public static JsonNode read() {
        try (InputStream in = ExpectedYear.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
