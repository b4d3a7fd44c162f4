package org.motcua.systemtests.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of the table.
 *
 * @param operation method and path, as in the document
 * @param roles     whom it is for; {@link #ANYBODY} or {@link #SIGNED_IN} alone
 * @param outcomes  of a caller in one of the roles: the administrator of no unit, another caller of no unit, one of the own
 *                  unit, of the unit beside it, of the unit above it; null where there is no such caller
 * @param query     of the request, empty for none
 */
record Rule(String service, String operation, Set<String> roles, List<Outcome> outcomes, String query) {

    static final String ANYBODY = "anybody";
    static final String SIGNED_IN = "signed-in";
    static final List<String> ALL_ROLES =
            List.of("counter", "officer", "supervisor", "reporter", "auditor", "administrator");

    private static final String ADMINISTRATOR = "administrator";
    private static final int COLUMNS = 5;
    private static final int OUTCOMES = 5;

    static Rule of(String line) {
        String[] cells = line.split("\\|", -1);
        String[] outcomes = cells[3].strip().split(" +");
        if (cells.length != COLUMNS || outcomes.length != OUTCOMES) {
            throw new IllegalArgumentException("not a row of five columns and five outcomes: " + line);
        }
        List<Outcome> read = new ArrayList<>();
        for (String outcome : outcomes) {
            read.add(outcome.equals("-") ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
        }
        Set<String> roles = new TreeSet<>(List.of(cells[2].strip().split(" +")));
        return new Rule(cells[0].strip(), cells[1].strip().replaceAll(" +", " "), roles, read, cells[4].strip());
    }

    boolean isOpen() {
        return roles.contains(ANYBODY);
    }

    boolean isForWhoeverIsSignedIn() {
        return roles.contains(SIGNED_IN);
    }

    /** What a caller with this role at this place must meet. */
    Outcome of(String role, Place place) {
        if (!isOpen() && !isForWhoeverIsSignedIn() && !roles.contains(role)) {
            return Outcome.NO;
        }
        return outcomes.get(
                switch (place) {
                    case NOWHERE -> role.equals(ADMINISTRATOR) ? 0 : 1;
                    case OWN -> 2;
                    case BESIDE -> 3;
                    case ABOVE -> 4;
                });
    }

    @Override
    public String toString() {
        return service + " " + operation;
    }
}
