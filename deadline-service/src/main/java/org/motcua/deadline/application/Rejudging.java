package org.motcua.deadline.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.DossierEvent;
import org.motcua.deadline.application.Rejudged.DueDates;
import org.motcua.deadline.domain.Judging;
import org.motcua.deadline.domain.Verdict;
import org.motcua.legalclock.DueDateVersion;
import org.motcua.legalclock.Judgement;

/**
 * Judges a dossier anew, once for each record time of its new events, so that what is kept of a time does not depend on
 * what else came with it.
 */
@ApplicationScoped
public class Rejudging {

    private final ReadingHistory readingHistory;
    private final Judging judging;

    Rejudging(ReadingHistory readingHistory, Judging judging) {
        this.readingHistory = readingHistory;
        this.judging = judging;
    }

    /**
     * What is known of a dossier now and was at each record time since it was last judged.
     *
     * @param known  the state that was stored
     * @param ledger all its events, those of {@code known} first; at least one more
     * @throws IllegalArgumentException when the events cannot be judged
     */
    public Rejudged rejudge(KnownDossier known, List<DossierEvent> ledger) {
        VersionChain versions = new VersionChain(known.judgement());
        List<DueDates> dueDates = new ArrayList<>();
        int judged = known.events().size();
        Reading reading = null;
        Verdict verdict = null;
        while (judged < ledger.size()) {
            Instant recordedAt = ledger.get(judged).recordedAt();
            judged = endOfRecordTime(ledger, judged);
            reading = readingHistory.read(ledger.subList(0, judged));
            verdict = judging.judge(reading.proceedings());
            versions.add(recordedAt, reading, verdict, judged);
            dueDates.add(new DueDates(recordedAt, dueDates(verdict.dossier())));
        }
        return new Rejudged(reading, verdict, dueDates, versions.judgement(known.code()), versions.changed());
    }

    private static List<DueDateVersion> dueDates(Judgement dossier) {
        return dossier == null ? List.of() : dossier.versions();
    }

    private static int endOfRecordTime(List<DossierEvent> ledger, int from) {
        Instant recordedAt = ledger.get(from).recordedAt();
        int end = from + 1;
        while (end < ledger.size() && ledger.get(end).recordedAt().equals(recordedAt)) {
            end++;
        }
        return end;
    }
}
