package org.motcua.intake.slips.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.slips.rendering.SlipFixtures.heading;

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
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.intake.slips.rendering.Slips.Output;
import org.motcua.intake.slips.templates.PaperSize;

/**
 * However long a slip is: no page begins with the places for signatures or with the notes, which would then stand there
 * alone.
 */
class SlipPagesTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 10);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 2);
    private static final int LONGEST = 40;
    /** So many steps after the first slip of two pages, all that stands at its end has passed from one page to the other. */
    private static final int BEYOND = 4;
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

    /** The forms of 2025 are laid out as those of 2018 are, but for the letter of apology. */
    static Stream<Sheet> sheets() {
        Stream<Sheet> of2025 = Stream.of(SlipForm.values()).flatMap(form -> sheets(form, IN_2026));
        return Stream.concat(of2025, sheets(SlipForm.APOLOGY, IN_2024));
    }

    private static Stream<Sheet> sheets(SlipForm form, LocalDate day) {
        return papers(form).map(paper -> new Sheet(form, day, paper));
    }

    private static Stream<PaperSize> papers(SlipForm form) {
        return form == SlipForm.REGISTER ? Stream.of(PaperSize.A4) : Stream.of(PaperSize.A5, PaperSize.A4);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void noPageBeginsWithSignaturesOrNotes(Sheet sheet) throws IOException {
        Slips slips = new Slips();
        int onTwo = 0;
        for (int length = 1; length <= LONGEST && onTwo < BEYOND; length++) {
            SlipData slip = SlipFixtures.ofLength(sheet.form(), heading(sheet.day()), length);
            List<String> pages = pages(slips.render(slip, sheet.paper(), Output.PDF));
            assertThat(pages.subList(1, pages.size()))
                    .as("%s of length %d", sheet, length)
                    .allSatisfy(page -> assertThat(NOT_ALONE).noneMatch(page::startsWith));
            onTwo += pages.size() > 1 ? 1 : 0;
        }
        assertThat(onTwo).as("%s was longer than a page", sheet).isEqualTo(BEYOND);
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
