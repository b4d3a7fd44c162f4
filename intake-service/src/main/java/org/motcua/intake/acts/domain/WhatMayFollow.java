package org.motcua.intake.acts.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.motcua.intake.record.domain.Acts;
import org.motcua.intake.record.domain.AskedFor;
import org.motcua.intake.record.domain.Fault;
import org.motcua.intake.record.domain.Letter;
import org.motcua.intake.record.domain.LineField;
import org.motcua.legalclock.ClosingKind;

/** Which act may follow which, and that no act is earlier than the one before it; equal times are in order. */
public final class WhatMayFollow {

    private static final List<Function<Acts, Fault>> RULES = List.of(
            WhatMayFollow::receivedOrRefused,
            acts -> ordered(acts.submittedAt(), LineField.SUBMITTED, acts.receivedAt(), LineField.RECEIVED),
            acts -> ordered(acts.submittedAt(), LineField.SUBMITTED, acts.refusedAt(), LineField.REFUSED),
            acts -> requests(acts, acts.supplements(), LineField.SUPPLEMENTS),
            acts -> requests(acts, acts.payments(), LineField.PAYMENTS),
            WhatMayFollow::letters,
            WhatMayFollow::closing,
            WhatMayFollow::handOver);

    private WhatMayFollow() {}

    /** The first fault of these acts, null when they are in order. */
    public static Fault fault(Acts acts) {
        for (Function<Acts, Fault> rule : RULES) {
            Fault fault = rule.apply(acts);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static Fault receivedOrRefused(Acts acts) {
        return acts.receivedAt() != null && acts.refusedAt() != null
                ? Fault.of("refused-and-received", LineField.REFUSED, LineField.RECEIVED)
                : null;
    }

    private static Fault ordered(Instant before, String beforeField, Instant after, String afterField) {
        return before != null && after != null && after.isBefore(before)
                ? Fault.of("out-of-order", afterField, beforeField)
                : null;
    }

    private static Fault requests(Acts acts, List<AskedFor> requests, String list) {
        AskedFor before = null;
        for (AskedFor request : requests) {
            Fault fault = request(acts, before, request, list);
            if (fault != null) {
                return fault;
            }
            before = request;
        }
        return null;
    }

    private static Fault request(Acts acts, AskedFor before, AskedFor request, String list) {
        String asked = LineField.in(list, LineField.ASKED);
        String completed = LineField.in(list, LineField.COMPLETED);
        if (acts.receivedAt() == null) {
            return Fault.of("needs-before", asked, LineField.RECEIVED);
        }
        if (before != null && overlaps(before, request)) {
            return Fault.of("still-open", asked, completed);
        }
        return firstOf(
                ordered(acts.receivedAt(), LineField.RECEIVED, request.askedAt(), asked),
                ordered(request.askedAt(), asked, request.completedAt(), completed),
                requestAndClosing(acts, request, asked, completed));
    }

    private static boolean overlaps(AskedFor before, AskedFor request) {
        return before.isOpen()
                || request.askedAt().isBefore(before.completedAt())
                || request.askedAt().equals(before.askedAt());
    }

    private static Fault requestAndClosing(Acts acts, AskedFor request, String asked, String completed) {
        if (!acts.isClosed()) {
            return null;
        }
        if (request.isOpen() && acts.isResolved()) {
            return Fault.of("open-at-resolution", completed, LineField.FINISHED);
        }
        Instant end = acts.closing().at();
        return firstOf(
                ordered(request.askedAt(), asked, end, LineField.FINISHED),
                ordered(request.completedAt(), completed, end, LineField.FINISHED));
    }

    private static Fault letters(Acts acts) {
        String issued = LineField.in(LineField.LETTERS, LineField.ISSUED);
        for (Letter letter : acts.letters()) {
            if (acts.receivedAt() == null) {
                return Fault.of("needs-before", issued, LineField.RECEIVED);
            }
            Instant end = acts.isClosed() ? acts.closing().at() : null;
            Fault fault = firstOf(
                    ordered(acts.receivedAt(), LineField.RECEIVED, letter.issuedAt(), issued),
                    ordered(letter.issuedAt(), issued, end, LineField.FINISHED));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static Fault closing(Acts acts) {
        if (!acts.isClosed()) {
            return null;
        }
        if (acts.refusedAt() != null) {
            return Fault.of("nothing-after-refusal", LineField.FINISHED, LineField.REFUSED);
        }
        if (acts.receivedAt() == null && acts.closing().kind() != ClosingKind.WITHDRAWN) {
            return Fault.of("needs-before", LineField.FINISHED, LineField.RECEIVED);
        }
        Instant at = acts.closing().at();
        return firstOf(
                ordered(acts.submittedAt(), LineField.SUBMITTED, at, LineField.FINISHED),
                ordered(acts.receivedAt(), LineField.RECEIVED, at, LineField.FINISHED));
    }

    private static Fault handOver(Acts acts) {
        if (acts.returnedAt() == null) {
            return null;
        }
        return acts.isResolved()
                ? ordered(acts.closing().at(), LineField.FINISHED, acts.returnedAt(), LineField.RETURNED)
                : Fault.of("needs-resolution", LineField.RETURNED, LineField.FINISHED);
    }

    private static Fault firstOf(Fault... faults) {
        for (Fault fault : faults) {
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }
}
