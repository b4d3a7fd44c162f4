package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.deadline.fixture.DossierScript.moment;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.motcua.contract.JudgementVersion;
import org.motcua.deadline.domain.Judging;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.legalclock.WorkCalendar;

class VersionChainTest {

    private static final Instant MONDAY = moment("2024-06-03T12:00");
    private static final Instant TUESDAY = moment("2024-06-04T12:00");

    private final Judging judging = new Judging(version -> WorkCalendar.shipped(), 1);
    private final VersionChain chain = new VersionChain(null);

    @Test
    void beginsWithTheFirstRecordTime() {
        add(chain, MONDAY, received(), 2);

        assertThat(chain.changed()).isTrue();
        assertThat(chain.judgement("D-1").intakeSequence()).isEqualTo(2);
        assertThat(spans(chain)).containsExactly(MONDAY + "/null");
    }

    @Test
    void endsAVersionWhereTheNextBegins() {
        add(chain, MONDAY, received(), 2);
        add(chain, TUESDAY, received().resolved("2024-06-04T10:00"), 3);

        assertThat(spans(chain)).containsExactly(MONDAY + "/" + TUESDAY, TUESDAY + "/null");
    }

    @Test
    void leavesOutWhatSaysTheSame() {
        add(chain, MONDAY, received(), 2);
        add(chain, TUESDAY, received().assigned("2024-06-04T10:00", "officer-1"), 3);

        assertThat(spans(chain)).containsExactly(MONDAY + "/null");
        assertThat(chain.judgement("D-1").intakeSequence()).isEqualTo(2);
    }

    @Test
    void neverGoesBackInRecordTime() {
        add(chain, TUESDAY, received(), 2);
        add(chain, MONDAY, received().resolved("2024-06-04T10:00"), 3);

        assertThat(spans(chain)).containsExactly(TUESDAY + "/" + TUESDAY, TUESDAY + "/null");
    }

    @Test
    void goesOnFromWhatWasPublished() {
        add(chain, MONDAY, received(), 2);
        VersionChain next = new VersionChain(chain.judgement("D-1"));
        assertThat(next.changed()).isFalse();

        add(next, TUESDAY, received().resolved("2024-06-04T10:00"), 3);

        assertThat(next.changed()).isTrue();
        assertThat(next.judgement("D-1").revision()).isEqualTo(2);
    }

    private void add(VersionChain to, Instant recordedAt, DossierScript script, long sequence) {
        Reading reading = new ReadingHistory().read(script.events());
        to.add(recordedAt, reading, judging.judge(reading.proceedings()), sequence);
    }

    private static DossierScript received() {
        return DossierScript.of("D-1").submitted("2024-06-03T08:00").received("2024-06-03T09:00");
    }

    private static List<String> spans(VersionChain chain) {
        return chain.judgement("D-1").versions().stream()
                .map(VersionChainTest::span)
                .toList();
    }

    private static String span(JudgementVersion version) {
        return version.recordedFrom() + "/" + version.recordedTo();
    }
}
