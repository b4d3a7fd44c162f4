package org.motcua.intake.slips.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.motcua.intake.slips.rendering.SlipFixtures.HEADING;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motcua.intake.slips.rendering.Slips.Output;

/** A register of any length is printed in the memory that one part takes. */
class LongRegisterTest {

    private static final int ROWS = 2 * SlipPart.ROWS + 10;
    private static final Pattern NUMBER_AND_CODE = Pattern.compile("(?m)^(\\d+) H");
    private static final long LONGEST_MINUTES = 5;

    private final Slips slips = new Slips();

    @Test
    void itsRowsAndPagesAreNumberedThroughAllParts() throws IOException {
        try (PDDocument document = Loader.loadPDF(register(ROWS))) {
            String text = text(document);

            assertThat(NUMBER_AND_CODE
                            .matcher(text)
                            .results()
                            .map(found -> Integer.valueOf(found.group(1)))
                            .toList())
                    .isEqualTo(IntStream.rangeClosed(1, ROWS).boxed().toList());
            assertThat(text).contains("Phần 1/3", "Phần 2/3", "Phần 3/3");
            int last = document.getNumberOfPages();
            assertThat(text(document, last).lines().findFirst()).contains(Integer.toString(last));
        }
    }

    @Test
    void itIsOneDocumentWithOneSpaceOfColours() throws IOException {
        try (PDDocument document = Loader.loadPDF(register(ROWS))) {
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void aShortOneIsWhole() throws IOException {
        try (PDDocument document = Loader.loadPDF(register(SlipPart.ROWS))) {
            assertThat(text(document)).doesNotContain("Phần");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    /** A thousand rows, several at a time, with half the heap that a service has. */
    @Test
    void aThousandRowsFitIntoASmallHeap(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx80m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path").replace(":", File.pathSeparator),
                        SeveralAtATime.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    /** What runs in the small heap. */
    static final class SeveralAtATime {

        private static final int REGISTERS = 3;

        private SeveralAtATime() {}

        public static void main(String[] arguments) {
            Slips slips = new Slips();
            PrintQueue queue = new PrintQueue(new PrintLimits(1, 1, 1, REGISTERS));
            var printed = IntStream.range(0, REGISTERS)
                    .mapToObj(number ->
                            queue.register(() -> register(slips, 1_000).length).subscribeAsCompletionStage())
                    .toList();
            List<Integer> sizes = printed.stream().map(size -> size.join()).toList();
            queue.stop();
            System.out.println(sizes);
        }
    }

    private byte[] register(int rows) {
        return register(slips, rows);
    }

    private static byte[] register(Slips slips, int rows) {
        return slips.render(SlipFixtures.register(HEADING, rows), null, Output.PDF)
                .content();
    }

    private static String text(PDDocument document) {
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> text(document, page))
                .reduce("", String::concat);
    }

    private static String text(PDDocument document, int page) {
        try {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
