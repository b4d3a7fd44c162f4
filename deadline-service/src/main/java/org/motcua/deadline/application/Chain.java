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

    private static final int NONE = -1;

    private final KnownDossier known;
    private final List<DossierEvent> ledger;
    private final List<NewCommit> commits = new ArrayList<>();
    private final List<Arrival> offered = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int lastTaken = NONE;
    private int failed = NONE;

    Chain(KnownDossier known) {
        this.known = known;
        this.ledger = new ArrayList<>(known.events());
    }

    /** Adds what is new in a record, ignores what was applied before, and refuses what does not fit. */
    void offer(Arrival arrival) {
        offered.add(arrival);
        consider(offered.size() - 1);
    }

    private void consider(int number) {
        Arrival arrival = offered.get(number);
        if (number == failed) {
            refuse(arrival, Reason.FAILED, "the history cannot be judged");
        } else if (isApplied(arrival.commit())) {
            return;
        } else if (!refusals.isEmpty()) {
            refuse(arrival, Reason.WAITING, "an earlier record of this dossier is parked");
        } else if (arrival.commit() == null) {
            refuse(arrival, Reason.UNREADABLE, "not a commit of this dossier");
        } else if (arrival.commit().from() > ledger.size() + 1) {
            refuse(arrival, Reason.GAP, "events before this commit are missing");
        } else if (contradicts(arrival.commit())) {
            refuse(arrival, Reason.CONTRADICTION, "says something else of events already applied");
        } else {
            take(number);
        }
    }

    /** Whether all it says is in the ledger: it need not wait, whatever is parked. */
    private boolean isApplied(DossierCommit commit) {
        return commit != null && commit.to() <= ledger.size() && !contradicts(commit);
    }

    private boolean contradicts(DossierCommit commit) {
        return commit.events().stream()
                .takeWhile(event -> event.sequence() <= ledger.size())
                .anyMatch(event -> !event.hash()
                        .equals(ledger.get((int) event.sequence() - 1).hash()));
    }

    private void take(int number) {
        Arrival arrival = offered.get(number);
        DossierCommit commit = arrival.commit();
        int overlap = Math.toIntExact(ledger.size() + 1 - commit.from());
        commits.add(overlap == 0 ? new NewCommit(commit, arrival.record().value()) : tail(commit, overlap));
        ledger.addAll(commit.events().subList(overlap, commit.events().size()));
        lastTaken = number;
    }

    private static NewCommit tail(DossierCommit commit, int overlap) {
        DossierCommit tail = DossierCommit.of(
                commit.code(), commit.events().subList(overlap, commit.events().size()));
        return new NewCommit(tail, ContractJson.encode(tail));
    }

    private void refuse(Arrival arrival, Reason reason, String detail) {
        refusals.add(new Refusal(arrival.record(), reason, detail));
    }

    /** Refuses the record with the last news, since with it the history cannot be judged; what is behind it waits. */
    void failLast() {
        failed = lastTaken;
        lastTaken = NONE;
        ledger.clear();
        ledger.addAll(known.events());
        commits.clear();
        refusals.clear();
        for (int number = 0; number < offered.size(); number++) {
            consider(number);
        }
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
