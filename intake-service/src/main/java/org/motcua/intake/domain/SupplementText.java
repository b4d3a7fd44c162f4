package org.motcua.intake.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a request for a supplement asks for, and how it is kept as one text: a line for each item, led by what is to be
 * done, and the reason last. A text of an import reads as items of kind {@link Kind#OTHER}.
 *
 * @param items  in order, at least one
 * @param reason null when none
 */
public record SupplementText(List<Item> items, String reason) {

    private static final String REASON = "Lý do: ";

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
            return kind.lead + oneLine(text);
        }

        static Item of(String line) {
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

    /** Read back from one text. */
    public static SupplementText read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        Optional<String> reason = lines.stream()
                .filter(line -> line.startsWith(REASON))
                .reduce((first, second) -> second)
                .map(line -> line.substring(REASON.length()));
        return new SupplementText(
                lines.stream()
                        .filter(line -> !line.startsWith(REASON))
                        .map(Item::of)
                        .toList(),
                reason.orElse(null));
    }
}
