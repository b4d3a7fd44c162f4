package org.motcua.intake.imports.national;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and accepts nothing else; its buffer is used again for each line. */
public final class StrictText {

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private CharBuffer text = CharBuffer.allocate(4 * 1024);

    /** Decodes the bytes; false when they are not UTF-8. */
    public boolean decode(byte[] bytes, int start, int length) {
        if (text.capacity() < length) {
            text = CharBuffer.allocate(length);
        }
        text.clear();
        decoder.reset();
        return decoder.decode(ByteBuffer.wrap(bytes, start, length), text, true).isUnderflow()
                && decoder.flush(text).isUnderflow();
    }

    /** The characters of the last decoding. */
    public char[] chars() {
        return text.array();
    }

    /** How many of {@link #chars()} belong to it. */
    public int length() {
        return text.position();
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        for (int i = 0; i < text.position(); i++) {
            if (!Character.isWhitespace(text.array()[i])) {
                return false;
            }
        }
        return true;
    }
}
