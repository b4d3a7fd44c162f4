package org.motcua.intake.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motcua.contract.Channel;
import org.motcua.intake.acts.domain.ActDecision.Unfit;
import org.motcua.intake.acts.domain.ActRules;
import org.motcua.intake.catalogue.domain.Rules;
import org.motcua.intake.entry.domain.DecidingEntry.Decision.Fit;
import org.motcua.intake.entry.domain.DecidingEntry.Decision.Refused;
import org.motcua.intake.record.domain.Details;
import org.motcua.intake.record.domain.HandedIn;
import org.motcua.intake.record.domain.NewFact;

class DecidingEntryTest {

    private static final Instant NOW = Instant.parse("2024-06-06T10:00:00+07:00");

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"DIRECT", "POST"})
    void aReceptionWithoutATimeWasAtTheSubmission(Channel channel) {
        Instant submitted = NOW.minus(Duration.ofDays(3));

        assertThat(facts(entry(Rules.PROCEDURE, channel, submitted, null)))
                .extracting(NewFact::at)
                .containsExactly(submitted, submitted);
    }

    @Test
    void withoutAnyTimeBothAreNow() {
        assertThat(facts(entry(Rules.PROCEDURE, Channel.DIRECT, null, null)))
                .extracting(NewFact::at)
                .containsExactly(NOW, NOW);
    }

    @Test
    void aSubmissionWithoutATimeWasAtTheReception() {
        Instant received = NOW.minus(Duration.ofHours(2));

        assertThat(facts(entry(Rules.PROCEDURE, Channel.DIRECT, null, received)))
                .extracting(NewFact::at)
                .containsExactly(received, received);
    }

    @Test
    void aClerksClockMayBeALittleAhead() {
        Instant ahead = NOW.plusSeconds(30);

        assertThat(facts(entry(Rules.PROCEDURE, Channel.DIRECT, ahead, null)))
                .extracting(NewFact::at)
                .containsExactly(ahead, ahead);
    }

    @Test
    void aRefusalNamesTheTimeThatWasTold() {
        Instant before = Instant.parse("2021-12-30T09:00:00+07:00");

        assertThat(refusal(entry(Rules.OTHER_PROCEDURE, Channel.DIRECT, before, null)))
                .isEqualTo(Unfit.of("no-limit-on-day", "submittedAt"));
        assertThat(refusal(entry(Rules.OTHER_PROCEDURE, Channel.DIRECT, before, before)))
                .isEqualTo(Unfit.of("no-limit-on-day", "receivedAt"));
    }

    private static DossierEntry entry(String procedure, Channel channel, Instant submittedAt, Instant receivedAt) {
        return new DossierEntry(
                Rules.UNIT,
                procedure,
                channel,
                submittedAt,
                receivedAt,
                true,
                Details.UNKNOWN,
                new HandedIn(List.of(), null, null));
    }

    private static List<NewFact> facts(DossierEntry entry) {
        return ((Fit) decide(entry)).facts();
    }

    private static Unfit refusal(DossierEntry entry) {
        return ((Refused) decide(entry)).why();
    }

    private static DecidingEntry.Decision decide(DossierEntry entry) {
        ActRules rules = new ActRules(
                2, Duration.ofDays(3_650), Duration.ofMinutes(2), Duration.ofHours(24), Rules.LETTER_DATES);
        return new DecidingEntry(Rules.CATALOGUE, rules, unit -> true).decide(entry, NOW);
    }
}
