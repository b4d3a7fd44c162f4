package org.motcua.intake.imports.national;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.motcua.intake.imports.national.LineSource.LineBeyondLimit;

class LineSourceTest {

    private static final String TOO_LONG = "(too long)";
    private static final int LONGEST = 10;
    private static final int CUT_OFF = 200_000;

    @Test
    void anEmptyStreamHasNoLine() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void lineEndsBelongToNoLine() throws IOException {
        assertThat(read("a\nb\r\n\n\r\nc")).containsExactly("a", "b", "", "", "c");
    }

    @Test
    void aByteOrderMarkBelongsToNoLine() throws IOException {
        assertThat(read("\uFEFFa\n\uFEFFb\n\uFEFF\n")).containsExactly("a", "b", "");
    }

    @Test
    void theLongestLineIsGivenOutWhateverIsAroundIt() throws IOException {
        assertThat(read("\uFEFF0123456789\r\n01234567890\n\uFEFF01234567890\r\nx"))
                .containsExactly("0123456789", TOO_LONG, TOO_LONG, "x");
    }

    @Test
    void aLineFarTooLongIsPassedOver() throws IOException {
        assertThat(read("a\n" + "x".repeat(150_000) + "\nb")).containsExactly("a", TOO_LONG, "b");
        assertThat(read("x".repeat(150_000))).containsExactly(TOO_LONG);
    }

    @Test
    void anEndlessLineEndsTheReading() throws IOException {
        LineSource source = new LineSource(new Endless(), LONGEST, CUT_OFF);

        assertThatThrownBy(source::next)
                .isInstanceOfSatisfying(
                        LineBeyondLimit.class, e -> assertThat(e.line()).isEqualTo(1));
    }

    @Test
    void theMemoryIsBoundedByTheLongestLine() throws IOException {
        LineSource source = new LineSource(new ByteArrayInputStream(new byte[150_000]), LONGEST, CUT_OFF);

        source.next();

        assertThat(source.isTooLong()).isTrue();
        assertThat(source.bytes().length).isLessThanOrEqualTo(128 * 1024);
    }

    @Property(tries = 500)
    void howTheBytesArriveDoesNotMatter(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            lines.add("x".repeat(random.nextInt(LONGEST + 1)));
        }
        byte[] bytes = String.join("\n", lines).concat("\n").getBytes(UTF_8);

        assertThat(read(new Trickling(bytes, random))).isEqualTo(lines);
    }

    private static List<String> read(String text) throws IOException {
        return read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<String> read(InputStream in) throws IOException {
        LineSource source = new LineSource(in, LONGEST, CUT_OFF);
        List<String> lines = new ArrayList<>();
        while (source.next()) {
            assertThat(source.number()).isEqualTo(lines.size() + 1L);
            lines.add(
                    source.isTooLong() ? TOO_LONG : new String(source.bytes(), source.start(), source.length(), UTF_8));
        }
        return lines;
    }

    /** Gives out a few bytes at a time. */
    private static final class Trickling extends ByteArrayInputStream {

        private final Random random;

        Trickling(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(7)));
        }
    }

    /** Never ends and never has a line end. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }
    }
}
