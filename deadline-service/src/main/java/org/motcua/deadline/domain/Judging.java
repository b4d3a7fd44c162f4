package org.motcua.deadline.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.motcua.legalclock.DossierClock;
import org.motcua.legalclock.OfficeHours;
import org.motcua.legalclock.ReceptionClock;
import org.motcua.legalclock.StepClock;
import org.motcua.legalclock.WorkCalendar;

/** Judges dossiers by the versions of the rules that each keeps. Safe for use by several threads. */
public final class Judging {

    /** Clocks are worth keeping, but office hours come with events: this bounds what a stream of new ones can hold. */
    private static final int CLOCKS_KEPT = 512;

    private final IntFunction<WorkCalendar> calendars;
    private final int receptionCalendar;
    private final Map<Key, Clockwork> clockworks = new ConcurrentHashMap<>();
    private final Map<Key, ReceptionClock> receptionClocks = new ConcurrentHashMap<>();

    private record Key(int calendarVersion, OfficeHours hours) {}

    /** The clocks of received dossiers. */
    private record Clockwork(DossierClock dossiers, StepClock steps) {}

    /**
     * @param calendars         the calendar of a version; throws IllegalArgumentException for an unknown one
     * @param receptionCalendar the version for reception clocks, which start before any version is fixed
     */
    public Judging(IntFunction<WorkCalendar> calendars, int receptionCalendar) {
        this.calendars = calendars;
        this.receptionCalendar = receptionCalendar;
    }

    /**
     * What the clocks say.
     *
     * @throws IllegalArgumentException when the acts are not in an order that can be judged, or were received before the
     *                                  calendar begins or under a version of it that is not known
     */
    public Verdict judge(Proceedings proceedings) {
        Reception reception = proceedings.reception();
        if (reception == null) {
            return new Verdict(null, reception(proceedings), List.of());
        }
        Clockwork clockwork = clockwork(reception.calendarVersion(), reception.hours());
        return new Verdict(
                clockwork.dossiers().judge(proceedings.ledger()),
                reception(proceedings),
                steps(clockwork.steps(), proceedings));
    }

    /**
     * The calendar of a version.
     *
     * @throws IllegalArgumentException for an unknown one
     */
    public WorkCalendar calendar(int version) {
        return calendars.apply(version);
    }

    private static List<StepVerdict> steps(StepClock clock, Proceedings proceedings) {
        return proceedings.steps().stream()
                .map(run -> new StepVerdict(run, run.share() == null ? null : clock.judge(proceedings.stepOf(run))))
                .toList();
    }

    private ReceptionVerdict reception(Proceedings proceedings) {
        Submission submission = proceedings.submission();
        if (submission == null || !submission.online()) {
            return null;
        }
        ReceptionClock clock = receptionClock(submission.hours());
        return new ReceptionVerdict(
                clock.dueAt(submission.at()), clock.isProvisional(submission.at()), proceedings.answeredAt());
    }

    private Clockwork clockwork(int version, OfficeHours hours) {
        forgetWhenFull(clockworks);
        return clockworks.computeIfAbsent(new Key(version, hours), key -> {
            WorkCalendar calendar = calendars.apply(version);
            return new Clockwork(new DossierClock(calendar, hours), new StepClock(calendar, hours));
        });
    }

    private ReceptionClock receptionClock(OfficeHours hours) {
        forgetWhenFull(receptionClocks);
        return receptionClocks.computeIfAbsent(
                new Key(receptionCalendar, hours),
                key -> new ReceptionClock(calendars.apply(receptionCalendar), hours));
    }

    private static void forgetWhenFull(Map<Key, ?> clocks) {
        if (clocks.size() >= CLOCKS_KEPT) {
            clocks.clear();
        }
    }
}
