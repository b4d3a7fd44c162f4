package org.motcua.local;

/** A part of the local system could not be started, reached or stopped; the message says what to do about it. */
public final class LocalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what went wrong, for the person at the terminal */
    public LocalFailure(String message) {
        super(message);
    }

    /**
     * @param message what went wrong, for the person at the terminal
     * @param cause the fault below it, may be null
     */
    public LocalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
