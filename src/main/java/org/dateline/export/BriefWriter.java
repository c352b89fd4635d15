package org.dateline.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.query.WindowResult;

/**
 * Writes a brief: a PDF document (ISO 32000-1) of what the window shows, to be printed and handed on. It holds the map, the
 * timeline, the events in the order of time with quotes and figures, and the sources, with its typefaces, an outline and a
 * structure for screen readers. The same view and pictures make the same bytes.
 */
public final class BriefWriter {

    /** No more events are printed; a brief of more says so. */
    public static final int MOST_EVENTS = 1_000;

    private static final float VERSION = 1.7f;

    private final ExportedView view;
    private final BriefPictures pictures;
    private final Paper paper;
    private final BriefWords words;
    private final SourceWords sources;

    /**
     * A writer of one brief.
     *
     * @param view what is shown
     * @param pictures the pictures and signs of the same view
     */
    public BriefWriter(ExportedView view, BriefPictures pictures, Paper paper) {
        this.view = view;
        this.pictures = pictures;
        this.paper = paper;
        this.words = new BriefWords(view.dataset().zone());
        this.sources = new SourceWords(view.dataset());
    }

    /**
     * Writes the document. The stream is not closed.
     *
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream stream) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(VERSION);
            describe(document);
            PdfFonts fonts = new PdfFonts(document);
            BriefDesign design = new BriefDesign(fonts, paper.width() - 2 * BriefDesign.MARGIN);
            PdfPages pages = new PdfPages(document, fonts, paper, BriefDesign.MARGIN);
            PageFlow flow =
                    new PageFlow(pages, BriefDesign.FIRST_TOP, BriefDesign.TOP, paper.height() - BriefDesign.FOOT);
            layAll(flow, design, fonts);
            pages.end(new BriefMargins(view, words, fonts, paper));
            document.save(new FilterOutputStream(stream) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            });
        }
    }

    private void describe(PDDocument document) {
        ZoneId zone = view.dataset().zone();
        Calendar made = GregorianCalendar.from(view.made().atZone(zone));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(
                view.dataset().title() + ", " + words.span(view.result().window()));
        information.setSubject("Brief. " + Provenance.of(view).inOneLine());
        information.setCreator("Dateline");
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentInformation(information);
        document.setDocumentId(view.made().toEpochMilli());
        document.getDocumentCatalog().setLanguage(view.dataset().language());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void layAll(PageFlow flow, BriefDesign design, PdfFonts fonts) {
        WindowResult result = view.result();
        List<Event> events = result.events();
        int printed = Math.min(MOST_EVENTS, events.size());
        List<String> told = ShownSources.of(view).stream().map(Report::source).toList();
        new BriefFront(design, view, pictures, words, sources)
                .rows(told, printed)
                .forEach(flow::add);
        flow.endFirstPage();
        flow.add(design.section("Events in the order of time"));
        if (events.isEmpty()) {
            flow.add(Row.of(Role.TEXT, 6, design.wide(BriefDesign.BODY, "Window and filters show no event.")));
        }
        EventRows rows = new EventRows(design, view.dataset(), words, sources, events.subList(0, printed));
        for (int i = 0; i < printed; i++) {
            Event event = events.get(i);
            Certainty certainty = result.certaintyOf(result.position(i));
            rows.of(event, certainty, pictures.sign(event.category())).forEach(flow::add);
        }
        if (printed < events.size()) {
            flow.add(Row.of(Role.TEXT, 20, design.wide(BriefDesign.WARNING, BriefFront.limit(printed, events.size()))));
        }
        flow.add(design.section("Sources"));
        new SourceRows(design, words, sources).of(told).forEach(flow::add);
        flow.add(design.section("About this brief"));
        about(design, fonts).forEach(flow::add);
        flow.end();
    }

    private List<Row> about(BriefDesign design, PdfFonts fonts) {
        List<Row> rows = new ArrayList<>();
        rows.add(design.fact(
                "Certain, possible",
                6,
                BriefDesign.BODY,
                "An event is certainly in the window if the sources leave no doubt that it was going on then, or if all"
                        + " the time within which it can have happened lies in the window. It is possibly in the window if"
                        + " only a part of that time does."));
        rows.add(design.fact(
                "Independence",
                5,
                BriefDesign.BODY,
                "A source\u2019s origins are the agencies and outlets on whose reporting it relies, as it says itself."
                        + " Sources that share one count as one. A source that names none counts as independent, which is"
                        + " all that can be known."));
        rows.add(design.fact(
                "Quotes, figures",
                5,
                BriefDesign.BODY,
                "Quotes are to the letter. Titles and summaries are the dataset\u2019s own words. Every figure is kept as its"
                        + " source gives it; none is added up or averaged. \u00b6 counts the paragraphs of the source\u2019s text"
                        + " from 1."));
        rows.add(design.fact("The same view", 5, BriefDesign.BODY, sameView()));
        SortedSet<Integer> missing = new TreeSet<>(fonts.missing());
        if (!missing.isEmpty()) {
            rows.add(design.fact("Not shown", 5, BriefDesign.BODY, missing(missing)));
        }
        return rows;
    }

    private String sameView() {
        return view.line().isEmpty()
                ? "No line of text shows exactly this view."
                : "With " + view.file() + ", this line shows the same view in Dateline:\n" + view.line();
    }

    private static String missing(SortedSet<Integer> characters) {
        String names = characters.stream()
                .map(character -> String.format("U+%04X", character))
                .collect(Collectors.joining(", "));
        return "The typefaces of this document lack " + BriefWords.count(characters.size(), "character")
                + ", for which an empty square (\u25a1) stands above: " + names + ".";
    }
}
