package org.motcua.intake.record.codes;

import java.util.regex.Pattern;

/**
 * Codes of procedures and fields. No law gives them a form; those in use have letters with marks too, as in
 * {@code LĐTBXH-01}. They stand in addresses and events as they are.
 */
public final class CatalogueCode {

    /** Characters of the longest one. */
    public static final int LONGEST = 64;

    private static final Pattern FORM = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._-]{0,63}");

    private CatalogueCode() {}

    /** Whether this is one, in the form that {@link DossierCode#normal} gives it. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
