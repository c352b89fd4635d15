package org.dateline.viewmodel;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.dateline.background.Background;
import org.dateline.model.Quote;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.chart.ChartViewModel;
import org.dateline.viewmodel.comparison.ComparisonViewModel;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.layers.LayersViewModel;
import org.dateline.viewmodel.shading.ShadingViewModel;
import org.dateline.workspace.Workspace;

/**
 * The one truth of the screen: it alone owns window, filter and selection. What follows from them is computed at once,
 * so that every part of the screen changes in the same pulse. To be used on the UI thread only.
 */
public final class DatelineViewModel {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<TimeWindow> window;
    private final ReadOnlyObjectWrapper<EventFilter> filter = new ReadOnlyObjectWrapper<>(EventFilter.NONE);
    private final ReadOnlyBooleanWrapper certainOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Selection> pointed = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final Browsing browsing;
    private final Looks looks;
    private final ViewHistory history;
    private final EditingViewModel editing;
    private final Subscription edited;
    private final Background patient;
    private final Playback playback;
    private final WordSearch wordSearch;
    private final EvidenceViewModel evidence;
    private final Background background;
    private final QueryResults results;

    /** Shows the whole span of the dataset, nothing filtered, nothing selected. Words are indexed when first needed. */
    public DatelineViewModel(Workspace workspace) {
        this(workspace, WordSearch.ready(workspace.search()), Background.direct(), Background.direct());
    }

    /** The same; words are indexed, and of a large dataset filters answered and quotes and figures gathered, in the background. */
    public DatelineViewModel(Workspace workspace, Background background) {
        this(workspace, background, EditingViewModel.unsaved(background));
    }

    /** The same of a dataset that is edited: what is changed of it is undone in one history with what is changed of the view. */
    public DatelineViewModel(Workspace workspace, Background background, EditingViewModel editing) {
        this(
                workspace,
                background,
                workspace.isLarge() ? background : Background.direct(),
                editing,
                WordSearch.building(workspace.search(), background),
                Optional.empty());
    }

    /** @param patient where filters are answered, and quotes and figures gathered */
    DatelineViewModel(Workspace workspace, WordSearch wordSearch, Background background, Background patient) {
        this(workspace, background, patient, EditingViewModel.unsaved(background), wordSearch, Optional.empty());
    }

    /** @param before what showed the dataset before a change; what is gone of it is selected no longer */
    private DatelineViewModel(
            Workspace workspace,
            Background background,
            Background patient,
            EditingViewModel editing,
            WordSearch wordSearch,
            Optional<DatelineViewModel> before) {
        this.workspace = workspace;
        this.wordSearch = wordSearch;
        this.background = background;
        this.patient = patient;
        this.editing = editing;
        this.evidence = new EvidenceViewModel(workspace.evidence(), patient);
        this.results = new QueryResults(workspace, editing.marks(), wordSearch, patient);
        this.window = new ReadOnlyObjectWrapper<>(span());
        this.browsing = new Browsing(workspace.dataset(), before.map(other -> other.browsing), this::endStep);
        this.looks = new Looks(workspace, results, patient, before.map(other -> other.looks), this::endStep);
        browsing.screenProperty().subscribe(screen -> comparison().setOn(screen == Screen.COMPARE));
        this.playback = new Playback(this);
        before.ifPresent(this::takeOver);
        this.history = before.map(other -> other.history.continuing(this::step, this::change))
                .orElseGet(() -> new ViewHistory(this::step, this::change));
        this.edited = history.follow(editing);
        history.takeAsOne(playback.playingProperty());
    }

    private void takeOver(DatelineViewModel before) {
        filter.set(new Remaining(workspace.dataset()).of(before.filter.get()));
        certainOnly.set(before.certainOnly.get());
        window.set(WindowMotion.kept(before.window.get(), before.span(), span()));
        results.show(filter.get(), certainOnly.get(), window.get());
    }

    /** What takes the place of this one, which is abandoned, when dataset or map have changed: all else stays as far as it can. */
    public DatelineViewModel continuing(Workspace changed) {
        abandon();
        WordSearch search = WordSearch.building(changed.search(), background);
        return new DatelineViewModel(changed, background, patient, editing, search, Optional.of(this));
    }

    /** The editing of the dataset. */
    public EditingViewModel editing() {
        return editing;
    }

    /** The dataset and the map. */
    public Workspace workspace() {
        return workspace;
    }

    /** Where work is done that the window does not wait for. */
    public Background background() {
        return background;
    }

    /** All the time that the window can be moved over. */
    public TimeWindow span() {
        return workspace.dataset().span();
    }

    /** The window. */
    public ReadOnlyObjectProperty<TimeWindow> windowProperty() {
        return window.getReadOnlyProperty();
    }

    /** What is shown of the window. */
    public ReadOnlyObjectProperty<EventFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** What window and filter let through. */
    public QueryResults results() {
        return results;
    }

    /** The events that window and filter let through, and their counts. */
    public ReadOnlyObjectProperty<WindowResult> resultProperty() {
        return results.resultProperty();
    }

    /** What the areas of the map are shaded by. */
    public ShadingViewModel shading() {
        return looks.shading();
    }

    /** What the chart shows. */
    public ChartViewModel chart() {
        return looks.chart();
    }

    /** The window that this one is compared with, and what has changed between them. */
    public ComparisonViewModel comparison() {
        return looks.comparison();
    }

    /** What stands in the middle of the window. */
    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return browsing.screenProperty();
    }

    /** The report that is read, or was last; empty until one is. Invalidated also when the same is opened once more. */
    public ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return browsing.readingProperty();
    }

    /** Columns, widths and order of the table of events. */
    public ObjectProperty<TableLayout> tableLayoutProperty() {
        return browsing.tableLayoutProperty();
    }

    /** Whether what is only possibly in the window is left out. */
    public ReadOnlyBooleanProperty certainOnlyProperty() {
        return certainOnly.getReadOnlyProperty();
    }

    /** What the pointer or the keyboard is at, in any part of the screen, so that the others can set it off too. */
    public ReadOnlyObjectProperty<Selection> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What the panel shows. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return browsing.selectionProperty();
    }

    /** The quote that was asked for last, to be brought into sight; invalidated also when the same is asked for once more. */
    public ReadOnlyObjectProperty<Optional<Quote>> soughtProperty() {
        return browsing.soughtProperty();
    }

    /** Whether something was selected before. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return browsing.canGoBackProperty();
    }

    /** Whether one has gone back from something. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return browsing.canGoForwardProperty();
    }

    /** The moving of the window by itself. */
    public Playback playback() {
        return playback;
    }

    /** All quotes and figures of the dataset, for those parts of the screen that count them. */
    public EvidenceViewModel evidence() {
        return evidence;
    }

    /** The words of the dataset: what is found while one types, and how far the index is. */
    public WordSearch wordSearch() {
        return wordSearch;
    }

    /** In which steps the window moves and events are counted. */
    public TimeSteps steps() {
        return looks.steps();
    }

    /** What the map draws besides areas and events. */
    public LayersViewModel layers() {
        return looks.layers();
    }

    /** Window, filter, certainty and selection together, and what is read. */
    public ViewState view() {
        return ViewState.of(this, browsing);
    }

    private ViewHistory.Step step() {
        return ViewHistory.Step.of(view(), editing);
    }

    private void change(ViewHistory.Step wanted) {
        change(wanted.view());
        wanted.restore(editing);
    }

    /** Whether a change of window, filter or selection can be undone. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canUndoProperty();
    }

    /** Whether an undone change can be done again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canRedoProperty();
    }

    /** Shows this window, as far as it lies within the span. */
    public void showWindow(TimeWindow wanted) {
        TimeWindow within = WindowMotion.within(wanted, span());
        if (!within.equals(window.get())) {
            window.set(within);
            results.showWindow(within);
            history.changed();
        }
    }

    /** Leaves out what is only possibly in the window, or shows it too. */
    public void showCertainOnly(boolean wanted) {
        if (wanted != certainOnly.get()) {
            certainOnly.set(wanted);
            results.showCertainOnly(wanted);
            history.changed();
        }
    }

    /** Shows the events of this category, or no longer; no category chosen means all. */
    public void toggleCategory(String category) {
        showFilter(filter.get().toggling(category, workspace.dataset().categories()));
    }

    /** Shows only events in which these words are found, once they can be; empty for all. */
    public void search(String words) {
        showFilter(filter.get().withText(words));
    }

    /** Shows only what this lets through, once that is known. */
    public void showFilter(EventFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            results.showFilter(wanted);
            history.changed();
        }
    }

    /** Shows this in the middle of the window; of the reports the one that has most to do with what is selected. */
    public void show(Screen wanted) {
        browsing.show(wanted);
    }

    /** Shows a report in the middle of the window; what was shown before can be gone back to. */
    public void read(Reading wanted) {
        browsing.read(wanted);
    }

    /** Says what the pointer or the keyboard has come to. */
    public void pointAt(Selection what) {
        pointed.set(what);
    }

    /** Shows an event in the panel, and there this quote of it. */
    public void selectQuote(String event, Quote quote) {
        browsing.selectQuote(event, quote);
    }

    /** Shows this in the panel; what was shown before can be gone back to. What the dataset does not have cannot be shown. */
    public void select(Selection wanted) {
        browsing.select(wanted);
    }

    /** Shows what the last change of the dataset has made; both are undone in one step. */
    public void selectMade(Selection made) {
        history.amend(() -> browsing.select(made));
    }

    /** Shows what was shown before; does nothing if there is nothing. */
    public void goBack() {
        browsing.goBack();
    }

    /** Undoes going back; does nothing if one has not. */
    public void goForward() {
        browsing.goForward();
    }

    /** Shows window, filter and selection of a view as one change; a window beyond the span is cut to it. */
    public void show(ViewState wanted) {
        history.begin();
        playback.pause();
        change(wanted);
        history.end();
    }

    private void change(ViewState asked) {
        ViewState wanted = new Remaining(workspace.dataset()).of(asked);
        showFilter(wanted.filter());
        showCertainOnly(wanted.certainOnly());
        showWindow(wanted.window());
        select(wanted.selection());
        browsing.showAgain(wanted);
        looks.show(wanted);
    }

    /** Begins a change of many, such as a drag, that is undone in one step; it lasts until as many {@link #endChange}. */
    public void beginChange() {
        history.begin();
    }

    private void endStep() {
        history.changed();
    }

    /** Ends a change that consists of many; does nothing if none was begun. */
    public void endChange() {
        history.end();
    }

    /** Undoes the last change of window, filter or selection; one that is still going on ends first. */
    public void undo() {
        playback.pause();
        history.undo();
    }

    /** Does again what was undone last. */
    public void redo() {
        playback.pause();
        history.redo();
    }

    /** Leaves off what is being done in the background; to be called when the dataset is closed. */
    public void abandon() {
        edited.unsubscribe();
        wordSearch.abandon();
        results.abandon();
        looks.abandon();
        evidence.abandon();
    }
}
