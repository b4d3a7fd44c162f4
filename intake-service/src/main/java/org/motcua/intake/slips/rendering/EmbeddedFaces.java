package org.motcua.intake.slips.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The faces as part of a page's style, cut down to Latin and Vietnamese letters: a page looks the same on every desk and
 * asks for no file that a token would have to guard.
 */
final class EmbeddedFaces {

    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private EmbeddedFaces() {}

    /** {@code @font-face} rules of these faces. */
    static String css(List<SlipFonts.Face> faces) {
        return faces.stream().map(EmbeddedFaces::rule).collect(Collectors.joining());
    }

    private static String rule(SlipFonts.Face face) {
        return "@font-face { font-family: \"" + SlipFonts.FAMILY + "\"; font-weight: " + face.weight()
                + "; font-style: " + face.style().name().toLowerCase() + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(face.font())) + "); }\n";
    }

    private static byte[] subset(TrueTypeFont font) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters());
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Basic Latin to Latin Extended-B with their marks, as the languages of the highlands use them, and punctuation. */
    private static Set<Integer> letters() {
        return IntStream.of(0x20, 0xA0, 0x300, 0x1EA0, 0x2010, 0x20AB)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(start, end(start)).boxed())
                .collect(Collectors.toSet());
    }

    private static int end(int start) {
        return switch (start) {
            case 0x20 -> 0x7E;
            case 0xA0 -> 0x24F;
            case 0x300 -> 0x331;
            case 0x1EA0 -> 0x1EF9;
            case 0x2010 -> 0x2026;
            default -> start;
        };
    }
}
