package org.dateline.export.brief;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.model.TimeWindow;
import org.dateline.words.TimeWords;

/**
 * Writes a brief of what the window shows, to be printed and handed on. It holds the map, the
 * timeline, the events in the order of time with quotes and figures, and the sources, with its typefaces, an outline and a
 * structure for screen readers. The same view and pictures make the same bytes.
 */
public final class BriefWriter extends PagesWriter {

    /** No more events are printed; a brief of more says so. */
    public static final int MAX_EVENTS = 1_000;

    private final ExportedView view;
    private final BriefPictures pictures;
    private final Paper paper;

    /** A writer of one brief; pictures and signs are of the same view. */
    public BriefWriter(ExportedView view, BriefPictures pictures, Paper paper) {
        this.view = view;
        this.pictures = pictures;
        this.paper = paper;
    }

    @Override
    SetDocument set() throws IOException {
        return SetDocument.of(
                (markup, typefaces, signs) ->
                        new BriefMarkup(view, pictures, paper, typefaces, signs, markup).document(title()),
                new SetDocument.Facts(
                        title(),
                        tr("Brief. {0}", Provenance.of(view).inOneLine()),
                        view.made().atZone(view.dataset().zone())),
                view::checkWanted);
    }

    @Override
    String lacking(SetDocument set) {
        return set.typefaces().lacking(tr("brief"));
    }

    private String title() {
        TimeWindow window = view.result().window();
        return tr(
                "{0}, {1}",
                view.dataset().title(),
                TimeWords.inDocuments(view.dataset().zone()).span(window.from(), window.to()));
    }
}
