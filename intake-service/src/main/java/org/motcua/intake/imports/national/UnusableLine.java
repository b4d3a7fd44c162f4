package org.motcua.intake.imports.national;

import org.motcua.intake.record.domain.Fault;

/** A line that cannot be read. It is thrown often and caught at once, so it has no stack trace. */
final class UnusableLine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnusableLine(Fault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    UnusableLine(String code, String field, String... arguments) {
        this(Fault.of(code, field, arguments));
    }

    Fault fault() {
        return fault;
    }
}
