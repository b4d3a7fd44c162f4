package org.motcua.edge.parameters;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;
import org.motcua.edge.problem.ProblemException;
import org.motcua.postgres.ControlCharacters;

/**
 * Opaque keyset cursors: the sort key of the last item of a page, behind a check sum. What a service did not give out
 * itself is refused: it would be read as some place in the list, and an answer from there look like the list's end.
 */
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
        ByteBuffer checked = ByteBuffer.allocate(Integer.BYTES + bytes.length);
        checked.putInt(checkSum(ByteBuffer.wrap(bytes))).put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(checked.array());
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
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.getInt() != checkSum(bytes.slice())) {
                throw invalid();
            }
            return StandardCharsets.UTF_8.decode(bytes).toString();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw invalid();
        }
    }

    private static int checkSum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static ProblemException invalid() {
        return new ProblemException(400, "invalid-cursor", "cursor");
    }
}
