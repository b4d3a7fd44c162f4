package org.motcua.systemtests.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects where planted values were found. */
final class Searching {

    private final List<Needle> needles;
    private final Set<String> found = new TreeSet<>();
    private long bytes;

    Searching(List<String> values) {
        this.needles = values.stream().map(Needle::of).toList();
    }

    void text(String place, String text) {
        bytes(place, text.getBytes(UTF_8), text.getBytes(UTF_8).length);
    }

    void bytes(String place, byte[] content, int length) {
        bytes += length;
        String latin = new String(content, 0, length, ISO_8859_1);
        needles.stream()
                .filter(needle -> needle.isIn(latin))
                .forEach(needle -> found.add(place + ": " + needle.value()));
    }

    /** The places with what was found there. */
    Set<String> found() {
        return found;
    }

    /** How much was looked through, to see that it was anything at all. */
    long searchedBytes() {
        return bytes;
    }
}
