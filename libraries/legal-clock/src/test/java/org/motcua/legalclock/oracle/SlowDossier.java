package org.motcua.legalclock.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.TreeSet;

/** Replays the acts of a dossier up to a moment, one moment after the other, and says how it stands then. */
public final class SlowDossier {

    private final SlowTime time;
    private final Facts facts;
    private LocalDateTime due;
    private LocalDate unrolled;
    private LocalDateTime stoodSince;
    private int open;
    private boolean late;

    private SlowDossier(SlowTime time, Facts facts) {
        this.time = time;
        this.facts = facts;
        count(facts.received());
    }

    /** How the dossier stands at a moment not before its reception, from the acts up to it. */
    public static SlowDossier at(SlowTime time, Facts facts, LocalDateTime moment) {
        SlowDossier dossier = new SlowDossier(time, facts);
        boolean closed = facts.closed() != null && !facts.closed().isAfter(moment);
        dossier.replay(closed ? facts.closed() : moment, closed);
        return dossier;
    }

    private void replay(LocalDateTime until, boolean closing) {
        if (!facts.policy().equals("NONE")) {
            TreeSet<LocalDateTime> moments = new TreeSet<>();
            facts.asked().forEach(asked -> moments.add(asked.at()));
            facts.asked().stream()
                    .map(Facts.Asked::done)
                    .filter(done -> done != null)
                    .forEach(moments::add);
            moments.headSet(until, true).forEach(this::act);
        }
        if (closing && open > 0) {
            resume(until);
        }
        checkLate(until);
    }

    private void act(LocalDateTime moment) {
        checkLate(moment);
        if (late) {
            return;
        }
        boolean ran = open == 0;
        long asks = facts.asked().stream()
                .filter(asked -> asked.at().equals(moment))
                .count();
        long ends = facts.asked().stream()
                .filter(asked -> moment.equals(asked.done()))
                .count();
        stoodSince = ran && asks > 0 ? moment : stoodSince;
        open += (int) (asks - ends);
        if (open == 0) {
            resume(moment);
        }
    }

    private void checkLate(LocalDateTime moment) {
        boolean passed = facts.unit().equals("WORKING_HOUR")
                ? moment.isAfter(due)
                : moment.toLocalDate().isAfter(due.toLocalDate());
        late |= open == 0 && passed;
    }

    private void resume(LocalDateTime moment) {
        open = 0;
        if (facts.policy().equals("RESTART")) {
            count(moment);
        } else {
            move(stoodSince, moment);
        }
    }

    private void count(LocalDateTime begin) {
        LocalDateTime start = time.deemed(begin);
        LocalDate day = start.toLocalDate();
        switch (facts.unit()) {
            case "WORKING_HOUR" -> due = time.plus(start, Duration.ofHours(facts.amount()));
            case "WORKING_DAY" -> due = time.end(time.after(day, facts.amount() > 0 ? facts.amount() : sameDay(start)));
            case "CALENDAR_DAY" -> roll(day.plusDays(facts.amount()));
            default -> roll(day.plusMonths(facts.amount()));
        }
    }

    private int sameDay(LocalDateTime start) {
        return start.toLocalTime().isBefore(facts.cutOff()) ? 0 : 1;
    }

    private void roll(LocalDate day) {
        unrolled = day;
        due = time.end(time.rolled(day));
    }

    private void move(LocalDateTime from, LocalDateTime to) {
        LocalDate stopped = time.deemed(from).toLocalDate();
        LocalDate resumed = time.deemed(to).toLocalDate();
        switch (facts.unit()) {
            case "WORKING_HOUR" -> due = moveHours(time.between(from, to));
            case "WORKING_DAY" -> due = time.end(time.after(due.toLocalDate(), time.workingDays(stopped, resumed)));
            default -> roll(unrolled.plusDays(ChronoUnit.DAYS.between(stopped, resumed)));
        }
        if (!facts.unit().equals("WORKING_HOUR") && due.toLocalDate().isBefore(resumed)) {
            due = time.end(resumed);
        }
    }

    private LocalDateTime moveHours(Duration pause) {
        return pause.isZero() ? due : time.plus(due, pause);
    }

    /** The statutory due moment. */
    public LocalDateTime due() {
        return due;
    }

    /** Whether the due date has passed with no pause running; at a closing, whether it was closed late. */
    public boolean late() {
        return late;
    }

    /** Whether a pause that began in time is running. */
    public boolean standsStill() {
        return open > 0 && !late;
    }

    /** The due moment that a letter may have put off, as known at this moment. */
    public LocalDateTime rescheduled(LocalDateTime moment) {
        return facts.letters().stream()
                .sorted(Comparator.comparing(Facts.Letter::at))
                .limit(facts.maxLetters())
                .filter(letter -> !letter.at().isAfter(moment))
                .filter(letter -> facts.closed() == null || !letter.at().isAfter(facts.closed()))
                .filter(letter -> !SlowDossier.at(time, facts, letter.at()).late())
                .map(Facts.Letter::due)
                .reduce(due, this::later);
    }

    /** The latest date that any letter issued before the closing names, or the law. */
    public LocalDateTime promised(LocalDateTime moment) {
        return facts.letters().stream()
                .filter(letter -> !letter.at().isAfter(moment))
                .filter(letter -> facts.closed() == null || !letter.at().isAfter(facts.closed()))
                .map(Facts.Letter::due)
                .reduce(due, this::later);
    }

    private LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        boolean hours = facts.unit().equals("WORKING_HOUR");
        boolean later = hours ? other.isAfter(one) : other.toLocalDate().isAfter(one.toLocalDate());
        return later ? other : one;
    }

    /** EARLY, ON_TIME or OVERDUE of the closing against a due moment. */
    public String classAgainst(LocalDateTime dueMoment) {
        LocalDateTime finished = facts.closed();
        boolean hours = facts.unit().equals("WORKING_HOUR") && finished.isAfter(dueMoment);
        int days = finished.toLocalDate().compareTo(dueMoment.toLocalDate());
        if (hours || days > 0) {
            return "OVERDUE";
        }
        return days < 0 ? "EARLY" : "ON_TIME";
    }
}
