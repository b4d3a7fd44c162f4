package org.motcua.legalclock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The office hours of a unit, by the day from which they hold. They decide moments within working days, never which days
 * are worked. Before the first version the standard hours hold: 08:00–12:00 and 13:00–17:00. Immutable; local times of
 * {@link LegalZone}.
 */
public final class OfficeHours {

    /** 08:00–12:00 and 13:00–17:00: eight hours. */
    private static final Version STANDARD_HOURS = new Version(
            LocalDate.MIN,
            List.of(
                    new Session(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new Session(LocalTime.of(13, 0), LocalTime.of(17, 0))));

    private static final OfficeHours STANDARD = new OfficeHours(List.of());

    private final List<Version> versions;
    private final NavigableMap<LocalDate, Version> byStart;

    private OfficeHours(List<Version> sorted) {
        this.versions = sorted;
        this.byStart = sorted.stream()
                .collect(Collectors.toMap(
                        Version::validFrom, Function.identity(), OfficeHours::refuseSecond, TreeMap::new));
        this.byStart.putIfAbsent(LocalDate.MIN, STANDARD_HOURS);
    }

    /** The default of every unit: 08:00–12:00 and 13:00–17:00, always. */
    public static OfficeHours standard() {
        return STANDARD;
    }

    /**
     * Hours of a unit's own, in any order; an empty list gives the standard hours.
     *
     * @throws IllegalArgumentException when two versions start on one day
     */
    public static OfficeHours of(List<Version> versions) {
        return new OfficeHours(versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList());
    }

    /** The versions as given, by the day from which they hold; without the standard hours before them. */
    public List<Version> versions() {
        return versions;
    }

    /** The hours in force on this day. */
    public Version on(LocalDate day) {
        return byStart.floorEntry(day).getValue();
    }

    /** All versions from the beginning of time on, the standard hours included. */
    Map<LocalDate, Version> byStart() {
        return byStart;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeHours hours && versions.equals(hours.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    @Override
    public String toString() {
        return "OfficeHours" + byStart.values();
    }

    private static Version refuseSecond(Version one, Version other) {
        throw new IllegalArgumentException("two versions from " + other.validFrom());
    }

    /**
     * An uninterrupted stretch of office hours, closed at the start and open at the end.
     *
     * @param opens local time, not null
     * @param closes local time after {@code opens}, not null
     */
    public record Session(LocalTime opens, LocalTime closes) {

        /** @throws IllegalArgumentException when it does not close after it opens */
        public Session {
            Objects.requireNonNull(opens, "opens");
            Objects.requireNonNull(closes, "closes");
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("a session closes at " + closes + " before it opens");
            }
        }
    }

    /**
     * The hours of a working day.
     *
     * @param validFrom first local day on which they hold, not null
     * @param sessions the sessions in order of the day, at least one, not overlapping
     */
    public record Version(LocalDate validFrom, List<Session> sessions) {

        /** @throws IllegalArgumentException when there is no session, or they overlap or are out of order */
        public Version {
            Objects.requireNonNull(validFrom, "validFrom");
            sessions = List.copyOf(sessions);
            if (sessions.isEmpty()) {
                throw new IllegalArgumentException("no office hours from " + validFrom);
            }
            for (int i = 1; i < sessions.size(); i++) {
                requireOrder(sessions.get(i - 1), sessions.get(i));
            }
        }

        /** The end of office hours, on which a day's limit falls. */
        public LocalTime closes() {
            return sessions.getLast().closes();
        }

        private static void requireOrder(Session one, Session next) {
            if (next.opens().isBefore(one.closes())) {
                throw new IllegalArgumentException("sessions overlap at " + next.opens());
            }
        }
    }
}
