package org.motcua.intake.acts.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a request for a supplement asks for, and how it is kept as one text: a line for each item, led by what is to be
 * done, and the reason last. What is of kind {@link Kind#OTHER} has no lead, unless its own words begin as one: then
 * they stand behind the lead of that kind. A text of an import reads as items of kind {@link Kind#OTHER}.
 *
 * @param items  in order, at least one
 * @param reason null when none
 */
public record SupplementText(List<Item> items, String reason) {

    private static final String REASON = "Lý do: ";
    private static final String OTHER = "Hướng dẫn khác: ";
    private static final List<String> LEADS = List.of(Kind.ADD.lead, Kind.REDO.lead, OTHER, REASON);

    /** What is to be done. */
    public enum Kind {
        /** A paper is missing. */
        ADD("Bổ sung: "),
        /** A form is to be filled in again. */
        REDO("Kê khai lại: "),
        OTHER("");

        private final String lead;

        Kind(String lead) {
            this.lead = lead;
        }
    }

    /** One thing asked for. Personal data: it may say anything. */
    public record Item(Kind kind, String text) {

        String line() {
            String words = oneLine(text);
            return (kind == Kind.OTHER && hasLead(words) ? OTHER : kind.lead) + words;
        }

        static Item of(String line) {
            if (line.startsWith(OTHER) && hasLead(line.substring(OTHER.length()))) {
                return new Item(Kind.OTHER, line.substring(OTHER.length()));
            }
            Kind kind = Arrays.stream(Kind.values())
                    .filter(candidate -> line.startsWith(candidate.lead))
                    .findFirst()
                    .orElseThrow();
            return new Item(kind, line.substring(kind.lead.length()));
        }
    }

    public SupplementText {
        items = List.copyOf(items);
    }

    private static boolean hasLead(String words) {
        return LEADS.stream().anyMatch(words::startsWith);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** As one text. */
    public String written() {
        List<String> lines = new ArrayList<>(items.stream().map(Item::line).toList());
        if (reason != null) {
            lines.add(REASON + oneLine(reason));
        }
        return String.join("\n", lines);
    }

    /** Read back from one text; of several lines that tell a reason the last one does, as no later one was written. */
    public static SupplementText read(String text) {
        List<String> lines =
                new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
        int reason =
                lines.stream().map(line -> line.startsWith(REASON)).toList().lastIndexOf(true);
        String why = reason < 0 ? null : lines.remove(reason).substring(REASON.length());
        return new SupplementText(lines.stream().map(Item::of).toList(), why);
    }
}
