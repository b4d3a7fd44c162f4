package org.motcua.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.legalclock.Timeliness.EARLY;
import static org.motcua.reporting.DossierStory.received;
import static org.motcua.reporting.application.ApplyingJudgements.Verdict.CONTRADICTION;
import static org.motcua.reporting.application.ApplyingJudgements.Verdict.COUNTED;
import static org.motcua.reporting.application.ApplyingJudgements.Verdict.KNOWN;
import static org.motcua.reporting.application.ApplyingJudgements.Verdict.WAITING;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.legalclock.Basis;
import org.motcua.reporting.CountersInMemory;
import org.motcua.reporting.DossierStory;
import org.motcua.reporting.application.ApplyingJudgements.Verdict;
import org.motcua.reporting.domain.ReportRequest;

class ApplyingJudgementsTest {

    private static final DossierStory OPEN = received("2024-01-02").late("2024-01-20");
    private static final DossierStory RESOLVED =
            received("2024-01-02").resolved("2024-01-10", EARLY, EARLY).recorded("2024-01-10T05:00:00Z");
    private static final DossierStory CORRECTED =
            received("2024-01-02").resolved("2024-01-11", EARLY, EARLY).recorded("2024-02-01T05:00:00Z");

    private final CountersInMemory counters = new CountersInMemory();
    private final ApplyingJudgements applying = new ApplyingJudgements(new DossiersInMemory(), counters);

    @Test
    void aRecordThatComesTwiceCountsOnce() throws SQLException {
        apply(history("A", OPEN, RESOLVED));

        assertThat(apply(history("A", OPEN, RESOLVED))).containsExactly(KNOWN);
        assertThat(resolved()).isOne();
    }

    @Test
    void aRecordThatComesTwiceInOneBatchCountsOnce() throws SQLException {
        assertThat(apply(history("A", OPEN), history("A", OPEN), history("A", OPEN, RESOLVED), history("A", OPEN)))
                .containsExactly(COUNTED, KNOWN, COUNTED, KNOWN);
        assertThat(resolved()).isOne();
    }

    @Test
    void skippedRevisionsAreCountedWithTheNextRecord() throws SQLException {
        apply(history("A", OPEN));

        assertThat(apply(history("A", OPEN, RESOLVED, CORRECTED))).containsExactly(COUNTED);
        assertThat(resolved()).isOne();
        assertThat(counters.size()).isEqualTo(12);
    }

    @Test
    void anotherStoryOfACountedVersionIsRefusedAndItsFollowersWait() throws SQLException {
        apply(history("A", OPEN));

        assertThat(apply(history("A", RESOLVED), history("A", OPEN, RESOLVED), history("B", RESOLVED)))
                .containsExactly(CONTRADICTION, WAITING, COUNTED);
        assertThat(resolved()).isOne();
    }

    @Test
    void aRewrittenPastUnderANewVersionIsRefused() throws SQLException {
        apply(history("A", OPEN, RESOLVED));

        assertThat(apply(history("A", OPEN.of("U2"), RESOLVED, CORRECTED))).containsExactly(CONTRADICTION);
    }

    private List<Verdict> apply(DossierHistory... histories) throws SQLException {
        return applying.apply(null, List.of(histories));
    }

    private long resolved() {
        ReportRequest january = new ReportRequest(
                "breakdown",
                Basis.STATUTORY,
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-01-31"),
                null,
                VisibleUnits.ALL,
                LocalDate.parse("2024-12-31"),
                null,
                null);
        Map<String, Long> figures =
                new ComposingReport(counters).compose(january).total().columns();
        return figures.get("resolved");
    }

    private static DossierHistory history(String code, DossierStory... stories) {
        return new DossierHistory(
                code, Stream.of(stories).map(DossierStory::version).toList());
    }
}
