package org.motcua.reliable;

/**
 * A record that a handler could not apply. It is parked, and later records of its key wait.
 *
 * @param reason why
 * @param detail one sentence for the operator, without any value of the record
 */
public record Refusal(IncomingRecord record, Reason reason, String detail) {

    /** Why a record is parked. */
    public enum Reason {
        /** It does not follow the contract. */
        UNREADABLE,
        /** It says something else of a sequence already applied. */
        CONTRADICTION,
        /** Records before it are missing; it is applied by itself once they have come. */
        GAP,
        /** Applying it failed. */
        FAILED,
        /** An earlier record of its key is parked. */
        WAITING
    }
}
