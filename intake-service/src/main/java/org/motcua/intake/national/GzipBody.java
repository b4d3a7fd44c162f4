package org.motcua.intake.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Opens a gzip stream that comes over a network. */
public final class GzipBody {

    private static final int BUFFER = 64 * 1024;

    private GzipBody() {}

    /** The unpacked stream, of one member or several. */
    public static InputStream unpacked(InputStream packed) throws IOException {
        return new GZIPInputStream(new LookingAhead(packed), BUFFER);
    }

    /** Reports more bytes while there are: else the JDK takes a pause between two members for the end. */
    private static final class LookingAhead extends PushbackInputStream {

        LookingAhead(InputStream in) {
            super(in, 1);
        }

        @Override
        public int available() throws IOException {
            int next = read();
            if (next < 0) {
                return 0;
            }
            unread(next);
            return Math.max(1, super.available());
        }
    }
}
