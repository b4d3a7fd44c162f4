package org.motcua.edge.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Files of properties on the class path: what all services have, and what the service adds. */
final class ClassPathTexts {

    private ClassPathTexts() {}

    /** All properties of these files in UTF-8, a later file before an earlier one; files that are not there are empty. */
    static Properties of(String... places) {
        Properties texts = new Properties();
        for (String place : places) {
            try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(place)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(place, e);
            }
        }
        return texts;
    }
}
