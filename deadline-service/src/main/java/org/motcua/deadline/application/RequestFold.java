package org.motcua.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.motcua.deadline.domain.DossierStatus;
import org.motcua.legalclock.Request;
import org.motcua.legalclock.RequestKind;

/**
 * Collects what the applicant was asked for, in order of event time. Requests of one kind do not overlap, so the n-th
 * completion is the n-th request's, also where one request ended in the moment of the next and was learnt later.
 */
final class RequestFold {

    private final Map<RequestKind, OfKind> byKind =
            Map.of(RequestKind.SUPPLEMENT, new OfKind(), RequestKind.PAYMENT, new OfKind());

    private record OfKind(List<Instant> asked, List<Instant> completed) {

        OfKind() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        boolean isOpen() {
            return completed.size() < asked.size();
        }

        Stream<Request> requests(RequestKind kind) {
            return Stream.iterate(0, i -> i < asked.size(), i -> i + 1)
                    .map(i -> new Request(kind, asked.get(i), i < completed.size() ? completed.get(i) : null));
        }
    }

    void ask(RequestKind kind, Instant at) {
        byKind.get(kind).asked().add(at);
    }

    void complete(RequestKind kind, Instant at) {
        byKind.get(kind).completed().add(at);
    }

    boolean isOpen() {
        return byKind.values().stream().anyMatch(OfKind::isOpen);
    }

    /** What a dossier that is not finished waits for: of two open requests the one asked last, the payment if both at once. */
    DossierStatus awaited() {
        Instant supplement = openSince(RequestKind.SUPPLEMENT);
        Instant payment = openSince(RequestKind.PAYMENT);
        if (supplement == null && payment == null) {
            return DossierStatus.IN_PROCESS;
        }
        return payment == null || supplement != null && supplement.isAfter(payment)
                ? DossierStatus.AWAITING_SUPPLEMENT
                : DossierStatus.AWAITING_PAYMENT;
    }

    private Instant openSince(RequestKind kind) {
        OfKind requests = byKind.get(kind);
        return requests.isOpen() ? requests.asked().getLast() : null;
    }

    /** In order of asking. */
    List<Request> requests() {
        return byKind.entrySet().stream()
                .flatMap(entry -> entry.getValue().requests(entry.getKey()))
                .sorted(Comparator.comparing(Request::askedAt).thenComparing(Request::kind))
                .toList();
    }
}
