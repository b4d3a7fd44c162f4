package org.motcua.deadline.application;

import java.util.List;

/**
 * Part of a list.
 *
 * @param total        how many items the whole list has, or a bound up to which they were counted
 * @param totalIsExact false when there are more than that
 * @param more         whether items follow after these
 */
public record Page<T>(long total, boolean totalIsExact, List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }
}
