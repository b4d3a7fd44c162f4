package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierCommit;
import org.motcua.contract.DossierEvent;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

class ChainTest {

    private final DossierScript script = DossierScript.of("D-1")
            .submitted("2024-06-03T08:00")
            .received("2024-06-03T09:00")
            .processing("2024-06-03T10:00")
            .resolved("2024-06-05T10:00");

    @Test
    void takesCommitsInOrder() {
        Chain chain = chainAfter(0, script.commit(1, 2), script.commit(3, 4));

        assertThat(chain.ledger()).isEqualTo(script.events());
        assertThat(chain.commits()).hasSize(2);
        assertThat(chain.refusals()).isEmpty();
    }

    @Test
    void ignoresWhatWasAppliedBefore() {
        Chain chain = chainAfter(2, script.commit(1, 2));

        assertThat(chain.hasNews()).isFalse();
        assertThat(chain.refusals()).isEmpty();
    }

    @Test
    void takesTheNewTailOfACommitThatOverlaps() {
        Chain chain = chainAfter(2, script.commit(1, 4));

        NewCommit added = chain.commits().getFirst();
        assertThat(added.commit()).isEqualTo(script.commit(3, 4));
        assertThat(ContractJson.decode(added.payload(), DossierCommit.class)).isEqualTo(added.commit());
    }

    @Test
    void waitsForAGap() {
        Chain chain = chainAfter(1, script.commit(3, 4));

        assertThat(reasons(chain)).containsExactly(Reason.GAP);
        assertThat(chain.hasNews()).isFalse();
    }

    @Test
    void refusesAnotherHistory() {
        DossierScript other =
                DossierScript.of("D-1").submitted("2024-06-01T08:00").received("2024-06-03T09:00");

        assertThat(reasons(chainAfter(2, other.commit(1, 2)))).containsExactly(Reason.CONTRADICTION);
    }

    @Test
    void refusesWhatCannotBeReadAndLetsTheRestWait() {
        Chain chain = new Chain(known(0));
        chain.offer(new Arrival(record(new byte[] {1}), null));
        chain.offer(arrival(script.commit(1, 2)));

        assertThat(reasons(chain)).containsExactly(Reason.UNREADABLE, Reason.WAITING);
    }

    @Test
    void refusesOnlyTheLastOfThoseTakenWhenTheyCannotBeJudged() {
        Chain chain = chainAfter(0, script.commit(1, 2), script.commit(3, 3), script.commit(4, 4));

        chain.failLast();
        assertThat(chain.ledger()).isEqualTo(script.events().subList(0, 3));
        assertThat(reasons(chain)).containsExactly(Reason.FAILED);

        chain.failLast();
        assertThat(chain.ledger()).isEqualTo(script.events().subList(0, 2));
        assertThat(reasons(chain)).containsExactly(Reason.FAILED, Reason.WAITING);

        chain.failLast();
        assertThat(chain.hasNews()).isFalse();
        assertThat(reasons(chain)).containsExactly(Reason.FAILED, Reason.WAITING, Reason.WAITING);
    }

    @Test
    void refusesNothingThatIsAppliedForWhatCannotBeJudged() {
        Chain chain = chainAfter(2, script.commit(1, 2), script.commit(3, 3), script.commit(1, 2), script.commit(3, 3));

        chain.failLast();

        assertThat(chain.hasNews()).isFalse();
        assertThat(reasons(chain)).containsExactly(Reason.FAILED, Reason.WAITING);
    }

    @Test
    void ignoresWhatWasAppliedBehindWhatIsRefused() {
        Chain chain = chainAfter(2, script.commit(4, 4), script.commit(1, 2), script.commit(3, 3));

        assertThat(reasons(chain)).containsExactly(Reason.GAP, Reason.WAITING);
    }

    private Chain chainAfter(int events, DossierCommit... commits) {
        Chain chain = new Chain(known(events));
        List.of(commits).forEach(commit -> chain.offer(arrival(commit)));
        return chain;
    }

    private KnownDossier known(int events) {
        List<DossierEvent> ledger = script.events().subList(0, events);
        return new KnownDossier("D-1", ledger, null, List.of());
    }

    private static List<Reason> reasons(Chain chain) {
        return chain.refusals().stream().map(Refusal::reason).toList();
    }

    private static Arrival arrival(DossierCommit commit) {
        return new Arrival(record(ContractJson.encode(commit)), commit);
    }

    private static IncomingRecord record(byte[] value) {
        return new IncomingRecord("intake.dossier.v1", 0, 0, "D-1", value, Instant.EPOCH, Map.of());
    }
}
