package org.motcua.intake.slips.data.parts;

import java.time.Instant;

/**
 * Who signs for the agency.
 *
 * @param capacity such as {@code KT. GIÁM ĐỐC}; null when the head signs
 * @param position the signer's position; null prints "head of the agency"
 * @param signedAt when it was signed digitally; null leaves room for a hand's signature
 */
public record Signer(String capacity, String position, String name, Instant signedAt) {

    /** Nobody named: room for a signature. */
    public static final Signer BLANK = new Signer(null, null, null, null);

    public static Signer orBlank(Signer signer) {
        return signer == null ? BLANK : signer;
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "Signer";
    }
}
