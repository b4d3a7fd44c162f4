package org.motcua.intake.imports.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A gzip stream that comes over a network, of one member or several. The JDK's reader takes a pause between two members
 * for the end, and a member whose first bytes only arrived for none at all; this one does neither.
 */
public final class GzipBody extends GZIPInputStream {

    private static final int BUFFER = 64 * 1024;
    private static final int TRAILER = 8;

    private final Packed packed;

    private GzipBody(Packed packed) throws IOException {
        super(packed, BUFFER);
        this.packed = packed;
    }

    /** The unpacked stream. */
    public static InputStream unpacked(InputStream packed) throws IOException {
        return new GzipBody(new Packed(packed));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0 && (packed.hadMore || inf.getRemaining() > TRAILER)) {
            throw new ZipException("what follows the last member is none");
        }
        return read;
    }

    /** Looks ahead to tell whether there are more bytes; that is asked at the end of each member. */
    private static final class Packed extends PushbackInputStream {

        private boolean hadMore;

        Packed(InputStream in) {
            super(in, 1);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            hadMore = next >= 0;
            if (!hadMore) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}
