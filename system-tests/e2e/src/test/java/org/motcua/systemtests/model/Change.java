package org.motcua.systemtests.model;

import java.time.LocalDateTime;

/**
 * A correction as somebody tries it.
 *
 * @param at   the right time, null when it is another one
 * @param unit the right unit, null when it is another one; with neither, the event is undone
 */
record Change(int sequence, LocalDateTime at, String unit, String role) {

    boolean undoes() {
        return at == null && unit == null;
    }
}
