package org.motcua.intake.imports.national;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, one at a time, in memory bounded by the longest line. A longer one is passed over; one beyond
 * the cut-off length ends the reading. A byte-order mark before a line (files may have been put together) and the
 * carriage return of a line end from Windows do not belong to the line.
 */
public final class LineSource {

    private static final int STEP = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A byte-order mark and a carriage return. */
    private static final int AROUND_LINE = BYTE_ORDER_MARK.length + 1;

    private final InputStream in;
    private final int longest;
    private final long cutOff;
    private byte[] buffer = new byte[STEP];
    /** The unread bytes are in [start, end). */
    private int start;

    private int end;
    private int lineStart;
    private int lineLength;
    private long number;
    private boolean tooLong;

    /**
     * A source of lines.
     *
     * @param longest bytes of a line that is given out
     * @param cutOff  bytes of a line that is still passed over
     */
    public LineSource(InputStream in, int longest, long cutOff) {
        this.in = in;
        this.longest = longest;
        this.cutOff = cutOff;
    }

    /**
     * Goes to the next line; it must not be called again once it has failed.
     *
     * @return false at the end
     * @throws LineBeyondLimit when a line is longer than the cut-off length
     * @throws IOException     when the stream broke off; an unfinished line is then not given out
     */
    public boolean next() throws IOException {
        tooLong = false;
        int newline = find(start);
        while (newline < 0) {
            if (end - start > longest + AROUND_LINE) {
                return passOver();
            }
            int from = end - start;
            if (!fill()) {
                return last();
            }
            newline = find(start + from);
        }
        give(newline);
        start = newline + 1;
        return true;
    }

    private void give(int lineEnd) {
        number++;
        lineStart = start;
        lineLength = lineEnd - start;
        if (startsWithMark()) {
            lineStart += BYTE_ORDER_MARK.length;
            lineLength -= BYTE_ORDER_MARK.length;
        }
        if (lineLength > 0 && buffer[lineStart + lineLength - 1] == '\r') {
            lineLength--;
        }
        tooLong = lineLength > longest;
    }

    private boolean startsWithMark() {
        return lineLength >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        buffer,
                        lineStart,
                        lineStart + BYTE_ORDER_MARK.length,
                        BYTE_ORDER_MARK,
                        0,
                        BYTE_ORDER_MARK.length);
    }

    private boolean last() {
        if (start == end) {
            return false;
        }
        give(end);
        start = end;
        return true;
    }

    /** Drops the bytes of a line that is too long, up to its end. */
    private boolean passOver() throws IOException {
        long length = 0;
        int newline = -1;
        boolean more = true;
        while (newline < 0 && more) {
            length += end - start;
            if (length > cutOff) {
                throw new LineBeyondLimit(number + 1, cutOff);
            }
            start = end;
            more = fill();
            newline = find(start);
        }
        number++;
        start = newline < 0 ? end : newline + 1;
        lineLength = 0;
        tooLong = true;
        return true;
    }

    private int find(int from) {
        for (int i = from; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = 0;
        } else if (end == buffer.length) {
            makeRoom();
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    private void makeRoom() {
        byte[] into = start > buffer.length / 2 ? buffer : new byte[buffer.length * 2];
        System.arraycopy(buffer, start, into, 0, end - start);
        end -= start;
        start = 0;
        buffer = into;
    }

    /** The bytes that hold the line; they change with the next one. */
    public byte[] bytes() {
        return buffer;
    }

    /** Where the line starts in {@link #bytes()}. */
    public int start() {
        return lineStart;
    }

    /** Bytes of the line, without its end; 0 when it is too long. */
    public int length() {
        return lineLength;
    }

    /** Number of the line, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line is longer than what is given out. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** A line beyond the cut-off length. */
    public static final class LineBeyondLimit extends IOException {
        private static final long serialVersionUID = 1L;
        private final long line;
        private final long limit;

        LineBeyondLimit(long line, long limit) {
            super("a line is too long to be passed over");
            this.line = line;
            this.limit = limit;
        }

        /** Its number, from 1. */
        public long line() {
            return line;
        }

        /** The cut-off length in bytes. */
        public long limit() {
            return limit;
        }
    }
}
