package org.motcua.reliable.consumer;

/**
 * Text of a record as PostgreSQL can store it. Whatever comes on a topic can be parked; one that could not be would stop
 * its partition for ever.
 */
final class StorableText {

    /** Well below what an index entry may hold, whatever the letters. */
    private static final int LONGEST_KEY = 256;

    private StorableText() {}

    /** The text without NUL, which PostgreSQL does not store. */
    static String of(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** A key that fits into an index, cut when it is longer than any key of the contract; null for null. */
    static String key(String key) {
        if (key == null) {
            return null;
        }
        String storable = of(key);
        return storable.length() <= LONGEST_KEY
                ? storable
                : storable.substring(0, LONGEST_KEY) + "…" + Integer.toHexString(storable.hashCode());
    }
}
