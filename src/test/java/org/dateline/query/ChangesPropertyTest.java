package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.query.RandomDataset.Exactness;
import org.dateline.query.RandomDataset.Times;
import org.dateline.query.change.Changes;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Groups;
import org.dateline.query.change.Range;
import org.dateline.query.change.Shared;
import org.dateline.query.measure.Quantity;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;

/** Holds comparisons of two windows to plain loops, and to whatever may be true of what is not known exactly. */
@NullMarked
class ChangesPropertyTest {

    private static final List<Grouping> GROUPINGS =
            List.of(Grouping.places("district"), Grouping.CATEGORY, Grouping.SOURCE, Grouping.field("tags"));

    private static EventIndex index(Dataset dataset) {
        return new EventIndex(dataset, text -> {
            BitSet found = new BitSet();
            for (int i = 0; i < dataset.store().size(); i++) {
                found.set(i, dataset.store().get(i).title().contains(text));
            }
            return found;
        });
    }

    @Property(tries = 60, seed = "20260824", shrinking = ShrinkingMode.BOUNDED)
    void counts_both_windows_as_plain_loops_do(
            @ForAll long seed,
            @ForAll @IntRange(max = 120) int events,
            @ForAll Times times,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, times, exactness);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);
        Groups groups = Groups.of(index, GROUPINGS.get(random.below(GROUPINGS.size())));
        GroupCounts counts = index.count(groups.events());
        EventFilter filter = random.coin() ? EventFilter.NONE : random.filter();
        boolean certainOnly = random.coin();
        PlainQuery now = new PlainQuery(dataset, random.window(), filter, certainOnly);
        PlainQuery other =
                new PlainQuery(dataset, random.coin() ? random.window() : before(now.window()), filter, certainOnly);
        WindowResult result = index.query(now.window(), filter, certainOnly);

        Changes changes = Changes.of(counts, null, result, result.in(other.window()));
        Shared shared = Shared.of(result, result.in(other.window()));

        holds(changes.now().range(), now, event -> true);
        holds(changes.other().range(), other, event -> true);
        for (int group = 0; group < groups.list().size(); group++) {
            int wanted = group;
            Predicate<Event> isIn = event ->
                    groups.events().of(index.store().positionOf(event.id())).anyMatch(one -> one == wanted);
            holds(changes.now(group).range(), now, isIn);
            holds(changes.other(group).range(), other, isIn);
        }
        List<Event> both = now.shown().stream().filter(other.shown()::contains).toList();
        assertThat(shared.events()).isEqualTo(both.size());
        assertThat(shared.possible()).isEqualTo((int) both.stream()
                .filter(event ->
                        !now.certain().contains(event) && !other.certain().contains(event))
                .count());
    }

    /** A window that ends where another begins, from which counts are told without going through events. */
    private static TimeWindow before(TimeWindow window) {
        return new TimeWindow(Instant.MIN, window.from());
    }

    private static void holds(Range range, PlainQuery plain, Predicate<Event> isIn) {
        assertThat(range)
                .isEqualTo(Range.of(
                        plain.certain().stream().filter(isIn).count(),
                        plain.shown().stream().filter(isIn).count()));
    }

    @Property(tries = 60, seed = "20260825", shrinking = ShrinkingMode.BOUNDED)
    void whatever_is_true_of_the_times_the_change_lies_within_its_bounds(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events, @ForAll boolean summed) {
        RandomDataset random = new RandomDataset(seed, Times.HOURS, Exactness.BOTH);
        Dataset dataset = withoutDoubtfulFigures(random.dataset(events));
        Dataset truth = dataset.toBuilder()
                .events(dataset.store().events().stream()
                        .map(event -> SampleEvent.like(event)
                                .time(truth(event.time(), random))
                                .build())
                        .toList())
                .build();
        TimeWindow now = besideHours(random);
        TimeWindow other = besideHours(random);

        Changes known = changes(dataset, summed, now, other);
        Changes actual = changes(truth, summed, now, other);

        isWithin(actual.now().changeFrom(actual.other()), known.now().changeFrom(known.other()));
        for (int group = 0; group <= dataset.places().size(); group++) {
            isWithin(
                    actual.now(group).changeFrom(actual.other(group)),
                    known.now(group).changeFrom(known.other(group)));
        }
    }

    /** Numbers of a field only, which are exact: what a figure leaves open is no question of time. */
    private static Dataset withoutDoubtfulFigures(Dataset dataset) {
        return dataset.toBuilder()
                .events(dataset.store().events().stream()
                        .map(event -> SampleEvent.like(event).figures(List.of()).build())
                        .toList())
                .build();
    }

    private static Changes changes(Dataset dataset, boolean summed, TimeWindow now, TimeWindow other) {
        EventIndex index = index(dataset);
        Groups groups = Groups.of(index, Grouping.places("district"));
        WindowResult result = index.query(now, EventFilter.NONE);
        return Changes.of(
                index.count(groups.events()),
                summed ? index.sum(Quantity.field("killed"), groups.events()) : null,
                result,
                result.in(other));
    }

    /** What begins or ends where a window does is a matter of what belongs to a half-open span, and not of what is certain. */
    private static TimeWindow besideHours(RandomDataset random) {
        Instant one = random.instant().plus(Duration.ofMinutes(7));
        Instant other = random.instant().plus(Duration.ofMinutes(7));
        return one.isBefore(other) ? new TimeWindow(one, other) : new TimeWindow(other, one);
    }

    private static EventTime truth(EventTime known, RandomDataset random) {
        Instant start = between(known.start(), known.startLatest(), random.below(5));
        Instant end = between(known.endEarliest(), known.end(), random.below(5));
        return start.isAfter(end) ? EventTime.exactly(start, start) : EventTime.exactly(start, end);
    }

    private static Instant between(Instant first, Instant last, int quarters) {
        return first.plus(Duration.between(first, last).dividedBy(4).multipliedBy(quarters));
    }

    /** Where no event of a side gives a number, nobody knows the true change, and there is nothing to hold the bounds against. */
    private static void isWithin(Range truth, Range known) {
        if (truth.least() == null && truth.most() == null) {
            return;
        }
        BigDecimal exactly = truth.least();
        assertThat(truth.isExact()).isTrue();
        assertThat(exactly).isBetween(known.least(), known.most());
    }
}
