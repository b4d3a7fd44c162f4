package org.motcua.intake.slips.rendering;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.text.Normalizer;

/**
 * How a value becomes text of a page: composed (NFC), since a decomposed letter has no glyph of its own; without what has
 * no look of its own (joiners, soft hyphens, variation selectors) and control characters, which XML does not know;
 * escaped. What is not text already marked as raw is a value.
 */
final class SlipText implements ResultMapper {

    private static final int NO_BREAK = 0xA0;
    private static final char REPLACEMENT = 0xFFFD;

    /** Before the engine's own. */
    @Override
    public int getPriority() {
        return io.quarkus.qute.WithPriority.DEFAULT_PRIORITY + 10;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return !(result instanceof RawString);
    }

    @Override
    public String map(Object result, Expression expression) {
        return escaped(result.toString());
    }

    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        Normalizer.normalize(value, Normalizer.Form.NFC).codePoints().forEach(letter -> append(escaped, letter));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int letter) {
        switch (letter) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&#34;");
            case '\'' -> escaped.append("&#39;");
            default -> appendPlain(escaped, letter);
        }
    }

    private static void appendPlain(StringBuilder escaped, int letter) {
        switch (Character.getType(letter)) {
            case Character.CONTROL -> escaped.append(' ');
            case Character.SPACE_SEPARATOR -> escaped.append(letter == NO_BREAK ? (char) NO_BREAK : ' ');
            case Character.SURROGATE -> escaped.append(REPLACEMENT);
            case Character.UNASSIGNED -> escaped.appendCodePoint(isXml(letter) ? letter : REPLACEMENT);
            case Character.FORMAT -> {
                // it has no look of its own
            }
            default -> {
                if (!isSelector(letter)) {
                    escaped.appendCodePoint(letter);
                }
            }
        }
    }

    private static boolean isXml(int letter) {
        return letter != 0xFFFE && letter != 0xFFFF;
    }

    /** Says which look of the letter before it is meant, or where a mark belongs: there is but one look here. */
    private static boolean isSelector(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF || letter == 0x034F;
    }
}
