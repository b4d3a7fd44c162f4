package org.motcua.intake.record.encryption;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * What is kept of a request to know it again: HMAC-SHA-256 of its digest under the search key. Who has the database alone
 * cannot try out which person a request was about, as a digest without a key would let them.
 */
public final class RequestDigests {

    /** Stands before what is digested: the search key also makes the terms of the blind index, of other letters. */
    private static final byte REQUEST = 'r';

    private final PersonalKeys keys;

    public RequestDigests(PersonalKeys keys) {
        this.keys = keys;
    }

    /**
     * A digest as it is stored.
     *
     * @param keyId id of the key it was made with; null of one that was stored before there was a key
     */
    public record Keyed(String keyId, byte[] value) {}

    /**
     * Makes the digest that is stored.
     *
     * @param digest SHA-256 of all that the request says, not null
     */
    public Keyed of(byte[] digest) {
        return new Keyed(keys.search(), hmac(keys.key(keys.search()), digest));
    }

    /**
     * Whether a stored digest is of the same request, also when another search key is in force by now. Without the key
     * that made it nobody can tell, and the answer is no.
     *
     * @param digest SHA-256 of all that the request says, not null
     */
    public boolean isOf(Keyed stored, byte[] digest) {
        if (stored.keyId() == null) {
            return MessageDigest.isEqual(stored.value(), digest);
        }
        Optional<SecretKey> key = keys.find(stored.keyId());
        return key.isPresent() && MessageDigest.isEqual(stored.value(), hmac(key.get(), digest));
    }

    private static byte[] hmac(SecretKey key, byte[] digest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(REQUEST);
            return mac.doFinal(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
