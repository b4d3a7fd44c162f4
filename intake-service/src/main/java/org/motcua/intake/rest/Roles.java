package org.motcua.intake.rest;

/** The roles of the token's claim {@code roles}. */
final class Roles {

    static final String COUNTER = "counter";
    static final String OFFICER = "officer";
    static final String SUPERVISOR = "supervisor";
    static final String REPORTER = "reporter";
    static final String AUDITOR = "auditor";
    static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
