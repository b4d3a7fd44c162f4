package org.motcua.intake.lists.application;

import java.util.List;

/**
 * Terms of the blind index by which rows are found: a row has all of one of these lists.
 *
 * @param oneOf as rows are indexed now, then as they were indexed before
 */
public record SoughtTerms(List<List<Long>> oneOf) {

    static SoughtTerms of(List<Long> terms) {
        return new SoughtTerms(List.of(terms));
    }

    static SoughtTerms of(List<Long> now, List<Long> before) {
        return new SoughtTerms(List.of(now, before));
    }

    boolean isAnything() {
        return oneOf.stream().noneMatch(List::isEmpty);
    }
}
