package org.motcua.legalclock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.motcua.legalclock.oracle.Facts;

/** Says in the library's words what the oracle or a test says in local times. */
final class Translation {

    private Translation() {}

    static Instant moment(LocalDateTime local) {
        return local == null ? null : local.atZone(LegalZone.ZONE).toInstant();
    }

    /** A local moment such as {@code 2024-05-03T16:00}. */
    static Instant moment(String local) {
        return moment(LocalDateTime.parse(local));
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, LegalZone.ZONE);
    }

    static Ledger ledger(Facts facts) {
        return new Ledger(
                moment(facts.received()),
                new Limit(LimitUnit.valueOf(facts.unit()), facts.amount(), facts.cutOff()),
                PausePolicy.valueOf(facts.policy()),
                facts.asked().stream().map(Translation::request).toList(),
                facts.letters().stream().map(Translation::extension).toList(),
                facts.closed() == null ? null : new Closing(ClosingKind.RESOLVED, moment(facts.closed())),
                facts.maxLetters());
    }

    private static Request request(Facts.Asked asked) {
        return new Request(RequestKind.SUPPLEMENT, moment(asked.at()), moment(asked.done()));
    }

    private static Extension extension(Facts.Letter letter) {
        return new Extension(moment(letter.at()), moment(letter.due()));
    }

    /** Opening and closing times in turn, such as {@code 07:30 11:30 13:30 17:30}. */
    static OfficeHours.Version hours(LocalDate from, String times) {
        List<LocalTime> parsed =
                Arrays.stream(times.split(" ")).map(LocalTime::parse).toList();
        return new OfficeHours.Version(
                from,
                IntStream.range(0, parsed.size() / 2)
                        .mapToObj(i -> new OfficeHours.Session(parsed.get(2 * i), parsed.get(2 * i + 1)))
                        .toList());
    }
}
