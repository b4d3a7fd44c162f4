package org.motcua.systemtests.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What was recorded, and what is believed of it now. */
final class Event {

    final int sequence;
    final Deed deed;
    final String detail;
    final LocalDateTime recordedAs;
    /** Every time that was ever recorded of it. */
    final List<LocalDateTime> times = new ArrayList<>();

    final List<Integer> correctedBy = new ArrayList<>();
    LocalDateTime at;
    boolean stands = true;

    Event(int sequence, Deed deed, String detail, LocalDateTime at) {
        this.sequence = sequence;
        this.deed = deed;
        this.detail = detail;
        this.recordedAs = at;
        this.at = at;
        this.times.add(at);
    }

    void move(LocalDateTime right) {
        at = right;
        times.add(right);
    }
}
