package org.motcua.intake.imports.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipBodyTest {

    private static final byte[] FIRST = packed("một ".repeat(30_000));
    private static final byte[] SECOND = packed("hai ".repeat(10));

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 1_000_000})
    void membersFollowEachOtherHoweverTheyArrive(int atATime) throws IOException {
        byte[] text = GzipBody.unpacked(arriving(joined(FIRST, packed(""), SECOND), atATime))
                .readAllBytes();

        assertThat(new String(text, StandardCharsets.UTF_8)).isEqualTo("một ".repeat(30_000) + "hai ".repeat(10));
    }

    @Test
    void everyCutIsNoticed() {
        byte[] whole = joined(FIRST, SECOND);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != FIRST.length) {
                assertThatThrownBy(() -> GzipBody.unpacked(arriving(cut, 1_000)).readAllBytes())
                        .as("cut after %d of %d", length, whole.length)
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void whatIsNoMemberIsNoticed() {
        assertThatThrownBy(() -> GzipBody.unpacked(arriving(joined(FIRST, "rest".getBytes()), 1_000))
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }

    private static InputStream arriving(byte[] bytes, int atATime) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, atATime));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
