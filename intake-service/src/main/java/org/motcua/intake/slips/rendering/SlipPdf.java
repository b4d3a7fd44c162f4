package org.motcua.intake.slips.rendering;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.motcua.intake.slips.data.parts.SlipIssue;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a slip's pages into a PDF/A-2 with embedded letters. The same pages and moment give the same bytes. */
final class SlipPdf {

    static {
        // the renderer would write what it finds on a page to the log
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final SlipFonts fonts;
    private final LetterFaces letters;

    SlipPdf(SlipFonts fonts) {
        this.fonts = fonts;
        this.letters = new LetterFaces(fonts);
    }

    /**
     * A document of one page, or of the pages of its parts, each of which is made when those before are written. Tags
     * for assistive technology are left out of a document of several parts: they would take most of the memory.
     *
     * @throws UnprintableLetter when a page has a letter that the PDF could not show
     */
    byte[] pdf(List<Supplier<String>> pages, SlipIssue issue) {
        try (PDDocument document = new PDDocument()) {
            SlipFonts.InDocument faces = fonts.in(document);
            boolean tagged = pages.size() == 1;
            for (Supplier<String> page : pages) {
                append(document, page.get(), faces, tagged);
            }
            PdfMoment.set(document, issue.printedAt());
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void append(PDDocument document, String page, SlipFonts.InDocument faces, boolean tagged)
            throws IOException {
        List<PDOutputIntent> colours = document.getDocumentCatalog().getOutputIntents();
        int pageNumber = document.getNumberOfPages() + 1;
        try (PdfBoxRenderer renderer = builder(document, page, faces, tagged)
                .useInitialPageNumber(pageNumber)
                .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
        if (!colours.isEmpty()) {
            document.getDocumentCatalog().setOutputIntents(colours);
        }
    }

    private PdfRendererBuilder builder(PDDocument document, String page, SlipFonts.InDocument faces, boolean tagged) {
        Document parsed = parsed(page);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(tagged ? PdfAConformance.PDFA_2_A : PdfAConformance.PDFA_2_B)
                .usePdfUaAccessibility(tagged)
                .useColorProfile(colours)
                .withProducer("Motcua")
                .withW3cDocument(parsed, null);
        faces.offer(builder, letters.beside(text(parsed)));
        return builder;
    }

    /** What is to be read on the page. */
    private static String text(Document page) {
        return page.getElementsByTagName("body").item(0).getTextContent().replaceAll("\\R", "");
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            // the parser's message may quote the page: keep it out
            throw new IllegalStateException("a slip's page is not well-formed");
        }
    }
}
