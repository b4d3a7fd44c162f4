package org.motcua.systemtests.authority;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What a caller meets. */
enum Outcome {
    /** Let in; that the request may be wrong otherwise is another matter. */
    IN,
    /** What is asked for is outside what the caller sees, and so is answered as if it did not exist. */
    UNSEEN,
    /** 403: neither the caller's role nor the lack of a unit allows it. */
    NO,
    /** 401: no token, or none that counts. */
    UNKNOWN_CALLER;

    /** What is outside is told by one of these, or as a line of an import that is rejected. */
    private static final Pattern OUTSIDE =
            Pattern.compile("\"code\":\"(?:not-found|unknown-unit|unknown-dossier|no-such-unit)\"|\"rejected\":[1-9]");

    static Outcome of(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 401 -> UNKNOWN_CALLER;
            case 403 -> NO;
            default -> OUTSIDE.matcher(answer.body()).find() ? UNSEEN : IN;
        };
    }
}
