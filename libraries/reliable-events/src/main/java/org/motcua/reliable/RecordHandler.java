package org.motcua.reliable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Applies the records of one topic; a service declares one bean for each topic that it reads. */
public interface RecordHandler {

    /** The topic this handler reads. */
    String topic();

    /** Whether {@code status} shows this topic's positions as {@code applied}; one handler of a service says so. */
    boolean primary();

    /**
     * Applies records in the runner's transaction, which also moves the consumer position. The records are in order
     * within each partition, and none is of a key that has a parked record, unless the runner is replaying.
     * A record that was applied before must be ignored.
     *
     * @return the records that could not be applied; the others are applied. When a key has one refused record, the
     *     handler must not apply later records of that key in this batch but refuse them as {@code WAITING}
     * @throws SQLException     when the database failed; the whole batch is tried again
     * @throws RuntimeException when a record is at fault; the runner then applies the records one by one and parks
     *                          those that fail
     */
    List<Refusal> apply(Connection connection, List<IncomingRecord> records) throws SQLException;
}
