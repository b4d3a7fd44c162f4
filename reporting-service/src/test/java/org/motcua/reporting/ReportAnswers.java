package org.motcua.reporting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.motcua.reporting.domain.Corrections;
import org.motcua.reporting.domain.Figures;
import org.motcua.reporting.domain.Report;

/** Reports in the form in which {@link NaiveReports} answers. */
public final class ReportAnswers {

    private ReportAnswers() {}

    /** The figures of the total (key empty) and of each group, by key. */
    public static Map<String, Map<String, Object>> figures(Report report) {
        Map<String, Map<String, Object>> answers = new TreeMap<>();
        answers.put("", figures(report.total()));
        report.groups().forEach(group -> answers.put(group.key(), figures(group.figures())));
        return answers;
    }

    /** The total as it had been known, by what the corrections say of it. */
    public static Map<String, Object> totalBefore(Report report) {
        Map<String, Object> before = figures(report.total());
        report.corrections().figures().forEach((name, change) -> before.put(name, then(before.get(name), change)));
        return before;
    }

    private static Object then(Object now, Corrections.Change change) {
        return now instanceof Long ? (Object) change.before().longValueExact() : change.before();
    }

    private static Map<String, Object> figures(Figures figures) {
        Map<String, Object> all = new LinkedHashMap<>(figures.columns());
        all.putAll(figures.ratios());
        return all;
    }
}
