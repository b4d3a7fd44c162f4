package org.motcua.reliable.kafka;

import java.sql.SQLException;

/** Describes failures for the log without their messages, which may hold values of a record. */
public final class Faults {

    private static final String OURS = "org.motcua";

    private Faults() {}

    /** The kinds of the failure and its causes, an SQL state when there is one, and where in our code it happened. */
    public static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getSimpleName());
        if (failure instanceof SQLException sql) {
            text.append(" SQLSTATE ").append(sql.getSQLState());
        }
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                text.append(" at ").append(frame);
                break;
            }
        }
        Throwable cause = failure.getCause();
        return cause == null || cause == failure
                ? text.toString()
                : text.append(" caused by ").append(describe(cause)).toString();
    }
}
