package org.motcua.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of a process's memory. */
record ProcessMemory(long pid) {

    /** Held now, in KiB. */
    long residentKiB() {
        return figure("VmRSS:");
    }

    /** The most held since its start, in KiB. */
    long peakKiB() {
        return figure("VmHWM:");
    }

    private long figure(String key) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
