package org.motcua.intake.record.domain;

import java.util.List;

/** What becomes of a line that is usable. */
public sealed interface Decision {

    /** All of it is recorded, or was and has since been corrected. */
    record Unchanged() implements Decision {}

    /** It cannot be used, with or without what is recorded; nothing of it is stored. */
    record Unusable(Fault fault) implements Decision {}

    /** It contradicts what is recorded; nothing of it is stored. */
    record Contradicted(Fault fault) implements Decision {}

    /**
     * It says something new.
     *
     * @param facts in the order in which they are to be recorded, at least one
     */
    record NewlyKnown(List<NewFact> facts) implements Decision {}
}
