package org.motcua.legalclock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Tells a dossier in a test: {@code received("2024-06-03T09:00", Limit.workingDays(5)).paused(...).judged()}. */
final class Case {

    private static final DossierClock CLOCK = new DossierClock(WorkCalendar.shipped(), OfficeHours.standard());

    private final Instant receivedAt;
    private final Limit limit;
    private final List<Request> requests = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private PausePolicy policy = PausePolicy.PAUSE_RESUME;
    private Closing closing;
    private int maxExtensions = 1;

    private Case(Instant receivedAt, Limit limit) {
        this.receivedAt = receivedAt;
        this.limit = limit;
    }

    static Case received(String at, Limit limit) {
        return new Case(Translation.moment(at), limit);
    }

    Case under(PausePolicy pausePolicy) {
        policy = pausePolicy;
        return this;
    }

    Case asked(String at) {
        requests.add(new Request(RequestKind.SUPPLEMENT, Translation.moment(at), null));
        return this;
    }

    Case paused(String from, String to) {
        requests.add(new Request(RequestKind.PAYMENT, Translation.moment(from), Translation.moment(to)));
        return this;
    }

    Case extended(String at, String newDue) {
        extensions.add(new Extension(Translation.moment(at), Translation.moment(newDue)));
        return this;
    }

    Case allowing(int letters) {
        maxExtensions = letters;
        return this;
    }

    Case closed(ClosingKind kind, String at) {
        closing = new Closing(kind, Translation.moment(at));
        return this;
    }

    Case resolved(String at) {
        return closed(ClosingKind.RESOLVED, at);
    }

    Judgement judged() {
        return CLOCK.judge(new Ledger(receivedAt, limit, policy, requests, extensions, closing, maxExtensions));
    }

    /** The current statutory due date, in local time. */
    String due() {
        return Translation.local(judged().dueAt()).toString();
    }

    /** The beginning of lateness in local time, or "never". */
    String lateFrom() {
        Instant from = judged().lateFrom();
        return from == null ? "never" : Translation.local(from).toString();
    }
}
