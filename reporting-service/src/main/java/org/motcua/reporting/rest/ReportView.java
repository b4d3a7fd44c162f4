package org.motcua.reporting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.motcua.legalclock.Basis;
import org.motcua.reliable.web.Moments;
import org.motcua.reporting.domain.Figures;
import org.motcua.reporting.domain.Report;
import org.motcua.reporting.domain.ReportRequest;

/**
 * A report as answered.
 *
 * @param asOf       absent unless asked for
 * @param knownAt    absent unless asked for
 * @param total      figures by name; a ratio of nothing is null
 * @param groups     each with {@code key}, {@code name} and its figures
 * @param identities whether each holds, for the total and every group
 */
public record ReportView(
        LocalDate from,
        LocalDate to,
        Basis basis,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) OffsetDateTime knownAt,
        Map<String, Object> total,
        List<Map<String, Object>> groups,
        Map<String, Boolean> identities) {

    static ReportView of(ReportRequest request, LocalDate asOf, Report report, UnaryOperator<String> names) {
        return new ReportView(
                request.from(),
                request.to(),
                request.basis(),
                asOf,
                Moments.local(request.knownAt()),
                figures(new LinkedHashMap<>(), report.total()),
                report.groups().stream().map(group -> group(group, names)).toList(),
                report.identities());
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
