package org.motcua.systemtests.replay;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;

/**
 * One request of a counter.
 *
 * @param at   local time of the act
 * @param path below the dossier, empty for the entry of the dossier itself
 * @param body JSON
 */
record RestAct(LocalDateTime at, String path, ObjectNode body) {

    boolean isEntry() {
        return path.isEmpty();
    }
}
