package org.motcua.intake.record.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/**
 * The hash of an event over its dossier's whole history: SHA-256 of the hash before it and of what the event says,
 * cut to 128 bits, base64url.
 */
public final class ChainedHash {

    private static final int BYTES = 16;
    private static final long MICROS = 1_000_000;
    private static final int NANOS_PER_MICRO = 1_000;
    private static final byte[] START = new byte[BYTES];

    private final MessageDigest sha256;
    private final ByteBuffer numbers = ByteBuffer.allocate(4 * Long.BYTES);

    public ChainedHash() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @param previous the hash of the event before, null for the first */
    String next(String previous, long sequence, Instant occurredAt, Instant recordedAt, String author, byte[] fact) {
        byte[] name = author.getBytes(StandardCharsets.UTF_8);
        numbers.clear()
                .putLong(sequence)
                .putLong(micros(occurredAt))
                .putLong(micros(recordedAt))
                .putLong(name.length);
        sha256.update(previous == null ? START : Base64.getUrlDecoder().decode(previous));
        sha256.update(numbers.array());
        sha256.update(name);
        byte[] hash = sha256.digest(fact);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash, BYTES));
    }

    private static long micros(Instant moment) {
        return moment.getEpochSecond() * MICROS + moment.getNano() / NANOS_PER_MICRO;
    }
}
