package org.motcua.intake.imports.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.motcua.intake.imports.domain.ImportCounts;
import org.motcua.intake.imports.domain.LineProblem;

/** The imports and what they found. */
public interface Imports {

    /** One attempt of an import. */
    record Attempt(String id, int number) {}

    /** Begins a new attempt; empty when one of that id is running. */
    Optional<Attempt> begin(ImportOrder order, Instant now) throws SQLException;

    /** Lines committed so far; locks the attempt. */
    long committedLines(Connection connection, Attempt attempt) throws SQLException;

    /** Stores, with the caller's transaction, the counts so far and the problems of a chunk. */
    void advance(Connection connection, Attempt attempt, ImportCounts counts, List<LineProblem> problems)
            throws SQLException;

    /** Ends an attempt. */
    void finish(Attempt attempt, ImportState state, Instant now) throws SQLException;

    /**
     * Marks as interrupted what this instance is said to run but does not, and what an instance ran that is gone.
     *
     * @param running ids of the imports that this instance runs
     */
    void interruptAllBut(Collection<String> running, Instant now) throws SQLException;

    /** The latest attempt of an import. */
    Optional<ImportProgress> latest(String id) throws SQLException;

    /**
     * The next problems of an attempt, in order of lines.
     *
     * @param after only lines behind this one; 0 for all
     * @param most  no more than these
     */
    List<LineProblem> problems(Attempt attempt, long after, int most) throws SQLException;
}
