package org.motcua.reporting.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.motcua.reporting.domain.Report;

/**
 * Form II.06a/VPCP/KSTT as CSV (RFC 4180, UTF-8 with a byte-order mark, as spreadsheets expect it): the 13 columns, a row
 * for each group, the total last.
 */
final class Form06aCsv {

    /** Lower quality than JSON, for callers that accept anything. */
    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;qs=0.5";

    /** What the answer says of itself: how it was chosen is no part of it. */
    static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final ReportTexts texts;
    private final UnaryOperator<String> names;

    Form06aCsv(ReportTexts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.names = names;
    }

    String write(Report report) {
        List<String> lines = new ArrayList<>(List.of(header()));
        for (Report.Group group : report.groups()) {
            lines.add(line(
                    Integer.toString(lines.size()),
                    names.apply(group.key()),
                    group.figures().columns()));
        }
        lines.add(line("", texts.of("csv.total"), report.total().columns()));
        return lines.stream().collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
    }

    private String header() {
        List<String> cells = new ArrayList<>(List.of(texts.of("csv.number"), texts.of("csv.name")));
        Form06aColumns.NAMES.forEach(column -> cells.add(texts.of("csv." + column)));
        return joined(cells);
    }

    private static String line(String number, String name, Map<String, Long> figures) {
        List<String> cells = new ArrayList<>(List.of(number, asText(name)));
        Form06aColumns.NAMES.forEach(column -> cells.add(figures.get(column).toString()));
        return joined(cells);
    }

    /** Spreadsheets run cells that begin so as formulas; names are never formulas. */
    private static String asText(String name) {
        return name.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + name : name;
    }

    private static String joined(List<String> cells) {
        return cells.stream().map(Form06aCsv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\r\\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
