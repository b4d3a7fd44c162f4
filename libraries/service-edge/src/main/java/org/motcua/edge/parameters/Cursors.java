package org.motcua.edge.parameters;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.motcua.edge.problem.ProblemException;
import org.motcua.postgres.ControlCharacters;

/** Opaque keyset cursors: the sort key of the last item of a page. */
public final class Cursors {

    private static final String SEPARATOR = "\u001f";
    private static final String NULL = "\u0000";

    private Cursors() {}

    /** The cursor of these parts, in order; a part may be null but must not hold control characters. */
    public static String encode(Object... parts) {
        List<String> texts = new ArrayList<>(parts.length);
        for (Object part : parts) {
            texts.add(part == null ? NULL : part.toString());
        }
        byte[] bytes = String.join(SEPARATOR, texts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The parts of a cursor.
     *
     * @param parts how many it must have
     * @return the parts; null stands for a part that was null
     * @throws ProblemException 400 {@code invalid-cursor} when it is none of ours
     */
    public static List<String> decode(String cursor, int parts) {
        List<String> found = new ArrayList<>(parts);
        for (String part : text(cursor).split(SEPARATOR, -1)) {
            found.add(NULL.equals(part) ? null : plain(part));
        }
        if (found.size() != parts) {
            throw invalid();
        }
        return found;
    }

    /**
     * A part that is a moment, as {@link Instant#toString} wrote it.
     *
     * @throws ProblemException 400 {@code invalid-cursor} when it is none, or one that no database stores
     */
    public static Instant moment(String part) {
        try {
            return Parameters.storable(Instant.parse(String.valueOf(part)));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static String plain(String part) {
        if (ControlCharacters.areIn(part)) {
            throw invalid();
        }
        return part;
    }

    private static String text(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(400, "invalid-cursor", "cursor");
    }
}
