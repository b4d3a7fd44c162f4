package org.motcua.edge.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/**
 * A clock shifted by the content of a file: an ISO 8601 duration ({@code PT36H}, {@code -P3D}) added to the real
 * time, or a moment with an offset, which the clock showed when the file was written. No file or an empty one means
 * no shift. The file is read again whenever it changed.
 */
public final class OffsetClock extends Clock {

    private static final Logger LOG = Logger.getLogger(OffsetClock.class);

    private final Clock real;
    private final Path file;
    private volatile Shift shift = new Shift(null, -1, Duration.ZERO);

    public OffsetClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OffsetClock(real.withZone(zone), file);
    }

    private Duration offset() {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (!shift.isOf(found)) {
                shift = read(found);
            }
            return shift.offset();
        } catch (IOException e) {
            return Duration.ZERO;
        }
    }

    private Shift read(BasicFileAttributes found) throws IOException {
        String text = Files.readString(file).strip();
        FileTime changed = found.lastModifiedTime();
        try {
            return new Shift(changed, found.size(), parse(text, changed.toInstant()));
        } catch (DateTimeException e) {
            LOG.warn("The clock's offset file holds neither a duration nor a moment; the offset stays as it was");
            return new Shift(changed, found.size(), shift.offset());
        }
    }

    private static Duration parse(String text, Instant written) {
        if (text.isEmpty()) {
            return Duration.ZERO;
        }
        return text.contains("P")
                ? Duration.parse(text)
                : Duration.between(written, OffsetDateTime.parse(text).toInstant());
    }

    private record Shift(FileTime changed, long size, Duration offset) {
        boolean isOf(BasicFileAttributes found) {
            return found.lastModifiedTime().equals(changed) && found.size() == size;
        }
    }
}
