package org.motcua.systemtests.model;

import java.time.LocalDateTime;

/**
 * A correction as somebody tries it.
 *
 * @param at the right time, null when it undoes the event
 */
record Change(int sequence, LocalDateTime at, String role) {

    boolean undoes() {
        return at == null;
    }
}
