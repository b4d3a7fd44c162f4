package org.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.ClosingKind;
import org.motcua.legalclock.Timeliness;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.DossierVersion;
import org.motcua.reporting.domain.GroupBy;
import org.motcua.reporting.domain.ReportRequest;

/** Random lives of dossiers between 2022 and 2025 and random questions about them, the same for the same seed. */
public final class RandomDossiers {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 3 * 365;

    private final Random random;

    public RandomDossiers(long seed) {
        this.random = new Random(seed);
    }

    /** Histories of one to four versions each. */
    public List<List<DossierVersion>> histories(int count) {
        List<List<DossierVersion>> histories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            histories.add(history());
        }
        return histories;
    }

    /** A question about one of the reports. */
    public ReportRequest request() {
        String name = pick("breakdown", "form-06a", "progress-766");
        boolean breakdown = name.equals("breakdown");
        LocalDate from = day();
        GroupBy groupBy = breakdown
                ? pick(null, GroupBy.UNIT, GroupBy.FIELD, GroupBy.PROCEDURE, GroupBy.CHANNEL, GroupBy.MONTH)
                : pick(null, GroupBy.UNIT, GroupBy.FIELD, GroupBy.PROCEDURE);
        return new ReportRequest(
                name,
                breakdown ? pick(Basis.STATUTORY, Basis.RESCHEDULED) : Basis.STATUTORY,
                from,
                from.plusDays(random.nextInt(500)),
                groupBy,
                pick(
                        VisibleUnits.ALL,
                        VisibleUnits.only("U1"),
                        VisibleUnits.only("U2", "U3"),
                        VisibleUnits.only("U4", "U9"),
                        VisibleUnits.only()),
                pick(LocalDate.of(2030, 1, 1), day()),
                pick(null, null, moment()),
                pick(null, moment()));
    }

    private List<DossierVersion> history() {
        List<DossierVersion> versions = new ArrayList<>();
        Instant recorded = moment();
        for (int i = 0; i <= random.nextInt(4); i++) {
            versions.add(version(recorded));
            recorded = recorded.plus(random.nextInt(200), ChronoUnit.DAYS);
        }
        return versions;
    }

    private DossierVersion version(Instant recorded) {
        LocalDate received = random.nextInt(10) == 0 ? null : day();
        LocalDate start = received == null ? FIRST : received;
        ClosingKind how =
                pick(null, ClosingKind.RESOLVED, ClosingKind.RESOLVED, ClosingKind.WITHDRAWN, ClosingKind.STOPPED);
        LocalDate closed = how == null ? null : start.plusDays(random.nextInt(60));
        LocalDate late = pick(null, start.plusDays(random.nextInt(60)));
        LocalDate second = pick(null, null, start.plusDays(random.nextInt(60)));
        boolean wasLate = late != null && closed != null && !late.isAfter(closed);
        Timeliness statutory = wasLate ? Timeliness.OVERDUE : pick(Timeliness.EARLY, Timeliness.ON_TIME);
        Timeliness rescheduled = wasLate ? pick(Timeliness.values()) : statutory;
        String procedure = pick("1.001", "1.002", "2.001.H38");
        return new DossierVersion(
                recorded,
                pick("U1", "U2", "U3", "U4"),
                procedure,
                procedure.startsWith("1") ? "F1" : "F2",
                pick(Channel.values()),
                received,
                closed,
                how,
                how == null ? null : statutory,
                how == null ? null : rescheduled,
                late,
                second);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Instant moment() {
        return Instant.parse("2022-01-01T00:00:00Z").plus(random.nextInt(DAYS * 24), ChronoUnit.HOURS);
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
