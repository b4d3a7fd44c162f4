package org.motcua.legalclock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pauses of a dossier: the union of its requests, cut off at reception and closing. */
final class Pauses {

    private Pauses() {}

    static List<Pause> of(Ledger ledger) {
        List<Pause> union = new ArrayList<>();
        ledger.requests().stream()
                .filter(request -> concerns(request, ledger))
                .map(request -> pause(request, ledger))
                .sorted(Comparator.comparing(Pause::from))
                .forEach(pause -> join(union, pause));
        return union;
    }

    private static boolean concerns(Request request, Ledger ledger) {
        boolean over = request.completedAt() != null && request.completedAt().isBefore(ledger.receivedAt());
        boolean never = ledger.closing() != null
                && request.askedAt().isAfter(ledger.closing().at());
        return !over && !never;
    }

    private static Pause pause(Request request, Ledger ledger) {
        boolean early = request.askedAt().isBefore(ledger.receivedAt());
        return new Pause(early ? ledger.receivedAt() : request.askedAt(), end(request.completedAt(), ledger.closing()));
    }

    private static Instant end(Instant completedAt, Closing closing) {
        if (closing == null) {
            return completedAt;
        }
        return completedAt == null || completedAt.isAfter(closing.at()) ? closing.at() : completedAt;
    }

    private static void join(List<Pause> union, Pause next) {
        if (!union.isEmpty() && union.getLast().reaches(next.from())) {
            union.add(union.removeLast().extendedTo(next.to()));
        } else {
            union.add(next);
        }
    }
}
