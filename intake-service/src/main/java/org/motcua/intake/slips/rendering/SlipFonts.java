package org.motcua.intake.slips.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.motcua.intake.slips.templates.SlipResource;

/**
 * The faces of Tinos, which has every Vietnamese letter and the widths of Times New Roman, and those that fill its gaps.
 * Each file is read and parsed once, at its first use, and put into a document only when the document uses it.
 */
final class SlipFonts {

    /** The family's name in the style sheets. */
    static final String FAMILY = "Tinos";

    private final List<Face> faces = List.of(
            Face.read("Tinos-Regular.ttf", 400, FontStyle.NORMAL),
            Face.read("Tinos-Bold.ttf", 700, FontStyle.NORMAL),
            Face.read("Tinos-Italic.ttf", 400, FontStyle.ITALIC),
            Face.read("Tinos-BoldItalic.ttf", 700, FontStyle.ITALIC));

    private final Map<Fallback, Face> fallbacks = new ConcurrentHashMap<>();

    /** Faces for letters that Tinos lacks, in the order in which the style sheet names them. */
    enum Fallback {
        SYMBOLS("DejaVu Sans", "DejaVuSans.ttf"),
        THAI("Noto Serif Thai", "NotoSerifThai-Regular.ttf"),
        EAST_ASIAN("Droid Sans Fallback", "DroidSansFallbackFull.ttf");

        private final String family;
        private final String file;

        Fallback(String family, String file) {
            this.family = family;
            this.file = file;
        }
    }

    /** The faces of Tinos. */
    List<Face> faces() {
        return faces;
    }

    Face face(Fallback fallback) {
        return fallbacks.computeIfAbsent(fallback, asked -> Face.read(asked.family, asked.file, 400, FontStyle.NORMAL));
    }

    /** Whether Tinos has a letter upright and italic, regular and bold. */
    boolean hasInEachFace(int letter) {
        return faces.stream().allMatch(face -> face.has(letter));
    }

    /** The faces that a document uses, to be offered to each of its parts. */
    InDocument in(PDDocument document) {
        return new InDocument(document);
    }

    /**
     * One file of letters.
     *
     * @param letters which glyph draws which letter
     */
    record Face(String family, TrueTypeFont font, CmapLookup letters, int weight, FontStyle style) {

        /** Whether it has a glyph for this code point. */
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }

        static Face read(String file, int weight, FontStyle style) {
            return read(FAMILY, file, weight, style);
        }

        static Face read(String family, String file, int weight, FontStyle style) {
            try {
                byte[] bytes = SlipResource.bytes("fonts/" + file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                // Vietnamese letters are composed and need no substitution; looking for one would take most of the
                // time.
                font.setEnableGsub(false);
                return new Face(family, font, font.getUnicodeCmapLookup(), weight, style);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** The faces in one document: each is put into it once, however many parts it has. */
    final class InDocument {

        private final PDDocument document;
        private final Map<Face, OneFace> offered = new HashMap<>();

        private InDocument(PDDocument document) {
            this.document = document;
        }

        /** Offers the faces of Tinos and some others to the part that is being written. */
        void offer(PdfRendererBuilder builder, List<Face> others) {
            Stream.concat(faces.stream(), others.stream())
                    .forEach(face -> builder.useFont(supplier(face), face.family(), face.weight(), face.style(), true));
        }

        private OneFace supplier(Face face) {
            return offered.computeIfAbsent(face, asked -> new OneFace(document, asked.font()));
        }
    }

    /** A face in one document, made at its first use there. */
    private static final class OneFace extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;
        private PDFont loaded;

        OneFace(PDDocument document, TrueTypeFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            if (loaded == null) {
                loaded = load();
            }
            return loaded;
        }

        private PDFont load() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
