package org.motcua.intake.record.encryption;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The words of a name. Folded, they have no diacritics and are in lower case; marked, they keep their diacritics, with the
 * tone apart, so that <i>hoà</i> and <i>hòa</i> are one.
 */
public final class PersonName {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Grave, acute, tilde, hook above, dot below. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    /** Three letters are drawn alike as capitals, Đ (U+0110), Ð (U+00D0) and Ɖ (U+0189), and typed for one another. */
    private static final char D_STROKE = '\u0111';

    private static final char ETH = '\u00f0';
    private static final char AFRICAN_D = '\u0256';
    private static final char B_STROKE = '\u0180';

    /** A letter alone begins half the names there are: it is looked for as a word. */
    static final int SHORTEST_BEGINNING = 2;

    private PersonName() {}

    /** A word in lower case: its letters, with all marks but the tone's, and its tone. */
    private record Word(String letters, String tone) {

        String folded() {
            return withoutMarks(letters);
        }

        /** Without diacritics, a word stands for every word with the same letters. */
        boolean isMeantBy(Word asked) {
            return equals(asked) || folded().equals(asked.letters + asked.tone);
        }

        /** A beginning may be typed before its word has a tone. */
        boolean isBegunBy(Word asked) {
            boolean asTyped = letters.length() > asked.letters.length()
                    && letters.startsWith(asked.letters)
                    && (asked.tone.isEmpty() || asked.tone.equals(tone));
            return asTyped || folded().startsWith(asked.letters + asked.tone);
        }

        boolean isMeantOrBegunBy(Word asked) {
            return isMeantBy(asked) || asked.folded().length() >= SHORTEST_BEGINNING && isBegunBy(asked);
        }
    }

    /** The words, folded, in their order. */
    public static List<String> folded(String name) {
        return words(name).stream().map(Word::folded).toList();
    }

    /**
     * Whether each word of the query is a word of the name. A word typed without diacritics stands for every word with the
     * same letters.
     */
    public static boolean hasWords(String name, String query) {
        return all(name, query, Word::isMeantBy);
    }

    /** Whether each word of the query is a word of the name, or of two letters and more the beginning of one. */
    public static boolean matches(String name, String query) {
        return all(name, query, Word::isMeantOrBegunBy);
    }

    private static boolean all(String name, String query, BiPredicate<Word, Word> meant) {
        List<Word> words = words(name);
        return words(query).stream().allMatch(asked -> words.stream().anyMatch(word -> meant.test(word, asked)));
    }

    private static List<Word> words(String name) {
        List<Word> words = new ArrayList<>(4);
        String spread = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace(ETH, D_STROKE)
                .replace(AFRICAN_D, D_STROKE);
        for (String word : BETWEEN_WORDS.split(spread)) {
            if (!word.isEmpty()) {
                words.add(toneApart(word));
            }
        }
        return words;
    }

    private static Word toneApart(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        StringBuilder tones = new StringBuilder(1);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            (TONES.indexOf(c) < 0 ? letters : tones).append(c);
        }
        return new Word(letters.toString(), tones.toString());
    }

    /** A stroke through a letter is no mark by Unicode: đ of Vietnamese and Ê Đê, ƀ of Ê Đê, Ba Na and others. */
    private static int withoutStroke(int letter) {
        return switch (letter) {
            case D_STROKE -> 'd';
            case B_STROKE -> 'b';
            default -> letter;
        };
    }

    private static String withoutMarks(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(PersonName::withoutStroke)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
