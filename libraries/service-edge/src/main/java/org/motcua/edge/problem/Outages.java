package org.motcua.edge.problem;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away for a while from a fault of the service: the caller may ask again. */
final class Outages {

    /** SQLSTATE classes: no connection, no resources, shut down or cancelled by an operator. */
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    private static final int DEEPEST = 20;

    private Outages() {}

    /** Whether an outage is behind the failure, which may be null. */
    static boolean areBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> cause instanceof SQLException refused && isPassing(refused.getSQLState()));
    }

    /** The connection pool names no state when it has no connection to give. */
    private static boolean isPassing(String state) {
        return state == null || state.length() > 2 && PASSING.contains(state.substring(0, 2));
    }
}
