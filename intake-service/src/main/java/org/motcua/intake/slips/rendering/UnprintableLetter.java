package org.motcua.intake.slips.rendering;

/** No face of the PDF has this letter. The page shows it all the same, by the letters of the reader's own machine. */
public final class UnprintableLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int letter;

    UnprintableLetter(int letter) {
        super("a letter that no face has", null, false, false);
        this.letter = letter;
    }

    /** The letter by its number and its English name in Unicode, such as {@code U+1780 KHMER LETTER KA}. */
    public String named() {
        String name = Character.getName(letter);
        return "U+%04X%s".formatted(letter, name == null ? "" : " " + name);
    }
}
