package org.motcua.reporting.rest;

import java.util.List;

/** The columns 3 to 13 of form II.06a/VPCP/KSTT, by the names of their figures. */
final class Form06aColumns {

    static final List<String> NAMES = List.of(
            "received",
            "receivedOnline",
            "receivedDirectOrPost",
            "carriedOver",
            "resolved",
            "resolvedEarly",
            "resolvedOnTime",
            "resolvedOverdue",
            "pending",
            "pendingWithin",
            "pendingOverdue");

    private Form06aColumns() {}
}
