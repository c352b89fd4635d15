package org.dateline.export.brief;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.dateline.language.ForPrograms;

/**
 * A document that is set on pages: PDF/UA (ISO 14289-1), with its typefaces, an outline and a structure for screen readers.
 * The same content makes the same bytes.
 *
 * @param bytes the document
 * @param pages how many pages it has
 * @param typefaces those that it was set in, which know what they lack
 */
record SetDocument(byte[] bytes, int pages, Typefaces typefaces) {

    private static final float VERSION = 1.7f;

    static {
        // It would tell of every document, on the standard error stream
        XRLog.setLoggingEnabled(false);
    }

    /** What is set. */
    interface Content {

        /** Writes all of it; signs are drawn over the set pages. */
        org.w3c.dom.Document of(Markup markup, Typefaces typefaces, Signs signs) throws IOException;
    }

    /** What a document says of itself. */
    record Facts(String title, String subject, ZonedDateTime made) {}

    /** @param wanted is asked for every text that is set; what it throws ends the setting */
    static SetDocument of(Content content, Facts facts, Runnable wanted) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Typefaces typefaces = new Typefaces();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfVersion(VERSION);
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeBidiSplitter(ReadingOrder::new);
            builder.useUnicodeBidiReorderer(new ReadingOrder.Reorderer());
            builder.useUnicodeLineBreaker(new LineEnds(wanted));
            typefaces.addTo(builder, document);
            Signs signs = new Signs();
            builder.withW3cDocument(content.of(new Markup(typefaces), typefaces, signs), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                signs.draw(renderer, document);
            }
            describe(document, facts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new SetDocument(bytes.toByteArray(), document.getNumberOfPages(), typefaces);
        }
    }

    /** Says what it is, and nothing that is another each time. */
    @ForPrograms("names of PDF, and of the program")
    private static void describe(PDDocument document, Facts facts) {
        Calendar made = GregorianCalendar.from(facts.made());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(facts.title());
        information.setSubject(facts.subject());
        information.setCreator("Dateline");
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.setDocumentId(facts.made().toInstant().toEpochMilli());
        // The order of the structure is that in which the keyboard walks
        document.getPages().forEach(page -> page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S));
    }
}
