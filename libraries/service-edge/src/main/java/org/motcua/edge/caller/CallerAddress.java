package org.motcua.edge.caller;

import java.util.Arrays;

/** The part of a network address that stands for one caller. */
public final class CallerAddress {

    private static final int HOUSEHOLD = 4;

    private CallerAddress() {}

    /** An IPv4 address whole; of an IPv6 address the first 64 bits, since one connection has all the others. */
    public static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        String[] groups = address.split("%")[0].split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(HOUSEHOLD, groups.length)));
    }
}
