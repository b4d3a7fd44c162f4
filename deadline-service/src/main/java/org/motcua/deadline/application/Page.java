package org.motcua.deadline.application;

import java.util.List;

/**
 * Part of a list.
 *
 * @param total how many items the whole list has, exactly
 * @param more  whether items follow after these
 */
public record Page<T>(long total, List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }
}
