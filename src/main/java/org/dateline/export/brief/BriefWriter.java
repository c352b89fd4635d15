package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.files.WholeFile;
import org.dateline.language.ForPrograms;
import org.dateline.model.TimeWindow;
import org.dateline.words.TimeWords;

/**
 * Writes a brief: a PDF document (ISO 32000-1) of what the window shows, to be printed and handed on. It holds the map, the
 * timeline, the events in the order of time with quotes and figures, and the sources, with its typefaces, an outline and a
 * structure for screen readers. The same view and pictures make the same bytes.
 */
public final class BriefWriter {

    /** No more events are printed; a brief of more says so. */
    public static final int MAX_EVENTS = 1_000;

    private static final float VERSION = 1.7f;

    @ForPrograms("a name")
    private static final String PROGRAM = "Dateline";

    @ForPrograms("a key of the format")
    private static final String ORDER_OF_TABS = "Tabs";

    static {
        // It would tell of every brief, on the standard error stream
        XRLog.setLoggingEnabled(false);
    }

    private final ExportedView view;
    private final BriefPictures pictures;
    private final Paper paper;
    private String lacking = "";

    /** A writer of one brief; pictures and signs are of the same view. */
    public BriefWriter(ExportedView view, BriefPictures pictures, Paper paper) {
        this.view = view;
        this.pictures = pictures;
        this.paper = paper;
    }

    /**
     * Writes a brief to a file; one that is there is replaced.
     *
     * @throws IOException if it cannot be written; the file then is as it was
     * @throws java.util.concurrent.CancellationException if the export is left off
     */
    public void writeTo(Path file) throws IOException {
        WholeFile.write(file, this::writeTo);
    }

    /** What the brief that was written last cannot show, since its typefaces lack it, in a sentence; empty if nothing. */
    public String lacking() {
        return lacking;
    }

    /** The same to a stream, which is not closed. */
    public void writeTo(OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            layOut(document);
            describe(document);
            // It would close the stream
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(stream);
        }
    }

    private void layOut(PDDocument document) throws IOException {
        Typefaces typefaces = new Typefaces();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfVersion(VERSION);
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(ReadingOrder::new);
        builder.useUnicodeBidiReorderer(new ReadingOrder.Reorderer());
        builder.useUnicodeLineBreaker(new LineEnds(view::checkWanted));
        typefaces.addTo(builder, document);
        Signs signs = new Signs();
        Markup markup = new Markup(typefaces);
        builder.withW3cDocument(
                new BriefMarkup(view, pictures, paper, typefaces, signs, markup).document(title()), null);
        lacking = typefaces.lacking();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            signs.draw(renderer, document);
        }
    }

    private String title() {
        TimeWindow window = view.result().window();
        return tr(
                "{0}, {1}",
                view.dataset().title(),
                TimeWords.inDocuments(view.dataset().zone()).span(window.from(), window.to()));
    }

    /** Says what it is, and nothing that is another each time. */
    private void describe(PDDocument document) {
        Calendar made = GregorianCalendar.from(view.made().atZone(view.dataset().zone()));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title());
        information.setSubject(tr("Brief. {0}", Provenance.of(view).inOneLine()));
        information.setCreator(PROGRAM);
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.setDocumentId(view.made().toEpochMilli());
        // The order of the structure is that in which the keyboard walks
        document.getPages().forEach(page -> page.getCOSObject().setItem(COSName.getPDFName(ORDER_OF_TABS), COSName.S));
    }
}
