package org.motcua.local;

import java.io.PrintStream;
import java.util.TreeSet;

/** {@code ./motcua token ROLE [UNIT]}: prints a token of the running system as the last word of its output. */
public final class Token {

    private Token() {}

    /**
     * Ends with 2 when it is called wrongly, with 1 when no system runs.
     *
     * @param arguments a role and, optionally, a unit
     */
    public static void main(String[] arguments) {
        PrintStream errors = System.err;
        if (arguments.length < 1 || arguments.length > 2 || !TokenRequests.ROLES.contains(arguments[0])) {
            errors.println("Usage: ./motcua token ROLE [UNIT], with ROLE one of " + new TreeSet<>(TokenRequests.ROLES));
            System.exit(2);
        }
        try {
            int port = LocalConfig.fromEnvironment().identityPort();
            String unit = arguments.length == 2 ? arguments[1] : null;
            PrintStream out = System.out;
            out.println(new TokenRequests(LocalIdentity.issuer(port)).token(arguments[0], unit));
        } catch (LocalFailure e) {
            errors.println(e.getMessage());
            System.exit(1);
        }
    }
}
