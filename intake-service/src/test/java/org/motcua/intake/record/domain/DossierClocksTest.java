package org.motcua.intake.record.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.contract.Channel;
import org.motcua.contract.DossierFact.DossierSubmitted;
import org.motcua.legalclock.WorkCalendar;

class DossierClocksTest {

    private final DossierClocks clocks = new DossierClocks(WorkCalendar.shipped());

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T08:00:00+07:00, 2026-12-31T17:00:00+07:00, false",
        "2026-12-31T10:00:00+07:00, 2027-01-01T10:00:00+07:00, true"
    })
    void anAnswerDueInAYearWithoutACalendarIsProvisional(Instant submittedAt, Instant dueAt, boolean provisional) {
        DossierSubmitted submission = new DossierSubmitted("H15.101", "1.004379", "BC", Channel.ONLINE, 4, 0, null);

        assertThat(clocks.receptionDueAt(submittedAt, submission)).isEqualTo(dueAt);
        assertThat(clocks.isReceptionProvisional(submittedAt, submission)).isEqualTo(provisional);
    }
}
