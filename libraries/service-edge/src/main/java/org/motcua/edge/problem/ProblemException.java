package org.motcua.edge.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that cannot be answered as asked. It becomes {@code application/problem+json}, its texts taken from the
 * message bundles by {@link #code()}.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;
    private final transient List<Object> args;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /**
     * A problem.
     *
     * @param status the HTTP status
     * @param code   the key of the texts {@code <code>.title} and {@code <code>.detail}
     * @param field  the parameter or body field at fault, null when none is
     * @param args   for the placeholders {@code {0}}, {@code {1}} … of the texts; never what the caller sent
     */
    public ProblemException(int status, String code, String field, Object... args) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
        this.args = List.of(args);
    }

    /** Adds a member of its own to the problem: what the caller needs to go on, never what the caller sent. */
    public ProblemException with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a header to the answer. */
    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** The members of its own, by name. */
    public Map<String, Object> members() {
        return members;
    }

    /** The headers of its own, by name. */
    public Map<String, String> headers() {
        return headers;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** The field at fault, or null. */
    public String field() {
        return field;
    }

    public List<Object> args() {
        return args;
    }
}
