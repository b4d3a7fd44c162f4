package org.motcua.intake.record.rest;

/** Text that a database stores, a page shows and a slip prints as it was sent. */
final class StorableText {

    private StorableText() {}

    /** Whether no character of it is lost or harmful: no control characters but line ends and tabs, no half characters. */
    static boolean is(String text) {
        return text.codePoints().noneMatch(StorableText::isUnfit);
    }

    private static boolean isUnfit(int character) {
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
