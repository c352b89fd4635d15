package org.dateline.viewmodel.table;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.query.words.FilterWords;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.words.ListWords;
import org.dateline.words.TimeWords;

/** Which events a window shows, in words that are read where no window is. */
public final class ViewCaption {

    private ViewCaption() {}

    /** The window with its zone, then what the filter wants, part by part. */
    public static String of(DatelineViewModel model) {
        return of(model, model.resultProperty().get());
    }

    static String of(DatelineViewModel model, WindowResult result) {
        return of(model, result, result.window());
    }

    /** The same of what goes over another time than the window. */
    public static String of(DatelineViewModel model, TimeWindow time) {
        return of(model, model.resultProperty().get(), time);
    }

    private static String of(DatelineViewModel model, WindowResult result, TimeWindow time) {
        Dataset dataset = model.workspace().dataset();
        String marker = model.workspace().index().fields().marks().own().person();
        List<String> parts = new ArrayList<>();
        parts.add(TimeWords.inDocuments(dataset.zone()).spanWithZone(time));
        FilterWords.of(dataset, result.filter(), marker)
                .forEach(part -> parts.add(tr("only events {0}", part.words())));
        if (result.isCertainOnly()) {
            parts.add(tr("only events that are certainly in the window"));
        }
        return ListWords.clauses(parts);
    }
}
