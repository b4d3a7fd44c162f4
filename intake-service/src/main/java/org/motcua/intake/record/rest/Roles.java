package org.motcua.intake.record.rest;

/** The roles of the token's claim {@code roles}. */
public final class Roles {

    public static final String COUNTER = "counter";
    public static final String OFFICER = "officer";
    public static final String SUPERVISOR = "supervisor";
    static final String REPORTER = "reporter";
    public static final String AUDITOR = "auditor";
    public static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
