package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.RandomDataset.Exactness;
import org.dateline.query.RandomDataset.Times;
import org.dateline.query.cube.Histogram;
import org.jspecify.annotations.NullMarked;

/** Holds the index to the plain rules, whatever the dataset, the window and the filter. */
@NullMarked
class EventIndexPropertyTest {

    private static final String SEED = "20260131";

    @Property(tries = 150, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void says_what_the_plain_rules_say(
            @ForAll long seed,
            @ForAll @IntRange(max = 150) int events,
            @ForAll Times times,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, times, exactness);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);

        for (int i = 0; i < 6; i++) {
            PlainQuery plain = new PlainQuery(dataset, random.window(), random.filter(), random.coin());
            WindowResult result = index.query(plain.window(), plain.filter(), plain.certainOnly());

            assertThat(result.counts()).isEqualTo(plain.counts());
            assertThat(result.certainSize()).isEqualTo(plain.certain().size());
            assertThat(result.possibleSize()).isEqualTo(plain.possible().size());
            assertThat(result.events()).isEqualTo(plain.shown());
            assertThat(result.certain()).isEqualTo(plain.certain());
            assertThat(result.possible()).isEqualTo(plain.possible());
            assertThat(index.filtered(plain.filter()).events()).isEqualTo(PlainQuery.inOrder(plain.passing()));
        }
    }

    @Property(tries = 12, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void says_it_of_so_many_events_that_counts_are_kept_in_blocks(
            @ForAll long seed,
            @ForAll @IntRange(min = 1_000, max = 6_000) int events,
            @ForAll Times times,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, times, exactness);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);

        for (int i = 0; i < 20; i++) {
            PlainQuery plain = new PlainQuery(
                    dataset, random.window(), random.coin() ? EventFilter.NONE : random.filter(), random.coin());
            WindowResult result = index.query(plain.window(), plain.filter(), plain.certainOnly());
            List<Event> shown = plain.shown();
            Dataset shownOnly = withEvents(dataset, shown);
            PlainQuery everything = new PlainQuery(shownOnly, plain.window(), EventFilter.NONE, plain.certainOnly());

            assertThat(result.counts()).isEqualTo(everything.counts());
            assertThat(result.certainSize()).isEqualTo(plain.certain().size());
            assertThat(result.events()).isEqualTo(shown);
        }
    }

    @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void pages_hold_the_same_events_whichever_is_read_first(
            @ForAll long seed, @ForAll @IntRange(max = 2_000) int events, @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, Times.HOURS, exactness);
        Dataset dataset = random.dataset(events);
        PlainQuery plain = new PlainQuery(dataset, random.window(), random.filter(), false);
        EventIndex index = index(dataset);
        WindowResult result = index.query(plain.window(), plain.filter());
        List<Event> shown = plain.shown();

        for (int i = 0; i < 20 && !shown.isEmpty(); i++) {
            int at = random.below(shown.size());
            assertThat(result.events().get(at)).isEqualTo(shown.get(at));
            assertThat(index.events().get(result.position(at))).isEqualTo(shown.get(at));
        }
    }

    @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void finds_an_event_in_a_list_where_it_stands(
            @ForAll long seed, @ForAll @IntRange(max = 300) int events, @ForAll Times times) {
        RandomDataset random = new RandomDataset(seed, times, Exactness.BOTH);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);
        EventFilter filter = random.filter();
        WindowResult result = index.query(random.window(), filter, random.coin());
        List<Event> shown = new ArrayList<>(result.events());
        List<Event> certain = new ArrayList<>(result.certain());
        List<Event> matching = new ArrayList<>(index.filtered(filter).events());

        for (Event event : dataset.events()) {
            assertThat(index.events().get(index.store().positionOf(event.id()))).isEqualTo(event);
            assertThat(result.events().indexOf(event)).isEqualTo(shown.indexOf(event));
            assertThat(result.events().contains(event)).isEqualTo(shown.contains(event));
            assertThat(result.certain().indexOf(event)).isEqualTo(certain.indexOf(event));
            assertThat(index.filtered(filter).events().indexOf(event)).isEqualTo(matching.indexOf(event));
        }
    }

    @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void knows_the_events_that_refer_to_a_place_or_a_source(
            @ForAll long seed, @ForAll @IntRange(max = 300) int events) {
        RandomDataset random = new RandomDataset(seed, Times.HOURS, Exactness.BOTH);
        Dataset dataset = random.dataset(events);
        EventIndex index = index(dataset);

        dataset.places()
                .forEach(place -> assertThat(index.store().eventsAt(place.id()).mapToObj(index.events()::get))
                        .containsExactlyElementsOf(index.filtered(EventFilter.NONE.withPlaces(Choice.only(place.id())))
                                .events())
                        .hasSize((int) index.store().eventsAt(place.id()).count()));
        dataset.sources()
                .forEach(source -> assertThat(
                                index.store().eventsToldBy(source.id()).mapToObj(index.events()::get))
                        .containsExactlyElementsOf(
                                index.filtered(EventFilter.NONE.withSources(Choice.only(source.id())))
                                        .events()));
        assertThat(index.store().eventsAt("nowhere")).isEmpty();
    }

    @Property(tries = 40, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void knows_of_each_event_how_certainly_it_is_shown(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events, @ForAll Times times) {
        RandomDataset random = new RandomDataset(seed, times, Exactness.BOTH);
        Dataset dataset = random.dataset(events);
        PlainQuery plain = new PlainQuery(dataset, random.window(), random.filter(), random.coin());
        EventIndex index = index(dataset);

        WindowResult result = index.query(plain.window(), plain.filter(), plain.certainOnly());

        List<Certainty> said =
                IntStream.range(0, events).mapToObj(result::certaintyOf).toList();
        assertThat(said).isEqualTo(index.events().stream().map(plain::certainty).toList());
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void knows_whether_two_windows_show_the_same_events(
            @ForAll long seed, @ForAll @IntRange(max = 6) int events, @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, Times.HOURS, exactness);
        EventIndex index = index(random.dataset(events));

        for (int i = 0; i < 30; i++) {
            EventFilter filter = random.coin() ? EventFilter.NONE : random.filter();
            WindowResult one = index.query(random.window(), filter, random.coin());
            WindowResult other = index.query(random.window(), random.coin() ? filter : random.filter(), random.coin());

            assertThat(one.showsTheEventsOf(other))
                    .isEqualTo(new ArrayList<>(one.events()).equals(new ArrayList<>(other.events())));
        }
    }

    @Property(tries = 60, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void a_histogram_has_in_each_bin_what_a_window_like_it_would_show(
            @ForAll long seed,
            @ForAll @IntRange(max = 300) int events,
            @ForAll Times times,
            @ForAll Exactness exactness) {
        RandomDataset random = new RandomDataset(seed, times, exactness);
        Dataset dataset = random.dataset(events);
        EventFilter filter = random.filter();
        List<Instant> edges = edges(random);

        Histogram histogram = index(dataset).filtered(filter).times().histogram(edges);

        for (int bin = 0; bin < histogram.bins(); bin++) {
            TimeWindow window = histogram.windowOf(bin);
            PlainQuery plain = new PlainQuery(dataset, window, filter, false);
            for (int category = 0; category < histogram.categories(); category++) {
                String id = dataset.categories().list().get(category).id();
                assertThat(histogram.certain(bin, category)).isEqualTo(of(id, plain.certain()));
                assertThat(histogram.possible(bin, category)).isEqualTo(of(id, plain.possible()));
            }
        }
    }

    private static List<Instant> edges(RandomDataset random) {
        TreeSet<Instant> edges = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
            edges.add(random.instant());
        }
        return List.copyOf(edges);
    }

    private static int of(String category, List<Event> events) {
        return (int) events.stream()
                .filter(event -> event.category().equals(category))
                .count();
    }

    private static Dataset withEvents(Dataset dataset, List<Event> events) {
        return dataset.toBuilder().events(events).build();
    }

    private static EventIndex index(Dataset dataset) {
        return new EventIndex(dataset, text -> {
            BitSet found = new BitSet();
            for (int i = 0; i < dataset.store().events().size(); i++) {
                found.set(i, dataset.store().events().get(i).title().contains(text));
            }
            return found;
        });
    }
}
