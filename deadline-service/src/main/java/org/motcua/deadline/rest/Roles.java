package org.motcua.deadline.rest;

/** The roles of callers. */
final class Roles {

    static final String COUNTER = "counter";
    static final String OFFICER = "officer";
    static final String SUPERVISOR = "supervisor";
    static final String AUDITOR = "auditor";
    static final String ADMINISTRATOR = "administrator";

    private Roles() {}
}
