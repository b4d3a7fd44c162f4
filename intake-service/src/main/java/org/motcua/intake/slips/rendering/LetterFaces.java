package org.motcua.intake.slips.rendering;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The faces for letters that Tinos lacks: boxes, ticks and numerals in circles, Chinese and Japanese, Thai and Lao. They
 * stand in regular weight only. A script whose letters change shape or order with their neighbours (Khmer, Devanagari,
 * Arabic, Hebrew …) would come out wrong without a word, so it is refused whether or not a face has its letters.
 */
final class LetterFaces {

    /** Scripts whose letters may be set one after the other, from left to right. */
    private static final Set<UnicodeScript> SET_IN_ORDER = EnumSet.of(
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    /** Stand for what was lost before: to print them would be to lose it again. */
    private static final Set<Integer> REPLACEMENTS = Set.of(0xFFFC, 0xFFFD);

    private final SlipFonts fonts;

    LetterFaces(SlipFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The faces that a text needs besides Tinos, in the order of the style sheet.
     *
     * @throws UnprintableLetter for the first letter that no face has
     */
    List<SlipFonts.Face> beside(String text) {
        Set<SlipFonts.Fallback> needed = EnumSet.noneOf(SlipFonts.Fallback.class);
        text.codePoints()
                .peek(LetterFaces::requireSetInOrder)
                .filter(letter -> !fonts.hasInEachFace(letter))
                .forEach(letter -> needed.add(face(letter)));
        return needed.stream().map(fonts::face).toList();
    }

    private SlipFonts.Fallback face(int letter) {
        return Arrays.stream(SlipFonts.Fallback.values())
                .filter(fallback -> fonts.face(fallback).has(letter))
                .findFirst()
                .orElseThrow(() -> new UnprintableLetter(letter));
    }

    private static void requireSetInOrder(int letter) {
        if (REPLACEMENTS.contains(letter) || !SET_IN_ORDER.contains(UnicodeScript.of(letter))) {
            throw new UnprintableLetter(letter);
        }
    }
}
