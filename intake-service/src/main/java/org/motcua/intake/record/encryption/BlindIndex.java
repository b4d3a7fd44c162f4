package org.motcua.intake.record.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.motcua.intake.record.domain.Details;

/**
 * Terms by which sealed data is found: HMAC-SHA-256 of a normalised value under the search key, cut to 64 bits. Who has
 * the database alone sees which rows share a term, not what it is. Two values may share a term, so what is found has to
 * be compared once opened.
 */
public final class BlindIndex {

    private static final char WORD = 'w';
    private static final char IDENTITY_NUMBER = 'i';
    private static final char PHONE = 'p';
    private static final char COUNTER = 'c';

    /** 2 folds the letters with a stroke, ɖ and ƀ among them; rows of version 1 bear the key's id alone. */
    private static final String FOLDING = "/2";

    private final String searchKey;
    private final ThreadLocal<Mac> macs;

    public BlindIndex(PersonalKeys keys) {
        this.searchKey = keys.search();
        SecretKey key = keys.key(searchKey);
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /**
     * What the terms are made with: the id of the search key, and the version of the folding of names. Rows of another are
     * indexed afresh when they are sealed afresh.
     */
    public String indexing() {
        return searchKey + FOLDING;
    }

    /** Every term of these details, each once. */
    public long[] terms(Details details) {
        return LongStream.concat(
                        names(details.applicantName()),
                        LongStream.concat(identityNumber(details.identityNumber()), phone(details.phone())))
                .distinct()
                .toArray();
    }

    /** The terms of each word of a name; none for null. */
    public LongStream names(String name) {
        return name == null
                ? LongStream.empty()
                : PersonName.folded(name).stream().mapToLong(word -> term(WORD, word));
    }

    /** The term of an identity number; none for null. */
    public LongStream identityNumber(String number) {
        return Stream.ofNullable(number).map(Numbers::identity).mapToLong(normal -> term(IDENTITY_NUMBER, normal));
    }

    /** The term of a phone number; none for null. */
    public LongStream phone(String number) {
        return Stream.ofNullable(number).map(Numbers::phone).mapToLong(normal -> term(PHONE, normal));
    }

    /** A term that stands for anything else that must not be stored itself, such as a caller's address. */
    public long counter(String value) {
        return term(COUNTER, value);
    }

    private long term(char kind, String value) {
        Mac mac = macs.get();
        mac.update((byte) kind);
        return ByteBuffer.wrap(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static Mac mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
