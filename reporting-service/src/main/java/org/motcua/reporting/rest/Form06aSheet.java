package org.motcua.reporting.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.motcua.reporting.domain.Report;

/**
 * Form II.06a/VPCP/KSTT as a spreadsheet: the form's head, three rows of column titles, the numbering row, a row for each
 * group, the total, and notes on what the columns hold by choice.
 */
final class Form06aSheet {

    static final String MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Lowest quality, for callers that accept anything. */
    static final String MEDIA_TYPE = Form06aSheet.MEDIA + ";qs=0.4";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LAST_COLUMN = 12;
    private static final int TITLES = 6;
    private static final int NUMBERING = TITLES + 3;
    private static final List<String> NUMBERS = List.of(
            "(1)",
            "(2)",
            "(3)=(4)+(5)+(6)",
            "(4)",
            "(5)",
            "(6)",
            "(7)=(8)+(9)+(10)",
            "(8)",
            "(9)",
            "(10)",
            "(11)=(12)+(13)",
            "(12)",
            "(13)");
    private static final List<String> NOTES = List.of("stoppedPending", "withdrawnLate");

    private final ReportTexts texts;
    private final UnaryOperator<String> names;
    private Worksheet sheet;
    private int row;

    Form06aSheet(ReportTexts texts, UnaryOperator<String> names) {
        this.texts = texts;
        this.names = names;
    }

    byte[] write(LocalDate from, LocalDate to, boolean provisional, Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Motcua", "1.0")) {
            sheet = workbook.newWorksheet(texts.of("sheet.name"));
            page();
            head(from, to);
            titles();
            figures(report);
            notes(provisional, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void page() {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheet.width(0, 6);
        sheet.width(1, 40);
        sheet.repeatRows(TITLES, NUMBERING);
    }

    private void head(LocalDate from, LocalDate to) {
        sheet.value(0, 0, texts.of("sheet.code"));
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, texts.of("sheet.source"));
        merged(2, 2, 0, LAST_COLUMN, texts.of("sheet.title")).bold().set();
        merged(3, 3, 0, LAST_COLUMN, texts.of("sheet.period", DAY.format(from), DAY.format(to)))
                .italic()
                .set();
        sheet.value(4, LAST_COLUMN, texts.of("sheet.counted"));
        sheet.style(4, LAST_COLUMN).italic().horizontalAlignment("right").set();
    }

    private void titles() {
        title(0, 2, 0, 0, "csv.number");
        title(0, 2, 1, 1, "csv.name");
        title(0, 0, 2, 5, "sheet.received");
        title(1, 2, 2, 2, "sheet.total");
        title(1, 1, 3, 4, "sheet.inPeriod");
        title(2, 2, 3, 3, "sheet.online");
        title(2, 2, 4, 4, "sheet.directOrPost");
        title(1, 2, 5, 5, "sheet.carriedOver");
        title(0, 0, 6, 9, "sheet.resolved");
        title(1, 2, 6, 6, "sheet.total");
        title(1, 2, 7, 7, "sheet.early");
        title(1, 2, 8, 8, "sheet.onTime");
        title(1, 2, 9, 9, "sheet.overdue");
        title(0, 0, 10, 12, "sheet.pending");
        title(1, 2, 10, 10, "sheet.total");
        title(1, 2, 11, 11, "sheet.within");
        title(1, 2, 12, 12, "sheet.overdue");
        for (int column = 0; column <= LAST_COLUMN; column++) {
            sheet.value(NUMBERING, column, NUMBERS.get(column));
            boxed(sheet.style(NUMBERING, column).horizontalAlignment("center"));
        }
    }

    private void title(int first, int last, int from, int to, String key) {
        boxed(merged(TITLES + first, TITLES + last, from, to, texts.of(key)).bold());
    }

    private void figures(Report report) {
        row = NUMBERING + 1;
        int number = 1;
        for (Report.Group group : report.groups()) {
            sheet.value(row, 0, number++);
            sheet.value(row, 1, names.apply(group.key()));
            figures(group.figures().columns());
        }
        sheet.value(row, 1, texts.of("csv.total"));
        figures(report.total().columns());
        sheet.range(row - 1, 0, row - 1, LAST_COLUMN).style().bold().set();
    }

    private void figures(Map<String, Long> figures) {
        int column = 2;
        for (String name : Form06aColumns.NAMES) {
            sheet.value(row, column++, figures.get(name));
        }
        sheet.range(row, 0, row, LAST_COLUMN)
                .style()
                .borderStyle(BorderStyle.THIN)
                .format("#,##0")
                .set();
        row++;
    }

    private void notes(boolean provisional, Report report) {
        row++;
        if (provisional) {
            note(texts.of("sheet.note.provisional"));
        }
        NOTES.forEach(name -> note(texts.of(
                "sheet.note." + name, String.valueOf(report.total().columns().get(name)))));
        report.identities().forEach((name, holds) -> {
            if (!holds) {
                note(texts.of("sheet.note.broken", name));
            }
        });
    }

    private void note(String text) {
        sheet.value(row++, 1, text);
    }

    private StyleSetter merged(int first, int last, int from, int to, String text) {
        sheet.value(first, from, text);
        StyleSetter style = sheet.range(first, from, last, to).style();
        if (first != last || from != to) {
            style.merge();
        }
        style.horizontalAlignment("center").verticalAlignment("center").wrapText(true);
        return style;
    }

    private static void boxed(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).set();
    }
}
