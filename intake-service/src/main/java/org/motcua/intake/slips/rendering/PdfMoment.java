package org.motcua.intake.slips.rendering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.motcua.legalclock.LegalZone;

/** Puts the moment of printing in place of the renderer's own idea of the time, wherever a PDF carries it. */
final class PdfMoment {

    private PdfMoment() {}

    static void set(PDDocument document, Instant printedAt) throws IOException {
        ZonedDateTime moment = printedAt.truncatedTo(ChronoUnit.SECONDS).atZone(LegalZone.ZONE);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        document.getDocumentInformation().setModificationDate(GregorianCalendar.from(moment));
        document.setDocumentId(printedAt.toEpochMilli());
        setInMetadata(document.getDocumentCatalog(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    private static void setInMetadata(PDDocumentCatalog catalog, String moment) throws IOException {
        PDMetadata metadata = catalog.getMetadata();
        String before = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String after = before.replaceAll("(Date>)[^<]+(</xmp:)", "$1" + moment + "$2");
        metadata.importXMPMetadata(after.getBytes(StandardCharsets.UTF_8));
    }
}
