package org.motcua.deadline.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.motcua.deadline.application.Keyset;
import org.motcua.edge.parameters.Cursors;
import org.motcua.edge.problem.ProblemException;

/**
 * The cursor of a list in order of a moment and a code. It keeps the moment the list was asked for, so that "now" is the
 * same for all pages.
 */
record MomentCursor(Instant asOf, Keyset after) {

    /** The years that a parameter can name; ISO 8601 knows others, which no database stores. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws ProblemException 400 when it is none of ours; null or blank gives null */
    static MomentCursor read(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        List<String> parts = Cursors.decode(cursor, 3);
        if (parts.contains(null)) {
            throw invalid();
        }
        return new MomentCursor(moment(parts.get(0)), new Keyset(moment(parts.get(1)), parts.get(2)));
    }

    private static Instant moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                throw invalid();
            }
            return moment;
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(400, "invalid-cursor", "cursor");
    }

    String write() {
        return Cursors.encode(asOf, after.moment(), after.code());
    }
}
