package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.files.WholeFile;
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
        SetDocument set = SetDocument.of(
                (markup, typefaces, signs) ->
                        new BriefMarkup(view, pictures, paper, typefaces, signs, markup).document(title()),
                new SetDocument.Facts(
                        title(),
                        tr("Brief. {0}", Provenance.of(view).inOneLine()),
                        view.made().atZone(view.dataset().zone())),
                view::checkWanted);
        lacking = set.typefaces().lacking(tr("brief"));
        stream.write(set.bytes());
    }

    private String title() {
        TimeWindow window = view.result().window();
        return tr(
                "{0}, {1}",
                view.dataset().title(),
                TimeWords.inDocuments(view.dataset().zone()).span(window.from(), window.to()));
    }
}
