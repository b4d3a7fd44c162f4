package org.motcua.edge.parameters;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.motcua.edge.problem.ProblemException;
import org.motcua.legalclock.LegalZone;

/**
 * Reads query parameters, which resources declare as {@code String}: the framework would answer 404 to a value that it
 * cannot convert. Each method throws {@link ProblemException} 400, which names the parameter and what would be right
 * and never echoes the value. An absent or blank value means the fallback.
 */
public final class Parameters {

    private static final int LAST_YEAR = 9_999;

    private Parameters() {}

    /** A required ISO day. */
    public static LocalDate day(String name, String value) {
        LocalDate day = dayOr(name, value, null);
        if (day == null) {
            throw new ProblemException(400, "required", name);
        }
        return day;
    }

    /** An ISO day. */
    public static LocalDate dayOr(String name, String value, LocalDate fallback) {
        if (absent(value)) {
            return fallback;
        }
        try {
            return storable(LocalDate.parse(value.strip()));
        } catch (DateTimeException e) {
            throw new ProblemException(400, "invalid-day", name);
        }
    }

    /**
     * A moment: ISO 8601 with an offset, or local time of Asia/Ho_Chi_Minh without one, or a day, which means its
     * start.
     */
    public static Instant momentOr(String name, String value, Instant fallback) {
        if (absent(value)) {
            return fallback;
        }
        try {
            // An unescaped + in a query arrives as a space.
            return moment(value.strip().replace(' ', '+'));
        } catch (DateTimeException e) {
            throw new ProblemException(400, "invalid-moment", name);
        }
    }

    /** A whole number from {@code min} to {@code max}. */
    public static int numberOr(String name, String value, int fallback, int min, int max) {
        if (absent(value)) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number < min || number > max) {
                throw new ProblemException(400, "out-of-range", name, min, max);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new ProblemException(400, "invalid-number", name, min, max);
        }
    }

    /** One of the constants of an enum, in upper case. */
    public static <E extends Enum<E>> E choiceOr(String name, String value, Class<E> type, E fallback) {
        if (absent(value)) {
            return fallback;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(400, "unknown-value", name, choices(type)));
    }

    /** Constants of an enum, separated by commas, each once at least; none when absent. */
    public static <E extends Enum<E>> List<E> choices(String name, String value, Class<E> type) {
        if (absent(value)) {
            return List.of();
        }
        return Arrays.stream(value.split(",", -1))
                .map(one -> Optional.ofNullable(choiceOr(name, one, type, null))
                        .orElseThrow(() -> new ProblemException(400, "unknown-value", name, choices(type))))
                .toList();
    }

    /** {@code true} or {@code false}. */
    public static boolean flagOr(String name, String value, boolean fallback) {
        if (absent(value)) {
            return fallback;
        }
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ProblemException(400, "unknown-value", name, "true, false");
        };
    }

    private static boolean absent(String value) {
        return value == null || value.isBlank();
    }

    private static Instant moment(String value) {
        if (value.indexOf('T') < 0) {
            return storable(LocalDate.parse(value)).atStartOfDay(LegalZone.ZONE).toInstant();
        }
        boolean tellsItsOffset = value.matches(".*T.*([zZ+-]).*");
        return storable(
                tellsItsOffset
                        ? OffsetDateTime.parse(value).toInstant()
                        : LocalDateTime.parse(value).atZone(LegalZone.ZONE).toInstant());
    }

    /** The local day counts: that is how a moment is shown, whatever its offset was. */
    static Instant storable(Instant moment) {
        storable(LegalZone.day(moment));
        return moment;
    }

    /** ISO 8601 knows years that no database stores. */
    private static LocalDate storable(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("year out of range");
        }
        return day;
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
