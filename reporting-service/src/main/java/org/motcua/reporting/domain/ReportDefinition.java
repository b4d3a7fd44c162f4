package org.motcua.reporting.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the columns of a report mean: versioned data, chosen by the last day of the period.
 *
 * @param columns    in the order in which they are shown
 * @param ratios     shown after the columns
 * @param identities what must hold for the total and for every group
 */
public record ReportDefinition(List<Column> columns, List<Ratio> ratios, List<Identity> identities) {

    public ReportDefinition {
        columns = List.copyOf(columns);
        ratios = List.copyOf(ratios);
        identities = List.copyOf(identities);
    }

    /** A column is a sum of terms. */
    public record Column(String name, List<Term> terms) {
        public Column {
            terms = List.copyOf(terms);
        }
    }

    /**
     * An atom, added up over a window.
     *
     * @param times    1 to add, -1 to take away
     * @param channels the channels that count; null for all
     */
    public record Term(int times, Atom atom, Window window, Set<Channel> channels) {
        public Term {
            channels = channels == null ? EnumSet.allOf(Channel.class) : Set.copyOf(channels);
        }
    }

    /** {@code times × of / per}, rounded half up; no value when {@code per} is 0. */
    public record Ratio(String name, int times, String of, String per, int decimals) {}

    /** The left column is the sum of the right ones. */
    public record Identity(String name, String left, List<String> right) {
        public Identity {
            right = List.copyOf(right);
        }
    }

    /** The windows that any term asks for. */
    public Set<Window> windows() {
        Set<Window> windows = EnumSet.noneOf(Window.class);
        columns.forEach(column -> column.terms().forEach(term -> windows.add(term.window())));
        return windows;
    }
}
