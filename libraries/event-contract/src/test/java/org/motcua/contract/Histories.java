package org.motcua.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.motcua.contract.DossierFact.DossierReceived;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;

/** Events for tests, told apart by sequence and minute. */
final class Histories {

    static final DossierFact SUBMITTED = new DossierSubmitted("A1", "1.1", "F", Channel.ONLINE, null, null, null);
    static final DossierFact RECEIVED = new DossierReceived(
            "A1",
            "1.1",
            "F",
            Channel.ONLINE,
            new LimitVersion(LocalDate.of(2021, 1, 1), LimitUnit.WORKING_DAY, 3, null),
            PausePolicy.NONE,
            1,
            1,
            null,
            null);

    private static final Instant START = Instant.parse("2024-03-04T01:00:00Z");

    private Histories() {}

    static DossierEvent event(long sequence, int minute, DossierFact fact) {
        return new DossierEvent(
                sequence,
                at(minute),
                START.plusSeconds(sequence * 86_400),
                "author-" + sequence,
                "hash-" + sequence,
                fact);
    }

    static Instant at(int minute) {
        return START.plusSeconds(minute * 60L);
    }
}
