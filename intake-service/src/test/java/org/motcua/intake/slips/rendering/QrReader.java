package org.motcua.intake.slips.rendering;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code of a slip's first page as it comes out of a printer of 200 dots an inch. */
public final class QrReader {

    private QrReader() {}

    /** What the code says; fails the test when there is none. */
    public static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 200);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            return new QRCodeReader().decode(bitmap).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no QR code can be read on the page", unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
