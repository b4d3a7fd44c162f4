package org.motcua.deadline.application;

import java.util.ArrayList;
import java.util.List;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierCommit;
import org.motcua.contract.DossierEvent;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/** The records of one dossier in a batch, each checked against the ledger as the ones before it leave it. */
final class Chain {

    private final KnownDossier known;
    private final List<DossierEvent> ledger;
    private final List<NewCommit> commits = new ArrayList<>();
    private final List<Arrival> applied = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Chain(KnownDossier known) {
        this.known = known;
        this.ledger = new ArrayList<>(known.events());
    }

    /** Adds what is new in a record, ignores what was applied before, and refuses what does not fit. */
    void offer(Arrival arrival) {
        if (!refusals.isEmpty()) {
            refuse(arrival, Reason.WAITING, "an earlier record of this dossier is parked");
        } else if (arrival.commit() == null) {
            refuse(arrival, Reason.UNREADABLE, "not a commit of this dossier");
        } else if (arrival.commit().from() > ledger.size() + 1) {
            refuse(arrival, Reason.GAP, "events before this commit are missing");
        } else if (contradicts(arrival.commit())) {
            refuse(arrival, Reason.CONTRADICTION, "says something else of events already applied");
        } else {
            take(arrival);
        }
    }

    private boolean contradicts(DossierCommit commit) {
        return commit.events().stream()
                .takeWhile(event -> event.sequence() <= ledger.size())
                .anyMatch(event -> !event.hash()
                        .equals(ledger.get((int) event.sequence() - 1).hash()));
    }

    private void take(Arrival arrival) {
        DossierCommit commit = arrival.commit();
        applied.add(arrival);
        if (commit.to() <= ledger.size()) {
            return;
        }
        int overlap = Math.toIntExact(ledger.size() + 1 - commit.from());
        commits.add(overlap == 0 ? new NewCommit(commit, arrival.record().value()) : tail(commit, overlap));
        ledger.addAll(commit.events().subList(overlap, commit.events().size()));
    }

    private static NewCommit tail(DossierCommit commit, int overlap) {
        DossierCommit tail = DossierCommit.of(
                commit.code(), commit.events().subList(overlap, commit.events().size()));
        return new NewCommit(tail, ContractJson.encode(tail));
    }

    private void refuse(Arrival arrival, Reason reason, String detail) {
        refusals.add(new Refusal(arrival.record(), reason, detail));
    }

    /** Refuses all that was taken, since it cannot be judged. */
    void fail() {
        List<Refusal> later = List.copyOf(refusals);
        refusals.clear();
        for (Arrival arrival : applied) {
            boolean first = refusals.isEmpty();
            refuse(arrival, first ? Reason.FAILED : Reason.WAITING, "the history cannot be judged");
        }
        later.forEach(refusal -> refuse(
                new Arrival(refusal.record(), null), Reason.WAITING, "an earlier record of this dossier is parked"));
        commits.clear();
    }

    boolean hasNews() {
        return !commits.isEmpty();
    }

    KnownDossier known() {
        return known;
    }

    List<DossierEvent> ledger() {
        return ledger;
    }

    List<NewCommit> commits() {
        return commits;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
