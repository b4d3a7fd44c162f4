package org.motcua.reporting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.motcua.edge.parameters.Moments;
import org.motcua.edge.rest.FreshnessView;
import org.motcua.legalclock.Basis;
import org.motcua.reporting.domain.Corrections;
import org.motcua.reporting.domain.Figures;
import org.motcua.reporting.domain.Report;
import org.motcua.reporting.domain.ReportRequest;

/**
 * A report as answered.
 *
 * @param asOf       absent unless asked for
 * @param knownAt    absent unless asked for
 * @param provisional whether the period is not over, so that its figures will change
 * @param total      figures by name; a ratio of nothing is null
 * @param groups     each with {@code key}, {@code name} and its figures
 * @param identities whether each holds, for the total and every group
 * @param corrections absent unless asked for
 */
public record ReportView(
        LocalDate from,
        LocalDate to,
        Basis basis,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime knownAt,
        boolean provisional,
        Map<String, Object> total,
        List<Map<String, Object>> groups,
        Map<String, Boolean> identities,
        @JsonInclude(JsonInclude.Include.NON_NULL) Corrected corrections,
        FreshnessView freshness) {

    /**
     * What was recorded or corrected after a moment.
     *
     * @param since the moment asked for
     * @param total figures of the total that had been known otherwise, by name; empty when nothing changed
     */
    public record Corrected(OffsetDateTime since, Map<String, Change> total) {}

    /** A figure as it had been known and as it is; null for a ratio of nothing. */
    public record Change(BigDecimal before, BigDecimal now, BigDecimal change) {}

    static ReportView of(
            ReportRequest request,
            LocalDate asOf,
            boolean provisional,
            Report report,
            UnaryOperator<String> names,
            FreshnessView freshness) {
        return new ReportView(
                request.from(),
                request.to(),
                request.basis(),
                asOf,
                Moments.local(request.knownAt()),
                provisional,
                figures(new LinkedHashMap<>(), report.total()),
                report.groups().stream().map(group -> group(group, names)).toList(),
                report.identities(),
                report.corrections() == null ? null : corrected(request.correctedSince(), report.corrections()),
                freshness);
    }

    private static Corrected corrected(Instant since, Corrections corrections) {
        Map<String, Change> changes = new LinkedHashMap<>();
        corrections
                .figures()
                .forEach((name, change) ->
                        changes.put(name, new Change(change.before(), change.now(), change.difference())));
        return new Corrected(Moments.local(since), changes);
    }

    private static Map<String, Object> group(Report.Group group, UnaryOperator<String> names) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("key", group.key());
        view.put("name", names.apply(group.key()));
        return figures(view, group.figures());
    }

    private static Map<String, Object> figures(Map<String, Object> view, Figures figures) {
        view.putAll(figures.columns());
        view.putAll(figures.ratios());
        return view;
    }
}
