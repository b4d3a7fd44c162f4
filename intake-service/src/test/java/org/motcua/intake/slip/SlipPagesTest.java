package org.motcua.intake.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.slip.SlipFixtures.heading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.domain.SlipForm;
import org.motcua.intake.slip.Slips.Output;
import org.motcua.intake.slip.data.SlipData;

/**
 * However long a slip is: no page begins with the places for signatures or with the notes, which would then stand there
 * alone.
 */
class SlipPagesTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 3, 10), LocalDate.of(2024, 5, 2));
    private static final int LONGEST = 26;
    /** What the places for signatures and the notes of the forms begin with. */
    private static final List<String> NOT_ALONE = List.of(
            "NGƯỜI NỘP HỒ SƠ",
            "NGƯỜI TIẾP NHẬN HỒ SƠ",
            "NGƯỜI HƯỚNG DẪN",
            "Nơi nhận",
            "KT. GIÁM ĐỐC",
            "GIÁM ĐỐC",
            "Ghi chú",
            "- Trường hợp",
            "- Giấy tiếp nhận",
            "Sổ theo dõi hồ sơ được lập",
            "(*) Ngày hẹn tạm tính");

    private record Sheet(SlipForm form, LocalDate day, PaperSize paper) {}

    static Stream<Sheet> sheets() {
        return DAYS.stream()
                .flatMap(day -> Stream.of(SlipForm.values())
                        .filter(form -> form != SlipForm.STOP_NOTICE || day.getYear() > 2025)
                        .flatMap(form -> papers(form).map(paper -> new Sheet(form, day, paper))));
    }

    private static Stream<PaperSize> papers(SlipForm form) {
        return form == SlipForm.REGISTER ? Stream.of(PaperSize.A4) : Stream.of(PaperSize.A5, PaperSize.A4);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noPageBeginsWithSignaturesOrNotes(Sheet sheet) throws IOException {
        Slips slips = new Slips();
        List<Integer> lengths = new ArrayList<>();
        for (int length = 1; length <= LONGEST; length++) {
            SlipData slip = SlipFixtures.ofLength(sheet.form(), heading(sheet.day()), length);
            List<String> pages = pages(slips.render(slip, sheet.paper(), Output.PDF));
            lengths.add(pages.size());
            assertThat(pages.subList(1, pages.size()))
                    .as("%s of length %d", sheet, length)
                    .allSatisfy(page -> assertThat(NOT_ALONE).noneMatch(page::startsWith));
        }
        assertThat(lengths).as("pages of %s", sheet).contains(2);
    }

    /** The words of each page, without its number. */
    private static List<String> pages(RenderedSlip slip) throws IOException {
        try (PDDocument document = Loader.loadPDF(slip.content())) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setSortByPosition(true);
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).strip().replaceFirst("^" + page + "\\s+", ""));
            }
            return pages;
        }
    }
}
