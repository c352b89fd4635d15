package org.dateline.viewmodel.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Alarm;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages.Wanted;
import org.dateline.database.EventSource;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceFilter;
import org.dateline.database.Survey;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.BinRange;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The one truth of a screen that shows events of a database. It owns window, categories and filter; every step of the window is answered by the counts that
 * the database has made, and only lists, and other filters, are asked of it. To be used on the UI thread only.
 */
public final class SourceViewModel {

    /** Of the memory that Java may have, what the counts may take: those that are shown, and those that take their place. */
    private static final int MEMORY_PART = 5;

    private final Engine engine;
    private final Background background;
    private final SourceList list;
    private final SourceEvent event;
    private final SourceExport export;
    private final Retry retry;
    private final ReadOnlyObjectWrapper<SourceState> state =
            new ReadOnlyObjectWrapper<>(SourceState.of(SourceState.Kind.CONNECTING));
    private final ReadOnlyObjectWrapper<Optional<Counting.Step>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SourceCounts>> counts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable TimeWindow> window = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> categories = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<SourceFilter> filter = new ReadOnlyObjectWrapper<>(SourceFilter.NONE);
    private final ReadOnlyBooleanWrapper certainOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(true);
    /** The window that was asked for, to which bins come as near as they can; null for all. */
    private @Nullable TimeWindow wanted;

    /** What there is, whatever the filter. */
    private @Nullable Survey all;

    private Optional<Counting> counting = Optional.empty();

    /** What lets through the events that are counted, and those that are being counted. */
    private SourceFilter counted = SourceFilter.NONE;

    private SourceFilter asked = SourceFilter.NONE;

    /** Asks for nothing until it is told to {@link #open}. */
    public SourceViewModel(Engine engine, Background background) {
        this(engine, background, Alarm.ofTheMachine());
    }

    /** @param alarm tells when a database that cannot be reached is asked again */
    public SourceViewModel(Engine engine, Background background, Alarm alarm) {
        this.engine = engine;
        this.background = background;
        this.list = new SourceList(engine, background, alarm);
        this.event = new SourceEvent(engine, background, alarm);
        this.export = new SourceExport(engine, background);
        this.retry = new Retry(alarm, this::open);
    }

    /** What is shown. */
    public EventSource source() {
        return engine.source();
    }

    /** Where it is asked for. */
    public String place() {
        return engine.place();
    }

    /** What the database is doing. */
    public ReadOnlyObjectProperty<SourceState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What it has said last; empty at first. */
    public ReadOnlyObjectProperty<Optional<Counting.Step>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** What the window shows; empty until something is counted. */
    public ReadOnlyObjectProperty<Optional<SourceCounts>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The window, between borders of bins; null until something is counted. */
    public ReadOnlyObjectProperty<@Nullable TimeWindow> windowProperty() {
        return window.getReadOnlyProperty();
    }

    /** The categories that are chosen; none for all. */
    public ReadOnlyObjectProperty<Set<String>> categoriesProperty() {
        return categories.getReadOnlyProperty();
    }

    /** What else lets events through. */
    public ReadOnlyObjectProperty<SourceFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** Whether what is counted is what the filter lets through; not so while another is still being answered. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Whether what is only possibly in the window is left out. */
    public ReadOnlyBooleanProperty certainOnlyProperty() {
        return certainOnly.getReadOnlyProperty();
    }

    /** The events of the window. */
    public SourceList list() {
        return list;
    }

    /** The event whose page is shown. */
    public SourceEvent event() {
        return event;
    }

    /** What writes files of what is shown. */
    public SourceExport export() {
        return export;
    }

    /** What the window shows; empty until something is counted, and while another filter is still being answered. */
    public Optional<SourceExport.Shown> shown() {
        TimeWindow now = window.get();
        if (now == null || !answered.get()) {
            return Optional.empty();
        }
        return known.get()
                .flatMap(step -> counts.get()
                        .map(shown -> new SourceExport.Shown(
                                step,
                                shown,
                                new Wanted(
                                        filter.get(),
                                        wanted == null ? now : wanted,
                                        certainOnly.get(),
                                        categories.get()),
                                now)));
    }

    /** Shows the page of an event of the list. */
    public void showEvent(ListedEvent listed) {
        known.get().ifPresent(step -> event.open(step, listed));
    }

    /** Has the events counted. */
    public void open() {
        counting.ifPresent(Counting::cancel);
        asked = all == null ? SourceFilter.NONE : filter.get();
        Counting begun = new Counting(engine, asked, all, Runtime.getRuntime().maxMemory() / MEMORY_PART);
        counting = Optional.of(begun);
        state.set(SourceState.of(known.get().isPresent() ? SourceState.Kind.COUNTING : SourceState.Kind.CONNECTING));
        goOn(begun);
    }

    /** Asks again what there is and has it counted and listed, as the database may have changed, or did not answer. */
    public void openAgain() {
        all = null;
        retry.end();
        list.forget();
        open();
    }

    private void goOn(Counting begun) {
        background.run(Lane.ASKING, begun::next, step -> take(begun, step), failed -> fail(begun, failed));
    }

    private void take(Counting by, Counting.Step step) {
        if (counting.filter(now -> now == by).isEmpty()) {
            return;
        }
        retry.end();
        state.set(SourceState.of(step.isLast() ? SourceState.Kind.READY : SourceState.Kind.COUNTING));
        if (step.cube().isPresent() || step.isLast()) {
            counted = asked;
            known.set(Optional.of(step));
            step.cube().ifPresentOrElse(this::show, () -> counts.set(Optional.empty()));
            answered.set(counted.equals(filter.get()));
        }
        if (all == null && step.survey().pairs().containsKey(Dimension.PLACES)) {
            all = step.survey();
            if (!filter.get().isNone()) {
                // It was chosen before it was known what there is
                open();
                return;
            }
        }
        if (!step.isLast()) {
            goOn(by);
        }
    }

    private void fail(Counting by, Exception failed) {
        if (counting.filter(now -> now == by).isEmpty()) {
            return;
        }
        SourceFailure why = SourceFailure.of(failed, retry);
        state.set(
                why.reason() == EngineException.Reason.CANCELLED
                        ? SourceState.of(SourceState.Kind.READY)
                        : SourceState.failed(why));
    }

    /** The window stays where it was as near as the bins come; at first it is all. */
    private void show(Cube cube) {
        TimeWindow asked = wanted;
        window.set((asked == null ? new BinRange(0, cube.bins().size()) : cube.nearest(asked)).window(cube.bins()));
        count();
    }

    private void count() {
        TimeWindow now = window.get();
        if (now == null) {
            return;
        }
        known.get()
                .ifPresent(step -> step.cube()
                        .ifPresent(cube -> counts.set(Optional.of(SourceCounts.of(
                                cube, step.survey().scales(), now, certainOnly.get(), categories.get())))));
    }

    /** Shows the bins that come nearest to this window. */
    public void showWindow(TimeWindow asked) {
        if (asked.equals(window.get())) {
            return;
        }
        known.get()
                .ifPresent(step -> step.cube().ifPresent(cube -> {
                    wanted = isAll(asked, step.survey().span()) ? null : asked;
                    TimeWindow near = cube.nearest(asked).window(cube.bins());
                    if (!near.equals(window.get())) {
                        window.set(near);
                        count();
                    }
                }));
    }

    private static boolean isAll(TimeWindow asked, TimeWindow span) {
        return !asked.from().isAfter(span.from()) && !asked.to().isBefore(span.to());
    }

    /** Leaves out what is only possibly in the window, or shows it too. */
    public void showCertainOnly(boolean wanted) {
        certainOnly.set(wanted);
        count();
    }

    /** Shows the events of this category, or no longer; none chosen, or all, means all. */
    public void toggleCategory(String category) {
        Set<String> chosen = new HashSet<>(categories.get());
        if (!chosen.remove(category)) {
            chosen.add(category);
        }
        boolean areAll = known.get()
                .map(step -> chosen.containsAll(step.survey().keys().categories()))
                .orElse(false);
        categories.set(areAll ? Set.of() : Set.copyOf(chosen));
        count();
    }

    /** Shows only what is at a place, or all again if that is what is shown. */
    public void togglePlace(String place) {
        SourceFilter now = filter.get();
        showPlaces(toggled(now.places(), place));
    }

    /** Shows only what is at one of these places; none for any. */
    public void showPlaces(Set<String> places) {
        SourceFilter now = filter.get();
        filter(new SourceFilter(places, now.sources(), now.words()));
    }

    /** Shows only what a source tells, or all again if that is what is shown. */
    public void toggleSource(String source) {
        SourceFilter now = filter.get();
        filter(new SourceFilter(now.places(), toggled(now.sources(), source), now.words()));
    }

    private static Set<String> toggled(Set<String> chosen, String one) {
        return chosen.equals(Set.of(one)) ? Set.of() : Set.of(one);
    }

    /** Shows only events in whose title, summary, place, category or source all of these words stand. */
    public void search(String words) {
        SourceFilter now = filter.get();
        List<String> each = Stream.of(words.strip().split("\\s++"))
                .filter(word -> !word.isEmpty())
                .toList();
        filter(new SourceFilter(now.places(), now.sources(), each));
    }

    /** Lets through what this does; the counts of before stay until the others are known. */
    public void filter(SourceFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            answered.set(counted.equals(wanted));
            if (all != null) {
                open();
            }
        }
    }

    /** Asks for the list of what is shown now, unless that is what is listed. */
    public void listShown() {
        TimeWindow now = window.get();
        known.get().filter(step -> step.cube().isPresent()).ifPresent(step -> {
            if (now != null) {
                list.ask(step, new Wanted(filter.get(), now, certainOnly.get(), categories.get()));
            }
        });
    }

    /** Leaves off all that is asked; to be called when it is shown no longer. */
    public void abandon() {
        counting.ifPresent(Counting::cancel);
        retry.end();
        background.abandon(Lane.ASKING);
        list.abandon();
        event.abandon();
        export.leave();
    }
}
