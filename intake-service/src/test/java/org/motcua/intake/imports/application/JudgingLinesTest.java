package org.motcua.intake.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.contract.LimitVersion;
import org.motcua.intake.acts.domain.LetterDates;
import org.motcua.intake.catalogue.domain.CatalogueRules;
import org.motcua.intake.catalogue.domain.ProcedureRules;
import org.motcua.intake.catalogue.domain.UnitRules;
import org.motcua.intake.fixture.NationalLine;
import org.motcua.intake.imports.domain.CheckingLine;
import org.motcua.intake.imports.domain.Verdict;
import org.motcua.intake.imports.national.LineSource;
import org.motcua.legalclock.LegalZone;
import org.motcua.legalclock.LimitUnit;
import org.motcua.legalclock.PausePolicy;
import org.motcua.legalclock.WorkCalendar;

class JudgingLinesTest {

    private static final String UNIT = "H15.101";
    private static final String PROCEDURE = "2.000635";
    private static final CatalogueRules CATALOGUE = new CatalogueRules(
            Map.of(UNIT, UnitRules.standard(UNIT)),
            Map.of(
                    PROCEDURE,
                    new ProcedureRules(
                            PROCEDURE,
                            "HT",
                            PausePolicy.PAUSE_RESUME,
                            List.of(new LimitVersion(LocalDate.of(2019, 1, 1), LimitUnit.WORKING_DAY, 5, null)))),
            1,
            1);
    private static final ImportLimits LIMITS = new ImportLimits(1_000, 1 << 20, 1 << 16, 1 << 20, 1, Duration.ZERO);

    private final PassingClock clock = new PassingClock(Instant.parse("2024-03-04T08:30:00+07:00"));

    /** The second line was written ten minutes after the upload began, and only then sent. */
    @Test
    void aLineIsJudgedByTheTimeAtWhichItComes() throws IOException {
        InputStream early = bytes(NationalLine.received("H15.101-240304-0001"));
        InputStream late = bytes(NationalLine.received("H15.101-240304-0002")
                .with("NgayNopHoSo", "20240304084000")
                .with("NgayTiepNhan", "20240304084000"));
        InputStream slow = new SequenceInputStream(early, new Delayed(late, Duration.ofMinutes(10)));

        Chunk chunk = judging(slow).next();

        assertThat(chunk.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void aLineFromTheFutureIsRejected() throws IOException {
        clock.pass(Duration.ofMinutes(-3));

        Chunk chunk =
                judging(bytes(NationalLine.received("H15.101-240304-0001"))).next();

        assertThat(chunk.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.fault().code()).isEqualTo("in-the-future"));
    }

    private JudgingLines judging(InputStream in) {
        LineSource source = new LineSource(in, LIMITS.longestLine(), LIMITS.cutOffLine());
        return new JudgingLines(
                source,
                new CheckingLine(CATALOGUE, new LetterDates(WorkCalendar.shipped(), 366), unit -> true),
                clock,
                LIMITS);
    }

    private static InputStream bytes(NationalLine line) {
        return new ByteArrayInputStream((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A stream whose first byte takes a while. */
    private final class Delayed extends InputStream {

        private final InputStream in;
        private Duration delay;

        Delayed(InputStream in, Duration delay) {
            this.in = in;
            this.delay = delay;
        }

        @Override
        public int read() throws IOException {
            clock.pass(delay);
            delay = Duration.ZERO;
            return in.read();
        }
    }

    private static final class PassingClock extends Clock {

        private Instant now;

        PassingClock(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return LegalZone.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
