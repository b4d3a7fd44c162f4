package org.motcua.intake.entry.rest;

import java.util.regex.Pattern;
import org.motcua.edge.problem.ProblemException;

/** The caller's name for a request, which makes sending it again harmless. */
final class RequestKey {

    static final String HEADER = "Idempotency-Key";

    /** For those who read the interface's description. */
    static final String MEANING =
            "The caller's name for this entry, 8 to 200 visible ASCII characters such as a UUID. The same key and"
                    + " body give the same answer for at least 7 days; with another body it is refused, and so it is when"
                    + " the same account calls in another role or for another unit.";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{8,200}");

    private RequestKey() {}

    /**
     * The key in a header or field.
     *
     * @param field names it in problems
     * @throws ProblemException 400 when it is missing or unusable
     */
    static String of(String field, String key) {
        if (key == null || key.isBlank()) {
            throw new ProblemException(400, "key-required", field);
        }
        if (!VISIBLE.matcher(key.strip()).matches()) {
            throw new ProblemException(400, "invalid-key", field);
        }
        return key.strip();
    }
}
