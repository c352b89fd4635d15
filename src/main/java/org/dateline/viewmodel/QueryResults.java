package org.dateline.viewmodel;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.dateline.background.Background;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.FilteredEvents;
import org.dateline.query.TimeCounts;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.workspace.Workspace;

/**
 * What an index answers to a window and a filter. While another filter is being answered all of it stays that of the one
 * before; then it changes together. To be used on the UI thread only.
 */
public final class QueryResults {

    private final EventIndex index;
    private final TimeWindow span;
    private final FilterQuery query;
    private final ReadOnlyObjectWrapper<WindowResult> result;
    private final ReadOnlyObjectWrapper<WindowResult> wholeResult;
    private final ReadOnlyObjectWrapper<List<Event>> matching;
    private final WordSearch words;
    private final Subscription marked;
    private EventFilter filter = EventFilter.NONE;
    private FilteredEvents filtered;
    private TimeWindow window;
    private boolean certainOnly;

    /** Searches for words once they are indexed, and answers filters in this background; follows what is marked. */
    QueryResults(Workspace workspace, MarksViewModel marks, WordSearch words, Background background) {
        this.index = workspace.index();
        this.marked = Subscription.combine(
                marks.marksProperty().subscribe((before, now) -> mark(marks)),
                marks.othersProperty().subscribe((before, now) -> mark(marks)));
        if (marks.store().isPresent()) {
            // Else this is a view of what another window marks
            index.mark(marks.marksProperty().get(), marks.othersProperty().get());
        }
        this.span = workspace.dataset().span();
        this.window = span;
        this.words = words;
        this.query = new FilterQuery(index, background);
        this.filtered = index.filtered(EventFilter.NONE);
        this.result = new ReadOnlyObjectWrapper<>(in(window));
        this.wholeResult = new ReadOnlyObjectWrapper<>(in(span));
        this.matching = new ReadOnlyObjectWrapper<>(filtered.events());
        words.readyProperty().addListener(ready -> {
            if (!filter.text().isBlank()) {
                ask();
            }
        });
    }

    private void mark(MarksViewModel marks) {
        Predicate<EventFilter> isConcerned =
                index.mark(marks.marksProperty().get(), marks.othersProperty().get());
        if (isConcerned.test(filter)) {
            ask();
        }
    }

    private WindowResult in(TimeWindow wanted) {
        return index.query(wanted, filtered, certainOnly);
    }

    /** The events that window and filter let through, and their counts. */
    public ReadOnlyObjectProperty<WindowResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The same for the whole span: what the window can show at the most. */
    public ReadOnlyObjectProperty<WindowResult> wholeResultProperty() {
        return wholeResult.getReadOnlyProperty();
    }

    /** The events that the filter lets through, whatever their time, by their earliest start. */
    public ReadOnlyObjectProperty<List<Event>> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    /** What can be asked of {@link #matchingProperty these}. */
    public FilteredEvents filtered() {
        return filtered;
    }

    /** The times of {@link #matchingProperty these}, by category in the order of the dataset, for histograms. */
    public TimeCounts times() {
        return filtered.times();
    }

    /** Whether a filter is still being answered; until it is, what is shown is that of the one before. */
    public ReadOnlyBooleanProperty filteringProperty() {
        return query.underWayProperty();
    }

    /** Which share is done of what takes long of that, from 0 to 1; negative if that is not known. */
    public ReadOnlyDoubleProperty filteringProgressProperty() {
        return query.progressProperty();
    }

    /**
     * Whether what is shown is what the filter says: not while it is being answered, nor while words are searched for that are
     * still being indexed.
     */
    public boolean showsWhatTheFilterSays() {
        return filtered.filter().equals(filter);
    }

    void show(EventFilter wanted, boolean certainlyShown, TimeWindow in) {
        showFilter(wanted);
        showCertainOnly(certainlyShown);
        showWindow(in);
    }

    void showWindow(TimeWindow wanted) {
        window = wanted;
        result.set(in(window));
    }

    void showCertainOnly(boolean wanted) {
        certainOnly = wanted;
        wholeResult.set(in(span));
        result.set(in(window));
    }

    void showFilter(EventFilter wanted) {
        filter = wanted;
        ask();
    }

    /** While words are being indexed they let everything through. */
    private void ask() {
        EventFilter answerable = words.readyProperty().get() ? filter : filter.withText("");
        query.ask(answerable, this::show, words::fail);
    }

    private void show(FilteredEvents found) {
        filtered = found;
        wholeResult.set(in(span));
        matching.set(filtered.events());
        result.set(in(window));
    }

    void abandon() {
        marked.unsubscribe();
        query.abandon();
    }
}
