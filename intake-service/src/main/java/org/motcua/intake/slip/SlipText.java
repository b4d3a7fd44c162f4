package org.motcua.intake.slip;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.text.Normalizer;

/**
 * How a value becomes text of a page: composed (NFC), since a decomposed letter has no glyph of its own; without control
 * characters, which XML does not know; escaped. What is not text already marked as raw is a value.
 */
final class SlipText implements ResultMapper {

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
            default -> escaped.appendCodePoint(isText(letter) ? letter : ' ');
        }
    }

    private static boolean isText(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.FORMAT -> false;
            default -> true;
        };
    }
}
