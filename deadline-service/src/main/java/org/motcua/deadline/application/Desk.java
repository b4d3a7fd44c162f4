package org.motcua.deadline.application;

import java.util.Objects;

/**
 * Who has a dossier now. The unit responsible for it may be another one: figures stay with that one.
 *
 * @param unit    the unit whose desk holds it
 * @param officer the account of the officer who has it, null when nobody in particular
 */
public record Desk(String unit, String officer) {

    public Desk {
        Objects.requireNonNull(unit, "unit");
    }
}
