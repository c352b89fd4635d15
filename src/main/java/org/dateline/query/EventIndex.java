package org.dateline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.calendar.TimePrecision;
import org.dateline.events.Dataset;
import org.dateline.events.EventStore;
import org.dateline.events.EventTimes;
import org.dateline.events.Relation;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.model.mark.Marks;
import org.dateline.query.field.FieldColumns;
import org.dateline.query.field.MarkColumns;
import org.dateline.query.measure.AmountColumn;
import org.dateline.query.measure.AmountColumns;
import org.dateline.query.measure.Quantity;
import org.dateline.query.shape.DrawnShape;
import org.dateline.query.shape.EventsInShape;

/**
 * The events of a dataset, prepared so that a window can be asked for at every pixel of a drag, wherever it jumps: in
 * order of time, with cumulative counts of what is shown, and with the answers to the latest filters kept. Safe to use from
 * several threads.
 *
 * <p>Categories cost nothing to change, as counts are kept for each; another place, source, shape, text or field costs time in proportion
 * to the events that it lets through, once: {@link #isAtHand} says whether it has been spent already.
 */
public final class EventIndex {

    private static final int MAX_KEPT = 8;
    /** An answer takes some tens of bytes an event. */
    private static final int MAX_KEPT_EVENTS = 500_000;

    private final Dataset dataset;
    private final EventStore store;
    private final TextSearch search;
    private final FieldColumns fields;
    private final AmountColumns amounts;
    private final EventCounts all;
    private final TimePrecision precision;
    private volatile List<Matches> kept = List.of();

    /**
     * What lets events through besides their categories, and those that it does.
     *
     * @param marks what was marked then
     */
    private record Matches(EventFilter filter, EventCounts events, MarkColumns marks) {}

    /** Takes time in proportion to the events; the search is asked only where a filter has words. */
    public EventIndex(Dataset dataset, TextSearch search) {
        this.dataset = dataset;
        this.store = dataset.store();
        this.search = search;
        this.fields = new FieldColumns(dataset);
        search.knowMarks(fields);
        this.amounts = new AmountColumns(dataset, fields);
        this.all = new EventCounts(
                store.times(),
                new CountColumns(new CountKeys(store, dataset.categories().size())));
        this.precision = TimePrecision.of(store.times(), dataset.zone());
    }

    /** How exactly the times of the events are known. */
    public TimePrecision precision() {
        return precision;
    }

    /** The events that are certainly or possibly in the window and pass the filter. */
    public WindowResult query(TimeWindow window, EventFilter filter) {
        return query(window, filter, false);
    }

    /** The same, with or without those that are only possibly in the window. */
    public WindowResult query(TimeWindow window, EventFilter filter, boolean certainOnly) {
        return query(window, filtered(filter), certainOnly);
    }

    /** The same of the events that a filter lets through, which are from this index. */
    public WindowResult query(TimeWindow window, FilteredEvents filtered, boolean certainOnly) {
        return new WindowResult(this, window, filtered, certainOnly);
    }

    /** The events that the filter lets through; takes time unless this is {@link #isAtHand at hand}. */
    public FilteredEvents filtered(EventFilter filter) {
        return new FilteredEvents(store, filter, matching(filter.withCategories(Choice.ALL)), chosen(filter));
    }

    private CategoryChoice chosen(EventFilter filter) {
        return CategoryChoice.of(filter.categories(), all.keys(), dataset.categories());
    }

    /** Whether what the filter lets through is known, so that there is nothing to wait for. */
    public boolean isAtHand(EventFilter filter) {
        EventFilter wanted = filter.withCategories(Choice.ALL);
        return letsAllThrough(wanted)
                || kept.stream().anyMatch(known -> known.filter().equals(wanted));
    }

    private static boolean letsAllThrough(EventFilter filter) {
        return filter.places().isAll()
                && filter.sources().isAll()
                && filter.shape() == null
                && filter.text().isBlank()
                && filter.fields().isEmpty();
    }

    /** Prepares groups of events to be counted in windows; takes time in proportion to the events. */
    public GroupCounts count(Relation groups) {
        return new GroupCounts(all, groups);
    }

    /**
     * Prepares what events give for a quantity to be summed in windows, in all and by group; takes time in proportion to the events, and more
     * when one is asked for first, see {@link AmountColumns}.
     *
     * @throws IllegalArgumentException if the dataset does not have the quantity
     */
    public GroupSums sum(Quantity quantity, Relation groups) {
        return new GroupSums(all, groups, amounts(quantity));
    }

    /**
     * What each event gives for a quantity; takes time when one is asked for first, see {@link AmountColumns}.
     *
     * @throws IllegalArgumentException if the dataset does not have the quantity
     */
    public AmountColumn amounts(Quantity quantity) {
        return amounts.column(quantity).orElseThrow(() -> new IllegalArgumentException("no quantity " + quantity));
    }

    /** Whether events pass the filter, by their positions in {@link #events}; without preparing them to be counted. */
    public IntPredicate passing(EventFilter filter) {
        if (isAtHand(filter)) {
            return filtered(filter)::has;
        }
        CategoryChoice chosen = chosen(filter);
        BitSet through = letThrough(filter);
        return position -> all.has(position, chosen) && through.get(position);
    }

    /** Whether events pass the filter and are certainly, or also only possibly, in the window; without preparing them to be counted. */
    public IntPredicate passing(EventFilter filter, TimeWindow window, boolean certainOnly) {
        EventTimes.Slice slice = store.times().in(window);
        IntPredicate inWindow = position -> {
            Certainty certainty = slice.certainty(position);
            return certainty == Certainty.CERTAIN || (certainty == Certainty.POSSIBLE && !certainOnly);
        };
        return inWindow.and(passing(filter));
    }

    /** The dataset. */
    public Dataset dataset() {
        return dataset;
    }

    /** Its own fields as columns, which are made when they are asked for. */
    public FieldColumns fields() {
        return fields;
    }

    /** Its events as columns of numbers. */
    public EventStore store() {
        return store;
    }

    /** All events of the dataset in order of time, see {@link EventStore#events}. */
    public List<Event> events() {
        return store.events();
    }

    /**
     * Has other marks from now on, which takes time in proportion to them; nothing that does not rest on them is found out anew.
     *
     * @return whether what a filter lets through may be another than before
     */
    public Predicate<EventFilter> mark(Marks own, List<Marks> others) {
        Set<String> changed = fields.mark(own, others);
        Predicate<EventFilter> isConcerned = filter -> !changed.isEmpty()
                && (filter.fields().keySet().stream().anyMatch(changed::contains)
                        || search.asksForMarks(filter.text()));
        synchronized (this) {
            MarkColumns now = fields.marks();
            kept = kept.stream()
                    .filter(known -> !isConcerned.test(known.filter()))
                    .map(known -> new Matches(known.filter(), known.events(), now))
                    .toList();
        }
        return isConcerned;
    }

    private boolean restsOnMarks(EventFilter filter) {
        return filter.fields().keySet().stream().anyMatch(fields::isOfMarks) || search.asksForMarks(filter.text());
    }

    private EventCounts matching(EventFilter wanted) {
        if (letsAllThrough(wanted)) {
            return all;
        }
        for (Matches known : kept) {
            if (known.filter().equals(wanted)) {
                return known.events();
            }
        }
        MarkColumns marks = fields.marks();
        Matches found = new Matches(wanted, all.only(letThrough(wanted)), marks);
        keep(found);
        return found.events();
    }

    /** Those that come after what there is room for are forgotten. */
    private synchronized void keep(Matches newest) {
        if (newest.marks() != fields.marks() && restsOnMarks(newest.filter())) {
            // Something was marked while it was found out
            return;
        }
        List<Matches> some = new ArrayList<>(List.of(newest));
        int events = 0;
        for (Matches known : kept) {
            events += known.events().orders().start().size();
            if (some.size() < MAX_KEPT && events <= MAX_KEPT_EVENTS) {
                some.add(known);
            }
        }
        kept = List.copyOf(some);
    }

    private BitSet letThrough(EventFilter filter) {
        BitSet matching = new BitSet(store.size());
        matching.set(0, store.size());
        choose(matching, filter.places(), ids -> bits(ids, store::eventsAt));
        choose(matching, filter.sources(), ids -> bits(ids, store::eventsToldBy));
        DrawnShape shape = filter.shape();
        if (shape != null) {
            matching.and(EventsInShape.of(store, dataset.places().list(), shape));
        }
        if (!filter.text().isBlank()) {
            matching.and(search.matching(filter.text()));
        }
        filter.fields().forEach((field, choice) -> choose(matching, choice, values -> fields.matching(field, values)));
        return matching;
    }

    private static void choose(BitSet matching, Choice choice, Function<Set<String>, BitSet> having) {
        if (choice.together()) {
            choice.only().forEach(one -> matching.and(having.apply(Set.of(one))));
        } else if (!choice.only().isEmpty()) {
            matching.and(having.apply(choice.only()));
        }
        if (!choice.without().isEmpty()) {
            matching.andNot(having.apply(choice.without()));
        }
    }

    private static BitSet bits(Set<String> ids, Function<String, IntStream> events) {
        return ids.stream().flatMapToInt(events).collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
