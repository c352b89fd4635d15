package org.dateline.viewmodel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.evidence.text.QuoteCheck;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.FilteredEvents;
import org.dateline.query.TimeCounts;
import org.dateline.query.WindowResult;
import org.dateline.workspace.Workspace;

/**
 * The one truth of the screen: it alone owns window, filter and selection. What follows from them is computed at once,
 * so that every part of the screen changes in the same pulse. To be used on the UI thread only.
 */
public final class DatelineViewModel {

    private final Workspace workspace;
    private final List<DayPreset> days;
    private final ReadOnlyObjectWrapper<TimeWindow> window;
    private final ReadOnlyObjectWrapper<EventFilter> filter;
    private final ReadOnlyObjectWrapper<WindowResult> result;
    private final ReadOnlyObjectWrapper<WindowResult> wholeResult;
    private final ReadOnlyObjectWrapper<List<Event>> matching;
    private final ReadOnlyBooleanWrapper certainOnly = new ReadOnlyBooleanWrapper(this, "certainOnly");
    private final ReadOnlyObjectWrapper<ShadeBy> shadeBy = new ReadOnlyObjectWrapper<>(this, "shadeBy", ShadeBy.EVENTS);
    private final ReadOnlyObjectWrapper<Selection> selection;
    private final ReadOnlyObjectWrapper<Selection> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen", Screen.MAP);
    private final ReadOnlyObjectWrapper<Optional<CheckedTexts>> texts =
            new ReadOnlyObjectWrapper<>(this, "texts", Optional.empty());
    private final History<Selection> pages = new History<>(Selection.NOTHING);
    private final History<ViewState> changes;
    private final Playback playback;
    private final WordSearch wordSearch;
    private final EvidenceDesk evidence;
    private final Background filterBackground;
    private final ReadOnlyBooleanWrapper filtering = new ReadOnlyBooleanWrapper(this, "filtering");
    /** What result, whole result and matching show: the events of the latest filter that has been answered. */
    private FilteredEvents filtered;

    private int openChanges;

    /**
     * Where a large dataset is worked on while the window stays usable; in each only the newest work counts.
     *
     * @param indexing its words are indexed and searched
     * @param filtering another filter is answered
     * @param gathering its quotes and figures are gathered
     */
    public record Backgrounds(Background indexing, Background filtering, Background gathering) {

        /** Everything is done at once, on the calling thread. */
        public static final Backgrounds NONE =
                new Backgrounds(Background.direct(), Background.direct(), Background.direct());
    }

    /** Shows the whole span of the dataset, nothing filtered, nothing selected. Words are indexed when first needed. */
    public DatelineViewModel(Workspace workspace) {
        this(workspace, WordSearch.ready(workspace.search()), Backgrounds.NONE);
    }

    /** The same; words are indexed in the background, from now on. */
    public DatelineViewModel(Workspace workspace, Background indexing) {
        this(workspace, WordSearch.building(workspace.search(), indexing), Backgrounds.NONE);
    }

    /**
     * The same. Of a large dataset filters are answered in the background too: until then everything is shown as it was
     * before; and so are its quotes and figures gathered.
     */
    public DatelineViewModel(Workspace workspace, Backgrounds backgrounds) {
        this(
                workspace,
                WordSearch.building(workspace.search(), backgrounds.indexing()),
                workspace.isLarge() ? backgrounds : Backgrounds.NONE);
    }

    DatelineViewModel(Workspace workspace, WordSearch wordSearch, Backgrounds backgrounds) {
        this.workspace = workspace;
        this.wordSearch = wordSearch;
        this.evidence = new EvidenceDesk(workspace.evidence(), backgrounds.gathering());
        this.filterBackground = backgrounds.filtering();
        this.filtered = workspace.index().filtered(EventFilter.NONE);
        this.days = DayPreset.of(workspace.dataset());
        this.window = new ReadOnlyObjectWrapper<>(this, "window", span());
        this.filter = new ReadOnlyObjectWrapper<>(this, "filter", EventFilter.NONE);
        this.result = new ReadOnlyObjectWrapper<>(this, "result", compute());
        this.wholeResult = new ReadOnlyObjectWrapper<>(this, "wholeResult", computeWhole());
        this.matching = new ReadOnlyObjectWrapper<>(this, "matching", filtered.events());
        this.selection = new ReadOnlyObjectWrapper<>(this, "selection", Selection.NOTHING);
        this.playback = new Playback(this);
        this.changes = new History<>(view());
        playback.playingProperty().addListener((now, was, playing) -> {
            if (playing) {
                beginChange();
            } else {
                endChange();
            }
        });
        wordSearch.readyProperty().addListener(now -> {
            if (!filter.get().text().isBlank()) {
                showFiltered();
            }
        });
    }

    private WindowResult compute() {
        return workspace.index().query(window.get(), filtered, certainOnly.get());
    }

    private WindowResult computeWhole() {
        return workspace.index().query(span(), filtered, certainOnly.get());
    }

    /** The filter as far as it can be answered: while words are being indexed they let everything through. */
    private EventFilter answerable() {
        return wordSearch.readyProperty().get() ? filter.get() : filter.get().withText("");
    }

    /** The dataset and the map. */
    public Workspace workspace() {
        return workspace;
    }

    /** All the time that the window can be moved over. */
    public TimeWindow span() {
        return workspace.dataset().span();
    }

    /** The windows that one click chooses: the days, then all. */
    public List<DayPreset> days() {
        return days;
    }

    /** The window. */
    public ReadOnlyObjectProperty<TimeWindow> windowProperty() {
        return window.getReadOnlyProperty();
    }

    /** What is shown of the window. */
    public ReadOnlyObjectProperty<EventFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** The events that window and filter let through, and their counts. */
    public ReadOnlyObjectProperty<WindowResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** The same for the whole span: what the window can show at the most. */
    public ReadOnlyObjectProperty<WindowResult> wholeResultProperty() {
        return wholeResult.getReadOnlyProperty();
    }

    /** What the areas of the map are shaded by. */
    public ReadOnlyObjectProperty<ShadeBy> shadeByProperty() {
        return shadeBy.getReadOnlyProperty();
    }

    /** Shades the areas of the map by something else. */
    public void shadeBy(ShadeBy wanted) {
        shadeBy.set(wanted);
    }

    /** What stands in the middle of the window. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** Shows this in the middle of the window. */
    public void show(Screen wanted) {
        screen.set(wanted);
    }

    /** The archived texts that quotes are held against, or empty if there are none at hand. */
    public ReadOnlyObjectProperty<Optional<CheckedTexts>> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** Holds the quotes against these texts, which are those of this dataset. */
    public void checkAgainst(CheckedTexts wanted) {
        texts.set(Optional.of(wanted));
    }

    /** What comes of holding the quote against the archived texts. */
    public QuoteCheck check(Quote quote) {
        return texts.get().map(found -> found.check(quote)).orElse(QuoteCheck.NOT_CHECKED);
    }

    /** The events that the filter lets through, whatever their time, by their earliest start. */
    public ReadOnlyObjectProperty<List<Event>> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    /** The times of {@link #matchingProperty these}, by category in the order of the dataset, for histograms. */
    public TimeCounts times() {
        return filtered.times();
    }

    /** Whether what is only possibly in the window is left out. */
    public ReadOnlyBooleanProperty certainOnlyProperty() {
        return certainOnly.getReadOnlyProperty();
    }

    /** Leaves out what is only possibly in the window, or shows it too. */
    public void showCertainOnly(boolean wanted) {
        if (wanted != certainOnly.get()) {
            certainOnly.set(wanted);
            wholeResult.set(computeWhole());
            result.set(compute());
            changed();
        }
    }

    /** What the pointer or the keyboard is at, in any part of the screen, so that the others can set it off too. */
    public ReadOnlyObjectProperty<Selection> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** Says what the pointer or the keyboard has come to. */
    public void pointAt(Selection what) {
        pointed.set(what);
    }

    /** What the panel shows. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Whether something was selected before. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return pages.canGoBackProperty();
    }

    /** Whether one has gone back from something. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return pages.canGoForwardProperty();
    }

    /** The moving of the window by itself. */
    public Playback playback() {
        return playback;
    }

    /** How certainly the event is in the window, whatever the filter. */
    public Certainty certaintyOf(Event event) {
        return event.time().in(window.get());
    }

    /** Shows this window, as far as it lies within the span. */
    public void showWindow(TimeWindow wanted) {
        TimeWindow span = span();
        TimeWindow cut = new TimeWindow(
                wanted.from().isBefore(span.from()) ? span.from() : min(wanted.from(), span.to()),
                wanted.to().isAfter(span.to()) ? span.to() : max(wanted.to(), span.from()));
        if (!cut.equals(window.get())) {
            window.set(cut);
            result.set(compute());
            changed();
        }
    }

    private static java.time.Instant min(java.time.Instant one, java.time.Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static java.time.Instant max(java.time.Instant one, java.time.Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Shows the events of this category, or no longer; no category chosen means all. */
    public void toggleCategory(String category) {
        Set<String> chosen = new LinkedHashSet<>(filter.get().categories());
        if (!chosen.remove(category)) {
            chosen.add(category);
        }
        boolean all =
                workspace.dataset().categories().stream().map(Category::id).allMatch(chosen::contains);
        setFilter(filter.get().withCategories(all ? Set.of() : chosen));
    }

    /** Shows events of all categories. */
    public void showAllCategories() {
        setFilter(filter.get().withCategories(Set.of()));
    }

    /** Whether the filter is still being answered; until it is, what is shown is that of the one before. */
    public ReadOnlyBooleanProperty filteringProperty() {
        return filtering.getReadOnlyProperty();
    }

    /**
     * Whether what is shown is what the filter says: not while it is being answered, nor while words are searched for that are
     * still being indexed.
     */
    public boolean showsWhatTheFilterSays() {
        return filtered.filter().equals(filter.get());
    }

    /** All quotes and figures of the dataset, for those parts of the screen that count them. */
    public EvidenceDesk evidence() {
        return evidence;
    }

    /** Leaves off what is being done in the background; to be called when the dataset is closed. */
    public void abandon() {
        wordSearch.abandon();
        evidence.abandon();
    }

    /** The words of the dataset: what is found while one types, and how far the index is. */
    public WordSearch wordSearch() {
        return wordSearch;
    }

    /** Shows only events in which these words are found, once they can be; empty for all. */
    public void search(String words) {
        setFilter(filter.get().withText(words));
    }

    private void setFilter(EventFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            showFiltered();
            changed();
        }
    }

    private void showFiltered() {
        EventFilter wanted = answerable();
        if (workspace.index().isAtHand(wanted)) {
            arrive(workspace.index().filtered(wanted));
            return;
        }
        filtering.set(true);
        filterBackground.run(
                () -> {
                    FilteredEvents found = workspace.index().filtered(wanted);
                    // Looked for there too, since the timeline will ask for them
                    found.events();
                    return found;
                },
                this::arrive,
                failure -> {
                    filtering.set(false);
                    wordSearch.fail(failure);
                });
    }

    /** Shows what the filter lets through, unless another has been set since, whose answer is under way. */
    private void arrive(FilteredEvents found) {
        if (found.filter().equals(answerable())) {
            filtering.set(false);
            filtered = found;
            wholeResult.set(computeWhole());
            matching.set(filtered.events());
            result.set(compute());
        }
    }

    /** Shows this in the panel; what was shown before can be gone back to. */
    public void select(Selection wanted) {
        if (wanted.equals(selection.get())) {
            return;
        }
        pages.record(wanted);
        selection.set(wanted);
        changed();
    }

    /** Shows what was shown before; does nothing if there is nothing. */
    public void goBack() {
        selection.set(pages.back());
        changed();
    }

    /** Undoes going back; does nothing if one has not. */
    public void goForward() {
        selection.set(pages.forward());
        changed();
    }

    /** Window, filter, certainty and selection together. */
    public ViewState view() {
        return new ViewState(window.get(), filter.get(), certainOnly.get(), selection.get());
    }

    /** Shows window, filter and selection of a view as one change; a window beyond the span is cut to it. */
    public void show(ViewState wanted) {
        beginChange();
        playback.pause();
        setFilter(wanted.filter());
        showCertainOnly(wanted.certainOnly());
        showWindow(wanted.window());
        select(wanted.selection());
        endChange();
    }

    /**
     * Begins a change that consists of many, such as a drag, which can be undone in one step; it lasts until
     * {@link #endChange} has been called as often as this.
     */
    public void beginChange() {
        openChanges++;
    }

    /** Ends a change that consists of many; does nothing if none was begun. */
    public void endChange() {
        if (openChanges > 0) {
            openChanges--;
            changed();
        }
    }

    private void changed() {
        if (openChanges == 0) {
            changes.record(view());
        }
    }

    /** Whether a change of window, filter or selection can be undone. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return changes.canGoBackProperty();
    }

    /** Whether an undone change can be done again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return changes.canGoForwardProperty();
    }

    /** Undoes the last change of window, filter or selection; one that is still going on ends first. */
    public void undo() {
        settle();
        restore(changes.back());
    }

    /** Does again what was undone last. */
    public void redo() {
        settle();
        restore(changes.forward());
    }

    private void settle() {
        playback.pause();
        openChanges = 0;
        changed();
    }

    /** Shows a state of the history, which therefore has it as its present already. */
    private void restore(ViewState state) {
        openChanges++;
        setFilter(state.filter());
        showCertainOnly(state.certainOnly());
        showWindow(state.window());
        select(state.selection());
        openChanges = 0;
    }
}
