package org.motcua.intake.record.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.motcua.edge.problem.ProblemException;

/** A dossier's version as entity tag: the sequence of its last event in quotes. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version in a header {@code If-Match}.
     *
     * @throws ProblemException 428 when it is missing, 400 when it is not one strong tag of ours
     */
    public static long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(428, "version-required", HttpHeaders.IF_MATCH);
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(400, "invalid-version", HttpHeaders.IF_MATCH);
        }
        return Long.parseLong(tag.group(1));
    }

    /** 412, which tells the current version. */
    public static ProblemException outOfDate(long version) {
        return new ProblemException(412, "version-out-of-date", HttpHeaders.IF_MATCH, version)
                .with("version", version)
                .withHeader(HttpHeaders.ETAG, tag(version));
    }
}
