package org.motcua.intake.imports.application;

import java.sql.SQLException;
import java.util.Collection;
import org.motcua.postgres.Transactions.Work;

/** Private copies of the record, in which a dry run does what an import would do. */
public interface Rehearsals {

    /** A copy that is empty at first, and gone when it is closed. Not safe for use by several threads at once. */
    interface Rehearsal extends AutoCloseable {

        /**
         * Runs the work in one transaction on the copy, to which the dossiers of these codes are copied first. One that
         * was copied before, or made here, stays as the rehearsal left it. Nothing of the record is locked or changed.
         */
        <T> T run(Collection<String> codes, Work<T> work) throws SQLException;

        @Override
        void close();
    }

    /** An empty copy. */
    Rehearsal open() throws SQLException;
}
