package org.motcua.intake.record.encryption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The last four characters of an identity number, by which a citizen is told of the own dossier. */
public final class IdentityEnd {

    /** How many characters. */
    public static final int LENGTH = 4;

    private IdentityEnd() {}

    /** Whether a text has the form of one. */
    public static boolean isForm(String text) {
        return Numbers.identity(text).length() == LENGTH;
    }

    /** Whether it is the end of the number, null for an unknown one; the time that it takes tells nothing. */
    public static boolean isOf(String end, String number) {
        String normal = number == null ? "" : Numbers.identity(number);
        boolean known = normal.length() > LENGTH;
        String actual = known ? normal.substring(normal.length() - LENGTH) : "0".repeat(LENGTH);
        return MessageDigest.isEqual(bytes(actual), bytes(Numbers.identity(end))) && known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
