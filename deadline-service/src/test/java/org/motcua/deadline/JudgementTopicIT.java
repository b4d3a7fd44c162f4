package org.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.motcua.deadline.fixture.DossierScript.moment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.motcua.contract.DossierJudgement;
import org.motcua.contract.JudgementVersion;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.deadline.fixture.Judgements;
import org.motcua.deadline.fixture.LocalParts;
import org.motcua.deadline.fixture.Office;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;

/** The last record of a dossier on the topic alone rebuilds what was known of it at any record time. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementTopicIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private Office office;

    @BeforeEach
    void anOffice() {
        office = office == null ? Office.open("JT") : office;
    }

    @Test
    void theLastRecordHoldsEveryVersionAsItWasPublished() {
        DossierScript dossier =
                office.dossier("LIFE").recordedAt("2024-06-03T10:00").received("2024-06-03T09:00");
        office.know(dossier);
        office.know(dossier.recordedAt("2024-06-13T10:00").resolved("2024-06-13T09:00"));
        office.know(dossier.recordedAt("2024-06-20T10:00").corrected(2, "2024-06-10T09:00"));
        office.know(dossier.recordedAt("2024-06-21T10:00").corrected(2, null));
        office.know(dossier.recordedAt("2024-06-22T10:00").voided("2024-06-22T09:00", "JT-STANDS"));

        List<DossierJudgement> published = published("JT-LIFE", 5);

        DossierJudgement last = published.getLast();
        for (DossierJudgement record : published) {
            JudgementVersion then = record.versions().getLast();
            assertThat(at(last, then.recordedFrom()))
                    .usingRecursiveComparison()
                    .ignoringFields("recordedTo")
                    .isEqualTo(then);
        }
        assertThat(at(last, moment("2024-06-14T00:00")).statutory()).isEqualTo(Timeliness.OVERDUE);
        assertThat(at(last, moment("2024-06-20T12:00")).statutory()).isEqualTo(Timeliness.ON_TIME);
        assertThat(at(last, moment("2024-06-25T00:00")).receivedOn()).isNull();
    }

    @Test
    void saysNothingNewWhenOnlyTheDeskMoves() {
        DossierScript dossier =
                office.dossier("DESK").recordedAt("2024-06-03T10:00").received("2024-06-03T09:00");
        office.know(dossier);
        office.know(dossier.recordedAt("2024-06-04T10:00").transferred("2024-06-04T09:00", "JT2"));
        office.know(dossier.recordedAt("2024-06-05T10:00").withdrawn("2024-06-05T09:00"));

        List<DossierJudgement> published = published("JT-DESK", 2);

        assertThat(published).hasSize(2);
        assertThat(published.getLast().versions().getLast().unit()).isEqualTo("JT1");
        assertThat(published.getLast().versions().getLast().closedHow()).isEqualTo(ClosingKind.WITHDRAWN);
    }

    private static JudgementVersion at(DossierJudgement judgement, Instant knownAt) {
        return judgement.versions().stream()
                .filter(version -> !version.recordedFrom().isAfter(knownAt))
                .filter(version ->
                        version.recordedTo() == null || version.recordedTo().isAfter(knownAt))
                .findFirst()
                .orElseThrow();
    }

    private static List<DossierJudgement> published(String code, int revision) {
        try (Judgements judgements = new Judgements()) {
            return await().atMost(LONG_ENOUGH)
                    .until(
                            () -> judgements.of(code),
                            found -> !found.isEmpty() && found.getLast().revision() == revision);
        }
    }
}
