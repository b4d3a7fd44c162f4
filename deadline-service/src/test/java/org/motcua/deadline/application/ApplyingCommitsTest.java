package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.contract.ContractJson;
import org.motcua.contract.DossierCommit;
import org.motcua.deadline.domain.Judging;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.deadline.fixture.InMemoryDossiers;
import org.motcua.legalclock.WorkCalendar;
import org.motcua.reliable.IncomingRecord;
import org.motcua.reliable.Refusal;
import org.motcua.reliable.Refusal.Reason;

/** Whole batches against what is stored; the dossier is received on Monday 3 June 2024, due on Monday 10 June. */
class ApplyingCommitsTest {

    private static final int COMMITS = 6;

    private final InMemoryDossiers dossiers = new InMemoryDossiers();
    private final ApplyingCommits applyingCommits = new ApplyingCommits(
            dossiers,
            new Rejudging(new ReadingHistory(), new Judging(version -> WorkCalendar.shipped(), 1)),
            dossiers.outbox());

    @Test
    void keepsADueDateThatACorrectionOfTheSameBatchEnded() throws SQLException {
        DossierScript script =
                DossierScript.of("D-1").recordedAt("2024-06-03T12:00").received("2024-06-03T09:00");
        DossierCommit reception = script.commit();
        DossierCommit correction = script.recordedAt("2024-06-04T08:00")
                .corrected(1, "2024-06-03T18:00")
                .commit();

        apply(reception, correction);

        assertThat(kept()).containsExactly("1 2024-06-10 2024-06-03T12:00", "2 2024-06-11 2024-06-04T08:00");
        assertThat(dossiers.dueDatesNow()).containsExactly(2);
    }

    @Test
    void keepsTheRecordTimeOfTheReceptionWhenAPauseComesInTheSameBatch() throws SQLException {
        apply(history().subList(0, 3).toArray(DossierCommit[]::new));

        assertThat(kept()).containsExactly("1 2024-06-10 2024-06-03T12:00", "2 2024-06-12 2024-06-06T12:00");
    }

    @ParameterizedTest
    @MethodSource("splits")
    void keepsTheSameHistoryHoweverItIsSplitIntoBatches(int split) throws SQLException {
        List<DossierCommit> history = history();
        List<DossierCommit> batch = new ArrayList<>();
        for (int i = 0; i < COMMITS; i++) {
            batch.add(history.get(i));
            if ((split & 1 << i) != 0 || i == COMMITS - 1) {
                assertThat(apply(batch.toArray(DossierCommit[]::new))).isEmpty();
                batch.clear();
            }
        }

        assertThat(kept())
                .containsExactly(
                        "1 2024-06-10 2024-06-03T12:00",
                        "2 2024-06-12 2024-06-06T12:00",
                        "3 2024-06-20 2024-06-07T12:00",
                        "4 2024-06-11 2024-06-08T12:00",
                        "5 2024-06-13 2024-06-08T12:00");
        assertThat(dossiers.dueDatesNow()).containsExactly(1, 2, 3);
        assertThat(dossiers.judgement().revision()).isEqualTo(5);
    }

    @Test
    void refusesOnlyThePoisonAndWhatIsBehindIt() throws SQLException {
        DossierScript script = DossierScript.of("D-1").received("2024-06-03T09:00");
        script.corrected(1, "2019-06-03T09:00").resolved("2024-06-05T09:00");

        List<Refusal> refusals = apply(script.commit(1, 1), script.commit(2, 2), script.commit(3, 3));

        assertThat(refusals).extracting(Refusal::reason).containsExactly(Reason.FAILED, Reason.WAITING);
        assertThat(refusals).extracting(refusal -> refusal.record().offset()).containsExactly(1L, 2L);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void doesNotParkWhatWasAppliedBeforeForThePoisonBehindIt() throws SQLException {
        DossierScript script =
                DossierScript.of("D-1").received("2024-06-03T09:00").corrected(1, "2019-06-03T09:00");
        apply(script.commit(1, 1));

        List<Refusal> refusals = apply(script.commit(1, 1), script.commit(2, 2), script.commit(1, 1));

        assertThat(refusals).extracting(refusal -> refusal.record().offset()).containsExactly(1L);
        assertThat(refusals).extracting(Refusal::reason).containsExactly(Reason.FAILED);
    }

    static IntStream splits() {
        return IntStream.range(0, 1 << COMMITS - 1);
    }

    /** A pause, a letter, a correction of the reception that is taken back, each commit with its own record time. */
    private static List<DossierCommit> history() {
        DossierScript script = DossierScript.of("D-1");
        List<DossierCommit> commits = new ArrayList<>();
        commits.add(script.recordedAt("2024-06-03T12:00")
                .received("2024-06-03T09:00")
                .commit());
        commits.add(script.recordedAt("2024-06-04T12:00")
                .supplementRequested("2024-06-04T09:00")
                .commit());
        commits.add(script.recordedAt("2024-06-06T12:00")
                .supplementCompleted("2024-06-06T09:00")
                .commit());
        commits.add(script.recordedAt("2024-06-07T12:00")
                .extended("2024-06-07T09:00", "2024-06-20T17:00")
                .commit());
        commits.add(script.recordedAt("2024-06-08T12:00")
                .corrected(1, "2024-06-03T18:00")
                .commit());
        commits.add(script.recordedAt("2024-06-09T12:00")
                .corrected(1, "2024-06-03T09:00")
                .commit());
        return commits;
    }

    private List<Refusal> apply(DossierCommit... batch) throws SQLException {
        List<Arrival> arrivals = IntStream.range(0, batch.length)
                .mapToObj(offset -> arrival(offset, batch[offset]))
                .toList();
        return applyingCommits.apply(null, Map.of("D-1", arrivals));
    }

    private static Arrival arrival(int offset, DossierCommit commit) {
        byte[] value = ContractJson.encode(commit);
        return new Arrival(
                new IncomingRecord("intake.dossier.v1", 0, offset, "D-1", value, Instant.EPOCH, Map.of()), commit);
    }

    /** Number, due day and record time of each. */
    private List<String> kept() {
        return dossiers.dueDates().stream()
                .map(due -> due.number() + " "
                        + DossierScript.local(due.version().dueAt()).toLocalDate() + " "
                        + DossierScript.local(due.recordedAt()))
                .toList();
    }
}
