package org.motcua.intake.record.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which format of codes is issued, by the local day from which it is. */
public final class IssuedFormats {

    /** A format and the first local day on which it is issued. */
    public record Version(LocalDate from, CodeFormat format) {}

    private final NavigableMap<LocalDate, CodeFormat> byStart = new TreeMap<>();

    /**
     * @param versions in any order; before the first one the short format is issued
     * @throws IllegalArgumentException when two start on one day
     */
    public IssuedFormats(List<Version> versions) {
        byStart.put(LocalDate.MIN, CodeFormat.SHORT);
        for (Version version : versions) {
            if (byStart.put(version.from(), version.format()) != null) {
                throw new IllegalArgumentException("two formats of dossier codes from " + version.from());
            }
        }
    }

    /** The format of codes issued on this local day. */
    public CodeFormat on(LocalDate day) {
        return byStart.floorEntry(day).getValue();
    }
}
