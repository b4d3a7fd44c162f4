package org.motcua.intake.record.codes;

import java.util.regex.Pattern;

/**
 * Ids of accounts, as an identity provider gives them: a name, a UUID or an address such as {@code nva@example.vn}. They
 * stand in events, which hold no free words.
 */
public final class AccountId {

    private static final String PART = "[A-Za-z0-9_](?:[A-Za-z0-9._:-]{0,62}[A-Za-z0-9_])?";
    private static final Pattern FORM = Pattern.compile(PART + "(?:@" + PART + ")?");

    private AccountId() {}

    /** Whether this is one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
