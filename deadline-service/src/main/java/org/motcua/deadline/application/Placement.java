package org.motcua.deadline.application;

import java.util.Objects;
import org.motcua.contract.Channel;

/** Where a dossier counts: the unit responsible, the procedure with its field, and the channel. */
public record Placement(String unit, String procedure, String field, Channel channel) {

    /** No code of the catalogue comes near this; an index entry could not hold one of some thousand characters. */
    private static final int LONGEST_CODE = 200;

    /** @throws IllegalArgumentException when a code is too long to be one */
    public Placement {
        requireCode(unit, "unit");
        requireCode(procedure, "procedure");
        requireCode(field, "field");
        Objects.requireNonNull(channel, "channel");
    }

    /** @throws IllegalArgumentException when the code is too long to be one */
    static String requireCode(String code, String what) {
        if (Objects.requireNonNull(code, what).length() > LONGEST_CODE) {
            throw new IllegalArgumentException(what + " is too long for a code");
        }
        return code;
    }
}
