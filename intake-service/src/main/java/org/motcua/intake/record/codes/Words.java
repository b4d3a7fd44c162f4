package org.motcua.intake.record.codes;

/** Text as a person reads it: what shows nothing says nothing. */
public final class Words {

    /** Letters by Unicode that are drawn as nothing: the fillers of Hangul, and the blank of Braille. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private Words() {}

    /**
     * The text without white space at its ends.
     *
     * @param text may be null
     * @return null when there is no text, or nothing in it is seen: white space of any kind, characters of control and
     *     format (U+200B, U+2060, U+00AD), fillers, and marks that combine with no letter
     */
    public static String orNull(String text) {
        return text == null || text.codePoints().noneMatch(Words::isSeen) ? null : text.strip();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> BLANK_LETTERS.indexOf(character) < 0;
        };
    }
}
