package org.motcua.intake.slips.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.slips.data.RefusalSlip;
import org.motcua.intake.slips.data.parts.SlipHeading;
import org.motcua.intake.slips.rendering.Slips.Output;

/** A letter is printed as it was typed, or the PDF is refused and the letter named: never is another put in its place. */
class SlipLettersTest {

    private static final int OF_EACH_BLOCK = 3;

    private final Slips slips = new Slips();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☐ ☑ ☒ ✓ ✔ ① ⑩ Ⅱ Ⅻ ㎡ ㎥ ½ № ≤ ≥ → ● ■ ★",
                "王小明",
                "黃氏芳草",
                "山田太郎 ヤマダ",
                "สมชาย ใจดี",
                "ສົມສັກ",
                "Ňguyễn Ђ Ω Ж",
                "H’Ƀiă Niê Ðặng Ɖ"
            })
    void whatPeopleHereTypeIsPrinted(String text) {
        RenderedSlip printed = slips.render(named(text), null, Output.PDF);

        keep("letters-" + Integer.toHexString(text.hashCode()), printed);
        assertThat(compared(read(printed))).contains(compared(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"김영희", "سلام", "שלום", "नमस्ते", "ខ្មែរ", "မြန်မာ", "\uE000", "\uFFFD"})
    void whatCannotBePrintedIsRefused(String text) {
        assertThatThrownBy(() -> slips.render(named(text), null, Output.PDF)).isInstanceOf(UnprintableLetter.class);
    }

    @Test
    void aScriptThatNeedsShapingIsRefusedByTheNameOfItsLetter() {
        assertThatThrownBy(() -> slips.render(named("Sok កខ"), null, Output.PDF))
                .isInstanceOfSatisfying(
                        UnprintableLetter.class,
                        refused -> assertThat(refused.named()).isEqualTo("U+1780 KHMER LETTER KA"));
        RenderedSlip page = slips.render(named("Sok កខ"), null, Output.HTML);
        assertThat(new String(page.content(), StandardCharsets.UTF_8)).contains("Sok កខ");
    }

    @Test
    void whatHasNoLookOfItsOwnLeavesNoGap() {
        RenderedSlip printed = slips.render(named("Ng\u00ADuy\u200Bễn ☑\uFE0F"), null, Output.PDF);

        assertThat(read(printed)).contains("Nguyễn ☑");
    }

    /** Each letter stands in capitals, in bold and in the lines of the form. */
    @Test
    void noLetterOfAnyBlockIsReplaced() {
        List<String> wrong = new ArrayList<>();
        lettersByBlock()
                .forEach((block, letters) -> letters.stream()
                        .filter(letter -> !isPrintedOrNamed(letter))
                        .forEach(letter -> wrong.add("%s U+%04X".formatted(block, letter))));

        assertThat(wrong).isEmpty();
    }

    private boolean isPrintedOrNamed(int letter) {
        String typed = Character.toString(letter);
        try {
            String printed = read(slips.render(named("A" + typed + "Z"), null, Output.PDF));
            return compared(printed).contains(compared("A" + typed + "Z")) && !printed.contains("#");
        } catch (UnprintableLetter refused) {
            return isNamed(refused, Normalizer.normalize(typed, Normalizer.Form.NFC));
        }
    }

    /** The heading has the unit's name in capitals. */
    private static boolean isNamed(UnprintableLetter refused, String composed) {
        return (composed + composed.toUpperCase())
                .codePoints()
                .anyMatch(letter -> refused.named().startsWith("U+%04X".formatted(letter)));
    }

    /** The first, the middle and the last letter of each block that has any. */
    private static Map<UnicodeBlock, List<Integer>> lettersByBlock() {
        Map<UnicodeBlock, List<Integer>> all = new LinkedHashMap<>();
        IntStream.rangeClosed(0x21, Character.MAX_CODE_POINT)
                .filter(SlipLettersTest::isSeen)
                .filter(letter -> letter != '#')
                .forEach(letter -> all.computeIfAbsent(UnicodeBlock.of(letter), _ -> new ArrayList<>())
                        .add(letter));
        all.replaceAll((_, letters) -> IntStream.range(0, OF_EACH_BLOCK)
                .map(part -> part * (letters.size() - 1) / (OF_EACH_BLOCK - 1))
                .distinct()
                .mapToObj(letters::get)
                .toList());
        return all;
    }

    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(letter);
        };
    }

    private static boolean isVariationSelector(int letter) {
        String name = Character.getName(letter);
        return name != null && name.startsWith("VARIATION SELECTOR");
    }

    private static RefusalSlip named(String text) {
        return new RefusalSlip(
                new SlipHeading("UBND " + text, text, "TTPVHCC", "00092", "Buôn Ma Thuột", SlipFixtures.DAY),
                SlipFixtures.ORIGINAL,
                SlipFixtures.CODE,
                SlipFixtures.DOSSIER,
                text,
                text,
                SlipFixtures.OFFICER);
    }

    private static String read(RenderedSlip slip) {
        try (PDDocument document = Loader.loadPDF(slip.content())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Blanks aside; a reader of a PDF may give the same letter in another form of it. */
    private static String compared(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static void keep(String name, RenderedSlip slip) {
        try {
            Path folder = Files.createDirectories(Path.of("target/slips"));
            Files.write(folder.resolve(name + ".pdf"), slip.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
