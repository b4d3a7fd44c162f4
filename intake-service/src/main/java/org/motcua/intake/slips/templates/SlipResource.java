package org.motcua.intake.slips.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files below {@code slips/} on the class path. */
public final class SlipResource {

    private SlipResource() {}

    /** @throws UncheckedIOException when there is no such file */
    public static byte[] bytes(String name) {
        try (InputStream in = SlipResource.class.getResourceAsStream("/slips/" + name)) {
            if (in == null) {
                throw new IOException("no such slip resource: " + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
