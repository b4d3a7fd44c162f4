package org.motcua.reporting.messaging;

/** A judgement that does not follow the contract. The message holds no value of it. */
final class UnreadableJudgement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableJudgement(String message) {
        super(message);
    }

    UnreadableJudgement(String message, Throwable cause) {
        super(message, cause);
    }
}
