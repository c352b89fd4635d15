package org.dateline.viewmodel.line;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.dateline.events.Dataset;
import org.dateline.export.content.ExportedView;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventIndex;
import org.dateline.viewmodel.ViewState;

/** Views of a dataset, ready to be exported by any one thread. */
public final class ExportedViews {

    private final Dataset dataset;
    private final EventIndex index;
    private final String file;

    /** @param file the name of the dataset's file, without the folder */
    public ExportedViews(Dataset dataset, EventIndex index, String file) {
        this.dataset = dataset;
        this.index = index;
        this.file = file;
    }

    /**
     * What this view shows. A line of text cannot name a window beyond the dataset's days; there the export has none, rather than one
     * that shows something else.
     *
     * @param made when it is exported; kept to the second
     */
    public ExportedView of(ViewState view, Instant made) {
        return new ExportedView(
                        dataset,
                        file,
                        index.query(view.window(), view.filter(), view.certainOnly()),
                        new ExportedView.Choice(
                                view.filter(),
                                view.certainOnly(),
                                isInOneLine(view) ? new ViewLine(dataset).format(view) : ""),
                        made.truncatedTo(ChronoUnit.SECONDS))
                .markedBy(index.fields().marks().own().person());
    }

    private boolean isInOneLine(ViewState view) {
        TimeWindow span = dataset.span();
        return !view.window().from().isBefore(span.from())
                && !view.window().to().isAfter(span.to());
    }
}
