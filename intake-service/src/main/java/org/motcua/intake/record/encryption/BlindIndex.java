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

    private static final char BEGINNING = 'b';
    private static final char WORD = 'w';
    private static final char IDENTITY_NUMBER = 'i';
    private static final char PHONE = 'p';
    private static final char COUNTER = 'c';

    /**
     * 3 has terms for beginnings of words. 2 had one for each word, and folds the letters with a stroke, ɖ and ƀ among them;
     * rows of version 1 bear the key's id alone.
     */
    private static final String VERSION = "/3";

    /** Few enough letters that a word has two terms at most, and enough to set names apart. */
    private static final int LONGEST_BEGINNING = 3;

    private final String searchKey;
    private final ThreadLocal<Mac> macs;

    public BlindIndex(PersonalKeys keys) {
        this.searchKey = keys.search();
        SecretKey key = keys.key(searchKey);
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /**
     * What the terms are made with: the id of the search key, and the version of what is made of names. Rows of another are
     * indexed afresh when they are sealed afresh.
     */
    public String indexing() {
        return searchKey + VERSION;
    }

    /** Every term of these details, each once. */
    public long[] terms(Details details) {
        return LongStream.concat(
                        names(details.applicantName()),
                        LongStream.concat(identityNumber(details.identityNumber()), phone(details.phone())))
                .distinct()
                .toArray();
    }

    /** The terms of a name: of each word its first two letters and its first three; none for null. */
    private LongStream names(String name) {
        return words(name)
                .flatMap(word -> Stream.of(beginning(word, PersonName.SHORTEST_BEGINNING), beginning(word)))
                .mapToLong(letters -> term(BEGINNING, letters));
    }

    /** Of each word that is looked for, or of which the beginning is, the one term; none for null. */
    public LongStream namesSought(String query) {
        return words(query).mapToLong(word -> term(BEGINNING, beginning(word)));
    }

    /** The same in rows that were indexed by version 2 or before, where whole words alone are found; none for null. */
    public LongStream wholeWordsSought(String query) {
        return words(query).mapToLong(word -> term(WORD, word));
    }

    private static Stream<String> words(String name) {
        return name == null ? Stream.empty() : PersonName.folded(name).stream();
    }

    private static String beginning(String word) {
        return beginning(word, LONGEST_BEGINNING);
    }

    private static String beginning(String word, int letters) {
        return word.codePointCount(0, word.length()) <= letters
                ? word
                : word.substring(0, word.offsetByCodePoints(0, letters));
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
