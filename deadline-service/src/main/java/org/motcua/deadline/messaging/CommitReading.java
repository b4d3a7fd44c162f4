package org.motcua.deadline.messaging;

import java.util.List;
import java.util.Objects;
import org.motcua.contract.ContractJson;
import org.motcua.contract.ContractJson.UnreadableRecord;
import org.motcua.contract.DossierCommit;
import org.motcua.contract.DossierEvent;
import org.motcua.deadline.application.Arrival;
import org.motcua.reliable.IncomingRecord;

/** Reads records as commits; what does not follow the contract arrives without one. */
final class CommitReading {

    /** No dossier code comes near this; an index entry could not hold one of some thousand characters. */
    private static final int LONGEST_CODE = 200;

    private CommitReading() {}

    static Arrival read(IncomingRecord record) {
        return new Arrival(record, commitOrNull(record));
    }

    /** An unreadable record is not lost: it is refused, parked and shown by its place on the topic. */
    private static DossierCommit commitOrNull(IncomingRecord record) {
        try {
            DossierCommit commit = ContractJson.decode(record.value(), DossierCommit.class);
            return follows(commit, record.key()) ? commit : null;
        } catch (UnreadableRecord e) {
            return null;
        }
    }

    private static boolean follows(DossierCommit commit, String key) {
        List<DossierEvent> events = commit.events();
        return key != null
                && key.equals(commit.code())
                && key.length() <= LONGEST_CODE
                && key.indexOf(0) < 0
                && commit.from() >= 1
                && !events.isEmpty()
                && commit.to() - commit.from() + 1 == events.size()
                && inSequence(commit)
                && events.stream().allMatch(CommitReading::complete)
                && Objects.equals(commit.hash(), events.getLast().hash());
    }

    private static boolean inSequence(DossierCommit commit) {
        long expected = commit.from();
        for (DossierEvent event : commit.events()) {
            if (event.sequence() != expected++) {
                return false;
            }
        }
        return true;
    }

    private static boolean complete(DossierEvent event) {
        return event.occurredAt() != null && event.recordedAt() != null && event.hash() != null && event.fact() != null;
    }
}
