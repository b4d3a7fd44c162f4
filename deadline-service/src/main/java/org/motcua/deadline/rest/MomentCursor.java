package org.motcua.deadline.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.motcua.deadline.application.Keyset;
import org.motcua.reliable.web.Cursors;
import org.motcua.reliable.web.ProblemException;

/**
 * The cursor of a list in order of a moment and a code. It keeps the moment the list was asked for, so that "now" is the
 * same for all pages.
 */
record MomentCursor(Instant asOf, Keyset after) {

    /** @throws ProblemException 400 when it is none of ours; null or blank gives null */
    static MomentCursor read(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        List<String> parts = Cursors.decode(cursor, 3);
        try {
            return new MomentCursor(Instant.parse(parts.get(0)), new Keyset(Instant.parse(parts.get(1)), parts.get(2)));
        } catch (DateTimeException | NullPointerException e) {
            throw new ProblemException(400, "invalid-cursor", "cursor");
        }
    }

    String write() {
        return Cursors.encode(asOf, after.moment(), after.code());
    }
}
