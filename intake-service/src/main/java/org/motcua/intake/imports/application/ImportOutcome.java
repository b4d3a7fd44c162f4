package org.motcua.intake.imports.application;

/** What came of a file. Whatever it is, what was committed stays. */
public sealed interface ImportOutcome {

    /** It was read to its end; the attempt as it ended. */
    record Ended(ImportProgress progress) implements ImportOutcome {}

    /** An import with this id is running. */
    record Running() implements ImportOutcome {}

    /** As many imports are running as may. */
    record TooMany() implements ImportOutcome {}

    /** The file broke off after so many lines had been committed. */
    record CutOff(String id, long committed) implements ImportOutcome {}

    /** The file has a line without an end: it is longer than the limit in bytes. */
    record EndlessLine(String id, long committed, long line, long limit) implements ImportOutcome {}

    /** The database went away. */
    record Interrupted(String id) implements ImportOutcome {}
}
