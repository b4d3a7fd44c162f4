package org.motcua.deadline.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.motcua.legalclock.Reason;

/** Reasons as kept in a text column, one a line, {@code kind|fromDay|toDay|from|to|notice}, absent ones empty. */
final class ReasonText {

    private static final int FIELDS = 6;

    private ReasonText() {}

    static String write(List<Reason> reasons) {
        StringBuilder text = new StringBuilder(reasons.size() * 48);
        for (Reason reason : reasons) {
            text.append(reason.kind()).append('|').append(reason.fromDay()).append('|');
            text.append(reason.toDay())
                    .append('|')
                    .append(orEmpty(reason.from()))
                    .append('|');
            text.append(orEmpty(reason.to())).append('|').append(orEmpty(reason.notice()));
            text.append('\n');
        }
        return text.toString();
    }

    private static Object orEmpty(Object value) {
        return value == null ? "" : value;
    }

    static List<Reason> read(String text) {
        return read(text, new HashMap<>());
    }

    /**
     * Reads them so that equal ones are one: a pause is a reason of every later due date of its dossier.
     *
     * @param known reasons by their lines; those that are new are added
     */
    static List<Reason> read(String text, Map<String, Reason> known) {
        return text.lines()
                .map(line -> known.computeIfAbsent(line, ReasonText::reason))
                .toList();
    }

    private static Reason reason(String line) {
        String[] fields = line.split("\\|", FIELDS);
        return new Reason(
                Reason.Kind.valueOf(fields[0]),
                LocalDate.parse(fields[1]),
                LocalDate.parse(fields[2]),
                moment(fields[3]),
                moment(fields[4]),
                fields[5].isEmpty() ? null : fields[5]);
    }

    private static Instant moment(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
