package org.motcua.deadline.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.motcua.legalclock.DossierClock;
import org.motcua.legalclock.Judgement;
import org.motcua.legalclock.OfficeHours;
import org.motcua.legalclock.ReceptionClock;
import org.motcua.legalclock.WorkCalendar;

/** Judges dossiers by the versions of the rules that each keeps. Safe for use by several threads. */
public final class Judging {

    /** Clocks are worth keeping, but office hours come with events: this bounds what a stream of new ones can hold. */
    private static final int CLOCKS_KEPT = 512;

    private final IntFunction<WorkCalendar> calendars;
    private final int receptionCalendar;
    private final Map<Key, DossierClock> dossierClocks = new ConcurrentHashMap<>();
    private final Map<Key, ReceptionClock> receptionClocks = new ConcurrentHashMap<>();

    private record Key(int calendarVersion, OfficeHours hours) {}

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
        return new Verdict(dossier(proceedings), reception(proceedings));
    }

    private Judgement dossier(Proceedings proceedings) {
        Reception reception = proceedings.reception();
        return reception == null
                ? null
                : dossierClock(reception.calendarVersion(), reception.hours()).judge(proceedings.ledger());
    }

    private ReceptionVerdict reception(Proceedings proceedings) {
        Submission submission = proceedings.submission();
        if (submission == null || !submission.online()) {
            return null;
        }
        return new ReceptionVerdict(
                receptionClock(submission.hours()).dueAt(submission.at()), proceedings.answeredAt());
    }

    private DossierClock dossierClock(int version, OfficeHours hours) {
        forgetWhenFull(dossierClocks);
        return dossierClocks.computeIfAbsent(
                new Key(version, hours), key -> new DossierClock(calendars.apply(version), hours));
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
