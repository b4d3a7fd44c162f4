package org.motcua.intake.catalogue.application;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An entry as somebody wants it, laid over what is known of it: what the sender did not speak of stays.
 *
 * @param place where it is in the request, empty when it is the request itself
 * @param over  takes the known entry, null when it is new, and gives the entry as it is to be
 */
public record EntryDraft<T>(String code, String place, UnaryOperator<T> over) {

    T over(Map<String, T> known) {
        return over.apply(known.get(code));
    }

    /** The path of a member of it, for a problem. */
    String member(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
