package org.motcua.reporting;

import static org.motcua.legalclock.ClosingKind.RESOLVED;
import static org.motcua.legalclock.ClosingKind.STOPPED;
import static org.motcua.legalclock.ClosingKind.WITHDRAWN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.motcua.cataloguecopy.VisibleUnits;
import org.motcua.legalclock.Basis;
import org.motcua.legalclock.Timeliness;
import org.motcua.reporting.domain.Channel;
import org.motcua.reporting.domain.DossierVersion;
import org.motcua.reporting.domain.GroupBy;
import org.motcua.reporting.domain.ReportRequest;

/**
 * The reports again, the slow way: looks at each dossier as it was known, and asks of it what the definitions say. Shares no
 * code with the counters.
 */
public final class NaiveReports {

    private final List<DossierVersion> dossiers;
    private final ReportRequest request;

    private NaiveReports(List<DossierVersion> dossiers, ReportRequest request) {
        this.dossiers = dossiers;
        this.request = request;
    }

    /** The figures of the total (key empty) and of each group that has any, by key. */
    public static Map<String, Map<String, Object>> figures(
            List<List<DossierVersion>> histories, ReportRequest request) {
        List<DossierVersion> known = histories.stream()
                .map(history -> knownVersion(history, request))
                .filter(Objects::nonNull)
                .filter(dossier -> dossier.receivedOn() != null)
                .filter(dossier -> request.units().contains(dossier.unit()))
                .toList();
        Map<String, Map<String, Object>> figures = new TreeMap<>();
        figures.put("", new NaiveReports(known, request).figures());
        groupKeys(known, request).forEach(key -> {
            Map<String, Object> group =
                    new NaiveReports(inGroup(known, request, key), narrowed(request, key)).figures();
            if (group.values().stream().anyMatch(value -> value instanceof Long number && number != 0)) {
                figures.put(key, group);
            }
        });
        return figures;
    }

    private static DossierVersion knownVersion(List<DossierVersion> history, ReportRequest request) {
        return history.stream()
                .filter(version ->
                        request.knownAt() == null || !version.recordedFrom().isAfter(request.knownAt()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Stream<String> groupKeys(List<DossierVersion> known, ReportRequest request) {
        return switch (request.groupBy()) {
            case null -> Stream.of();
            case UNIT -> known.stream().map(DossierVersion::unit).distinct();
            case FIELD -> known.stream().map(DossierVersion::field).distinct();
            case PROCEDURE -> known.stream().map(DossierVersion::procedure).distinct();
            case CHANNEL ->
                known.stream().map(dossier -> dossier.channel().name()).distinct();
            case MONTH ->
                request.from()
                        .datesUntil(request.to().plusDays(1))
                        .map(day -> day.toString().substring(0, 7))
                        .distinct();
        };
    }

    private static List<DossierVersion> inGroup(List<DossierVersion> known, ReportRequest request, String key) {
        Predicate<DossierVersion> in = switch (request.groupBy()) {
            case UNIT -> dossier -> dossier.unit().equals(key);
            case FIELD -> dossier -> dossier.field().equals(key);
            case PROCEDURE -> dossier -> dossier.procedure().equals(key);
            case CHANNEL -> dossier -> dossier.channel().name().equals(key);
            case MONTH -> dossier -> true;
        };
        return known.stream().filter(in).toList();
    }

    private static ReportRequest narrowed(ReportRequest request, String key) {
        if (request.groupBy() != GroupBy.MONTH) {
            return request;
        }
        var days = request.from()
                .datesUntil(request.to().plusDays(1))
                .filter(day -> day.toString().startsWith(key))
                .toList();
        return new ReportRequest(
                request.name(),
                request.basis(),
                days.getFirst(),
                days.getLast(),
                null,
                VisibleUnits.ALL,
                request.asOf(),
                request.knownAt(),
                null);
    }

    private Map<String, Object> figures() {
        return switch (request.name()) {
            case "breakdown" -> breakdown();
            case "form-06a" -> form06a();
            default -> progress766();
        };
    }

    private Map<String, Object> breakdown() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("resolved", count(this::finishedInPeriod));
        figures.put("early", count(d -> finishedInPeriod(d) && classed(d) == Timeliness.EARLY));
        figures.put("onTime", count(d -> finishedInPeriod(d) && classed(d) == Timeliness.ON_TIME));
        figures.put("overdue", count(d -> finishedInPeriod(d) && classed(d) == Timeliness.OVERDUE));
        figures.put("withdrawnLate", count(this::withdrawnLateInPeriod));
        return figures;
    }

    private Map<String, Object> form06a() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("received", count(d -> receivedInPeriod(d) || carriedOver(d)));
        figures.put("receivedOnline", count(d -> receivedInPeriod(d) && d.channel() == Channel.ONLINE));
        figures.put("receivedDirectOrPost", count(d -> receivedInPeriod(d) && d.channel() != Channel.ONLINE));
        figures.put("carriedOver", count(this::carriedOver));
        figures.put("resolved", count(this::finishedInPeriod));
        figures.put("resolvedEarly", count(d -> finishedInPeriod(d) && classed(d) == Timeliness.EARLY));
        figures.put("resolvedOnTime", count(d -> finishedInPeriod(d) && classed(d) == Timeliness.ON_TIME));
        figures.put("resolvedOverdue", count(d -> finishedInPeriod(d) && classed(d) == Timeliness.OVERDUE));
        figures.put("pending", count(this::pending));
        figures.put("pendingWithin", count(d -> pending(d) && (stopped(d) || !lateAtEnd(d))));
        figures.put("pendingOverdue", count(d -> pending(d) && !stopped(d) && lateAtEnd(d)));
        figures.put("stoppedPending", count(d -> pending(d) && stopped(d)));
        figures.put("withdrawnLate", count(this::withdrawnLateInPeriod));
        return figures;
    }

    private Map<String, Object> progress766() {
        long total = count(d -> closedInPeriod(d) || stillOpen(d));
        long overdue = count(d -> (closedInPeriod(d) || stillOpen(d)) && troubled(d));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("total", total);
        figures.put("onTime", total - overdue);
        figures.put("overdue", overdue);
        figures.put("resolved", count(this::closedInPeriod));
        figures.put("pending", count(this::stillOpen));
        figures.put("ratio", share(total - overdue, total, 100));
        figures.put("score", share(total - overdue, total, 20));
        return figures;
    }

    private static BigDecimal share(long part, long whole, int of) {
        return whole == 0 ? null : new BigDecimal(of * part).divide(new BigDecimal(whole), 2, RoundingMode.HALF_UP);
    }

    private long count(Predicate<DossierVersion> condition) {
        return dossiers.stream().filter(condition).count();
    }

    private boolean happened(LocalDate day) {
        return day != null && !day.isAfter(request.to()) && !day.isAfter(request.asOf());
    }

    private boolean inPeriod(LocalDate day) {
        return happened(day) && !day.isBefore(request.from());
    }

    private boolean beforePeriod(LocalDate day) {
        return happened(day) && day.isBefore(request.from());
    }

    private static boolean finished(DossierVersion dossier) {
        return dossier.closedHow() == RESOLVED || dossier.closedHow() == WITHDRAWN;
    }

    private boolean receivedInPeriod(DossierVersion dossier) {
        return inPeriod(dossier.receivedOn());
    }

    private boolean carriedOver(DossierVersion dossier) {
        return beforePeriod(dossier.receivedOn()) && !(finished(dossier) && beforePeriod(dossier.closedOn()));
    }

    private boolean finishedInPeriod(DossierVersion dossier) {
        return finished(dossier) && inPeriod(dossier.closedOn());
    }

    private boolean closedInPeriod(DossierVersion dossier) {
        return inPeriod(dossier.closedOn());
    }

    private boolean pending(DossierVersion dossier) {
        return happened(dossier.receivedOn()) && !(finished(dossier) && happened(dossier.closedOn()));
    }

    private boolean stillOpen(DossierVersion dossier) {
        return happened(dossier.receivedOn()) && !happened(dossier.closedOn());
    }

    private boolean stopped(DossierVersion dossier) {
        return dossier.closedHow() == STOPPED && happened(dossier.closedOn());
    }

    private Timeliness classed(DossierVersion dossier) {
        if (dossier.closedHow() == WITHDRAWN) {
            return Timeliness.ON_TIME;
        }
        return request.basis() == Basis.STATUTORY ? dossier.statutory() : dossier.rescheduled();
    }

    private boolean withdrawnLateInPeriod(DossierVersion dossier) {
        return dossier.closedHow() == WITHDRAWN
                && inPeriod(dossier.closedOn())
                && beganBeforeClosing(dossier, dossier.lateOn())
                && (request.basis() == Basis.STATUTORY || dossier.rescheduled() == Timeliness.OVERDUE);
    }

    private static boolean beganBeforeClosing(DossierVersion dossier, LocalDate day) {
        return day != null && (dossier.closedOn() == null || !day.isAfter(dossier.closedOn()));
    }

    private boolean lateAtEnd(DossierVersion dossier) {
        return happened(dossier.lateOn()) && beganBeforeClosing(dossier, dossier.lateOn());
    }

    private boolean troubled(DossierVersion dossier) {
        List<LocalDate> causes = new ArrayList<>();
        causes.add(dossier.lateOn());
        causes.add(dossier.secondSupplementOn());
        return causes.stream().anyMatch(day -> happened(day) && beganBeforeClosing(dossier, day));
    }
}
