package org.motcua.intake.slip;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of Tinos, which has every Vietnamese letter and the widths of Times New Roman. Each file is read and parsed
 * once, and put into a document only when the document uses it.
 */
final class SlipFonts {

    /** The family's name in the style sheets. */
    static final String FAMILY = "Tinos";

    private final List<Face> faces = List.of(
            Face.read("Tinos-Regular.ttf", 400, FontStyle.NORMAL),
            Face.read("Tinos-Bold.ttf", 700, FontStyle.NORMAL),
            Face.read("Tinos-Italic.ttf", 400, FontStyle.ITALIC),
            Face.read("Tinos-BoldItalic.ttf", 700, FontStyle.ITALIC));

    List<Face> faces() {
        return faces;
    }

    /** Offers all faces to the document that is being written. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : faces) {
            builder.useFont(new InDocument(document, face.font()), FAMILY, face.weight(), face.style(), true);
        }
    }

    record Face(TrueTypeFont font, int weight, FontStyle style) {

        static Face read(String file, int weight, FontStyle style) {
            try {
                byte[] bytes = SlipResource.bytes("fonts/" + file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                // Vietnamese letters are composed and need no substitution; looking for one would take most of the
                // time.
                font.setEnableGsub(false);
                return new Face(font, weight, style);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A face in one document, made at its first use there. */
    private static final class InDocument extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont font;
        private PDFont loaded;

        InDocument(PDDocument document, TrueTypeFont font) {
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
