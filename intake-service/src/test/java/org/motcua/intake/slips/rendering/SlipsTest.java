package org.motcua.intake.slips.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.motcua.intake.slips.rendering.SlipFixtures.CODE;
import static org.motcua.intake.slips.rendering.SlipFixtures.DOSSIER;
import static org.motcua.intake.slips.rendering.SlipFixtures.DUE;
import static org.motcua.intake.slips.rendering.SlipFixtures.HEADING;
import static org.motcua.intake.slips.rendering.SlipFixtures.NAME;
import static org.motcua.intake.slips.rendering.SlipFixtures.ORIGINAL;
import static org.motcua.intake.slips.rendering.SlipFixtures.PROVISIONAL_DUE;
import static org.motcua.intake.slips.rendering.SlipFixtures.SECOND_COPY;
import static org.motcua.intake.slips.rendering.SlipFixtures.each;
import static org.motcua.intake.slips.rendering.SlipFixtures.heading;
import static org.motcua.intake.slips.rendering.SlipFixtures.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motcua.intake.slips.data.SlipData;
import org.motcua.intake.slips.domain.SlipForm;
import org.motcua.intake.slips.rendering.Slips.Output;
import org.motcua.intake.slips.templates.PaperSize;
import org.motcua.intake.slips.templates.SlipTemplate;
import org.motcua.intake.slips.templates.WordingStatus;

/** What is printed, read back from the PDF and the page. The pictures of all forms are left in {@code target/slips}. */
class SlipsTest {

    private static final Path PICTURES = Path.of("target/slips");
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 2);
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private final Slips slips = new Slips();

    static Stream<SlipData> formsOf2025() {
        return each(HEADING).stream();
    }

    static Stream<SlipData> formsOf2018() {
        return each(heading(IN_2024)).stream().filter(slip -> slip.form() != SlipForm.STOP_NOTICE);
    }

    @ParameterizedTest
    @MethodSource({"formsOf2025", "formsOf2018"})
    void everyFormPrintsItsTitleTheMottoAndTheDossier(SlipData slip) {
        RenderedSlip printed = slips.render(slip, null, Output.PDF);

        String text = flat(text(printed));
        keep(printed);
        String lastTitleLine = printed.template().titleLines().getLast();
        assertThat(text).containsIgnoringCase(lastTitleLine);
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(text.replace(" ", "")).contains(CODE);
    }

    @ParameterizedTest
    @MethodSource("formsOf2025")
    void wordsThatAreOnlyRebuiltDoNotClaimTheFormNumber(SlipData slip) {
        RenderedSlip printed = slips.render(slip, null, Output.PDF);

        assertThat(printed.template().wordingStatus()).isEqualTo(WordingStatus.RECONSTRUCTED);
        assertThat(text(printed)).doesNotContain("Mẫu số");
    }

    @Test
    void theReceiptTellsTheAppointmentInWords() {
        String text = flat(text(slips.render(receipt(), PaperSize.A5, Output.PDF)));

        assertThat(text)
                .contains("08 giờ 37 phút, ngày 10 tháng 3 năm 2026")
                .contains("17 giờ 00 phút, ngày 14 tháng 4 năm 2026")
                .contains("25 ngày làm việc")
                .contains(NAME)
                .contains("Số: 00092/TTPVHCC");
    }

    @Test
    void theReceiptOfThe2018SetHasItsFormNumber() {
        SlipData slip = receipt(heading(IN_2024), ORIGINAL, DOSSIER, DUE);

        assertThat(text(slips.render(slip, null, Output.PDF))).contains("Mẫu số 01");
    }

    @ParameterizedTest
    @MethodSource("formsOf2025")
    void aSlipFitsItsPaper(SlipData slip) throws IOException {
        RenderedSlip printed = slips.render(slip, null, Output.PDF);
        SlipTemplate.Sheet sheet = printed.template().sheet(null).orElseThrow();

        try (PDDocument document = Loader.loadPDF(printed.content())) {
            PDRectangle page = document.getPage(0).getMediaBox();
            float across = sheet.paper() == PaperSize.A5 ? 148 : sheet.landscape() ? 297 : 210;
            assertThat(page.getWidth() / POINTS_PER_MM).isBetween(across - 1, across + 1);
        }
    }

    @Test
    void namesOfACompanyAndAUnitStillLeaveTheReceiptOnOnePage() throws IOException {
        RenderedSlip receipt = slips.render(SlipFixtures.longReceipt(), null, Output.PDF);

        keepAs("receipt-long", receipt);
        assertThat(pages(receipt)).isEqualTo(1);
    }

    private static int pages(RenderedSlip slip) throws IOException {
        try (PDDocument document = Loader.loadPDF(slip.content())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void aReprintIsMarkedAsACopy() {
        RenderedSlip copy = slips.render(receipt(HEADING, SECOND_COPY, DOSSIER, DUE), null, Output.PDF);

        keepAs("receipt-copy", copy);
        assertThat(text(copy)).contains("BẢN SAO").contains("Số 02").contains("In lại lúc");
        assertThat(text(slips.render(receipt(), null, Output.PDF))).doesNotContain("BẢN SAO");
    }

    @Test
    void aProvisionalDateIsMarked() throws IOException {
        RenderedSlip provisional = slips.render(receipt(HEADING, ORIGINAL, DOSSIER, PROVISIONAL_DUE), null, Output.PDF);

        keepAs("receipt-provisional", provisional);
        assertThat(pages(provisional)).isEqualTo(1);
        assertThat(text(provisional)).contains("Ngày hẹn tạm tính").contains("(*)");
        assertThat(text(slips.render(receipt(), null, Output.PDF))).doesNotContain("Ngày hẹn tạm tính");
    }

    @Test
    void theQrCodeOnThePaperReadsAsTheDossierCode() {
        byte[] pdf = slips.render(receipt(), PaperSize.A5, Output.PDF).content();

        assertThat(QrReader.read(pdf)).isEqualTo(CODE);
    }

    @Test
    void theSamePrintGivesTheSameBytes() {
        byte[] first = slips.render(receipt(), null, Output.PDF).content();

        assertThat(new Slips().render(receipt(), null, Output.PDF).content()).isEqualTo(first);
    }

    @Test
    void whatAPersonTypedIsTextAndNeverMarkup() {
        SlipData slip = SlipFixtures.refusal(HEADING);
        String page = page(slips.render(slip, null, Output.HTML));
        String named = page(slips.render(
                receipt(
                        HEADING,
                        ORIGINAL,
                        new org.motcua.intake.slips.data.parts.DossierOnSlip(CODE, "<script>alert(1)</script>", null),
                        DUE),
                null,
                Output.HTML));

        assertThat(page).contains("không thuộc thẩm quyền");
        assertThat(named).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void aFormIsNotOfferedBeforeItWasInForce() {
        SlipData slip = SlipFixtures.stop(heading(IN_2024));

        assertThatThrownBy(() -> slips.render(slip, null, Output.PDF)).isInstanceOf(SlipNotOffered.class);
    }

    @Test
    void anEmptyReceiptHasDotsToWriteOn() {
        RenderedSlip empty = slips.render(SlipFixtures.emptyReceipt(), null, Output.PDF);

        keepAs("receipt-empty", empty);
        assertThat(text(empty)).contains("……");
    }

    @Test
    void eachFormHasOneVersionAtATime() {
        for (SlipForm form : SlipForm.values()) {
            List<SlipTemplate> inForce = slips.templates().all().stream()
                    .filter(template -> template.form() == form && template.inForceOn(LocalDate.of(2026, 1, 1)))
                    .toList();
            assertThat(inForce).as(form.name()).hasSize(1);
        }
    }

    private static String page(RenderedSlip slip) {
        return new String(slip.content(), StandardCharsets.UTF_8);
    }

    private static String text(RenderedSlip slip) {
        try (PDDocument document = Loader.loadPDF(slip.content())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void keep(RenderedSlip slip) {
        keepAs(
                slip.template().form().name().toLowerCase() + "-"
                        + slip.template().version(),
                slip);
    }

    private static void keepAs(String name, RenderedSlip slip) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), slip.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
