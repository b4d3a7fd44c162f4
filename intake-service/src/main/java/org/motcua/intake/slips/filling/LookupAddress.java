package org.motcua.intake.slips.filling;

import java.util.regex.Pattern;

/**
 * An address that opens the citizen's page of a dossier: a slip's QR code says it.
 *
 * @param beforeCode the address up to the dossier's code, which stands at its end as it is
 */
public record LookupAddress(String beforeCode) {

    private static final Pattern OPENED_BY_BROWSERS = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?/[!-~]*");

    /** A longer one makes a QR code of dots too small for the paper. */
    private static final int LONGEST = 120;

    /** @throws IllegalArgumentException when no browser opens it or it is too long */
    public LookupAddress {
        if (!OPENED_BY_BROWSERS.matcher(beforeCode).matches() || beforeCode.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "motcua.intake.slips.lookup-address must be https://, a host and a path, of at" + " most " + LONGEST
                            + " characters");
        }
    }

    /** A code has letters, digits, dots and hyphens alone: they need no escape. */
    String of(String code) {
        return beforeCode + code;
    }
}
