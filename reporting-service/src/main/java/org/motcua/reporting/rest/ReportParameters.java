package org.motcua.reporting.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.edge.parameters.Parameters;
import org.motcua.edge.problem.ProblemException;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.LegalZone;
import org.motcua.reporting.domain.GroupBy;
import org.motcua.reporting.domain.ReportRequest;

/** The parameters every report takes. */
public class ReportParameters {

    private static final int LAST_YEAR = 9998;

    @QueryParam("from")
    @Parameter(description = "First day of the period", required = true, schema = @Schema(format = "date"))
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period", required = true, schema = @Schema(format = "date"))
    String to;

    @QueryParam("groupBy")
    @Parameter(
            description =
                    "What to break the figures down by: unit, field or procedure, in the breakdown also channel or month;"
                            + " without it, the total alone")
    String groupBy;

    @QueryParam("unit")
    @Parameter(
            description =
                    "Limits the report to this unit and all below it, as the tree of units stood at the end of the period")
    String unit;

    @QueryParam("asOf")
    @Parameter(description = "A day: what happened after its end has not happened; default today")
    String asOf;

    @QueryParam("knownAt")
    @Parameter(
            description = "A moment, or a day for its end: what was recorded after it is not known; default all that is"
                    + " known")
    String knownAt;

    @QueryParam("correctedSince")
    @Parameter(
            description = "A moment, or a day for its end: the answer also tells, in corrections, which figures of the"
                    + " total had been known otherwise then. The last day of the period shows what was recorded or"
                    + " corrected after it. Not after knownAt.")
    String correctedSince;

    LocalDate firstDay() {
        return inRange("from", Parameters.day("from", from));
    }

    LocalDate lastDay() {
        return inRange("to", Parameters.day("to", to));
    }

    /** The day asked for, null for today. */
    LocalDate asOfDay() {
        LocalDate day = Parameters.dayOr("asOf", asOf, null);
        return day == null ? null : inRange("asOf", day);
    }

    /** What was recorded after this moment is not known; null for all that is known. */
    Instant knownAtMoment() {
        return endOfMoment("knownAt", knownAt);
    }

    /** The moment to compare with, null for no comparison. */
    Instant correctedSinceMoment() {
        Instant since = endOfMoment("correctedSince", correctedSince);
        Instant known = knownAtMoment();
        if (since != null && known != null && since.isAfter(known)) {
            throw new ProblemException(400, "since-after-known", "correctedSince");
        }
        return since;
    }

    /** A moment; a day means all that was recorded on it; null when absent. */
    private static Instant endOfMoment(String name, String value) {
        Instant moment = Parameters.momentOr(name, value, null);
        if (moment == null || value.indexOf('T') >= 0) {
            return moment;
        }
        LocalDate next = LegalZone.day(moment).plusDays(1);
        return next.atStartOfDay(LegalZone.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /**
     * The request.
     *
     * @param groupings the groupings this report has
     * @param units     the units that may count
     */
    ReportRequest request(String report, Basis basis, Set<GroupBy> groupings, VisibleUnits units, Clock clock) {
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        if (first.isAfter(last)) {
            throw new ProblemException(400, "from-after-to", "from");
        }
        LocalDate today = LegalZone.day(clock.instant());
        if (first.isAfter(today)) {
            throw new ProblemException(400, "period-in-future", "from", today);
        }
        LocalDate asOfDay = asOfDay();
        LocalDate seenOn = asOfDay == null ? today : asOfDay;
        return new ReportRequest(
                report,
                basis,
                first,
                last,
                grouping(groupings),
                units,
                seenOn,
                knownAtMoment(),
                correctedSinceMoment());
    }

    /** Whether days of the period are yet to come, today's end included, or lie after the day as of which it is seen. */
    boolean isProvisional(Clock clock) {
        LocalDate asOfDay = asOfDay();
        return !lastDay().isBefore(LegalZone.day(clock.instant())) || asOfDay != null && asOfDay.isBefore(lastDay());
    }

    private GroupBy grouping(Set<GroupBy> groupings) {
        if (groupBy == null || groupBy.isBlank()) {
            return null;
        }
        return groupings.stream()
                .filter(grouping -> word(grouping).equals(groupBy.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException(400, "unknown-value", "groupBy", words(groupings)));
    }

    private static LocalDate inRange(String name, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new ProblemException(400, "invalid-day", name);
        }
        return day;
    }

    private static String word(GroupBy groupBy) {
        return groupBy.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Set<GroupBy> groupings) {
        return groupings.stream().map(ReportParameters::word).collect(Collectors.joining(", "));
    }
}
