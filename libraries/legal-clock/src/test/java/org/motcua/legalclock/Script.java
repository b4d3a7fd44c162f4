package org.motcua.legalclock;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.motcua.legalclock.oracle.Facts;
import org.motcua.legalclock.oracle.SlowDossier;

/**
 * A random dossier, told relative to its reception and its first due date, so that acts meet on the moments where rules
 * change.
 */
record Script(
        Offices office,
        LocalDateTime received,
        Limit limit,
        PausePolicy policy,
        List<Pausing> pausings,
        List<Writing> writings,
        Spot closing,
        int maxLetters) {

    enum Anchor {
        RECEPTION,
        DUE,
        MIDNIGHT_AFTER_DUE
    }

    /** A moment: so many days and microseconds from an anchor, or at a time of that day. */
    record Spot(Anchor anchor, int days, LocalTime time, long micros) {

        LocalDateTime from(LocalDateTime base) {
            LocalDateTime day = base.plusDays(days);
            return (time == null ? day : day.toLocalDate().atTime(time)).plus(micros, ChronoUnit.MICROS);
        }
    }

    /** A request; {@code end} is told from the moment it is asked at, and null while open. */
    record Pausing(Spot at, Spot end) {}

    /** A letter of extension and the due date it names. */
    record Writing(Spot at, Spot due) {}

    Facts facts() {
        Facts bare = bare(received);
        LocalDateTime due = SlowDossier.at(office.slow, bare, received).due();
        return new Facts(
                received,
                bare.unit(),
                bare.amount(),
                bare.cutOff(),
                bare.policy(),
                pausings.stream().map(pausing -> asked(pausing, due)).toList(),
                writings.stream().map(writing -> letter(writing, due)).toList(),
                closing == null ? null : notBefore(received, resolve(closing, due)),
                maxLetters);
    }

    private Facts bare(LocalDateTime at) {
        String unit = limit.unit().name();
        return new Facts(
                at, unit, limit.amount(), limit.cutOff(), policy.name(), List.of(), List.of(), null, maxLetters);
    }

    private Facts.Asked asked(Pausing pausing, LocalDateTime due) {
        LocalDateTime at = notBefore(received, resolve(pausing.at(), due));
        return new Facts.Asked(
                at, pausing.end() == null ? null : notBefore(at, pausing.end().from(at)));
    }

    private Facts.Letter letter(Writing writing, LocalDateTime due) {
        LocalDateTime at = notBefore(received, resolve(writing.at(), due));
        return new Facts.Letter(at, writing.due().from(due));
    }

    private LocalDateTime resolve(Spot spot, LocalDateTime due) {
        return spot.from(
                switch (spot.anchor()) {
                    case RECEPTION -> received;
                    case DUE -> due;
                    case MIDNIGHT_AFTER_DUE -> due.toLocalDate().plusDays(1).atStartOfDay();
                });
    }

    private static LocalDateTime notBefore(LocalDateTime earliest, LocalDateTime moment) {
        return moment.isBefore(earliest) ? earliest : moment;
    }
}
