package org.motcua.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the person who waits for a start which parts are up, where, and after how long. */
final class StartReport {

    /** For starts nobody waits for. */
    static final StartReport SILENT =
            new StartReport(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    private final PrintStream out;
    private final long begin = System.nanoTime();

    StartReport(PrintStream out) {
        this.out = out;
    }

    /** Called by the threads that start the parts. */
    void isUp(String part, String address) {
        out.printf(Locale.ROOT, "  %-18s %-30s %5.1f s%n", part, address, (System.nanoTime() - begin) / 1e9);
    }
}
