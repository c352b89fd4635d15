package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Identified;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
class EventIndexTest {

    private static final Instant FRIDAY = Instant.parse("2026-01-30T00:00:00Z");
    private static final Instant SATURDAY = FRIDAY.plus(Duration.ofDays(1));
    private static final Instant SUNDAY = FRIDAY.plus(Duration.ofDays(2));
    private static final TimeWindow ALL = new TimeWindow(FRIDAY, SUNDAY);

    @Test
    void shows_what_is_certain_and_what_is_only_possible_apart() {
        Event certain = event("certain").time(hour(2), hour(3)).build();
        Event possible = event("possible").sometimeIn(FRIDAY, SATURDAY).build();
        Event outside = event("outside").time(hour(30), hour(31)).build();

        WindowResult result = index(certain, possible, outside)
                .query(new TimeWindow(FRIDAY, FRIDAY.plus(Duration.ofHours(12))), EventFilter.NONE);

        assertThat(result.certain()).containsExactly(certain);
        assertThat(result.possible()).containsExactly(possible);
    }

    @Test
    void an_instant_at_the_end_of_the_window_is_outside_and_one_at_its_start_inside() {
        Event first = event("first").time(FRIDAY, FRIDAY).build();
        Event last = event("last").time(SATURDAY, SATURDAY).build();

        WindowResult result = index(first, last).query(new TimeWindow(FRIDAY, SATURDAY), EventFilter.NONE);

        assertThat(result.certain()).containsExactly(first);
        assertThat(result.possible()).isEmpty();
    }

    @Test
    void finds_a_long_event_that_began_before_many_short_ones() {
        Event longOne = event("long").time(hour(0), hour(40)).build();
        Event shortOne = event("short").time(hour(1), hour(2)).build();
        Event lateOne = event("late").time(hour(38), hour(39)).build();

        WindowResult result =
                index(shortOne, lateOne, longOne).query(new TimeWindow(hour(37), hour(40)), EventFilter.NONE);

        assertThat(result.certain()).containsExactly(longOne, lateOne);
    }

    @Test
    void lists_events_by_start_then_by_latest_start_then_as_in_the_dataset() {
        Event vague = event("vague").sometimeIn(hour(1), hour(9)).build();
        Event exact = event("exact").time(hour(1), hour(9)).build();
        Event alsoExact = event("also-exact").time(hour(1), hour(4)).build();
        Event earlier = event("earlier").time(hour(0), hour(1)).build();

        WindowResult result = index(vague, exact, alsoExact, earlier).query(ALL, EventFilter.NONE);

        assertThat(result.certain()).containsExactly(earlier, exact, alsoExact, vague);
    }

    @Test
    void an_empty_window_shows_nothing() {
        Event event = event("one").time(FRIDAY, SUNDAY).build();

        WindowResult result = index(event).query(new TimeWindow(SATURDAY, SATURDAY), EventFilter.NONE);

        assertThat(result.size()).isZero();
        assertThat(result.counts().place()).isEmpty();
    }

    @Test
    void counts_an_event_once_for_each_place_and_for_each_place_around_it() {
        Event both = event("both").in("gwadar", "pasni").build();
        Event one = event("one").in("quetta").build();

        WindowResult result = index(both, one).query(ALL, EventFilter.NONE);

        assertThat(result.counts().place())
                .containsExactly(entry("balochistan", 2), entry("quetta", 1), entry("gwadar", 1), entry("pasni", 1));
    }

    @Test
    void counts_by_category_and_source_over_certain_and_possible_events_in_the_order_of_the_dataset() {
        Event attack = event("attack").reportedBy("rawderm", "jago-news").build();
        Event talk = event("talk")
                .category("statement")
                .sometimeIn(FRIDAY, SUNDAY.plusSeconds(1))
                .reportedBy("rawderm", "rawderm")
                .build();

        WindowResult result = index(talk, attack).query(ALL, EventFilter.NONE);

        assertThat(result.possible()).containsExactly(talk);
        assertThat(result.counts().category()).containsExactly(entry("attack", 1), entry("statement", 1));
        assertThat(result.counts().source()).containsExactly(entry("jago-news", 1), entry("rawderm", 2));
    }

    @Test
    void a_place_stands_for_what_lies_in_it() {
        Event pasni = event("pasni").in("pasni").build();
        Event quetta = event("quetta").in("quetta").build();
        EventIndex index = index(pasni, quetta);

        assertThat(index.query(ALL, EventFilter.NONE.withPlaces(Choice.only("gwadar")))
                        .certain())
                .containsExactly(pasni);
        assertThat(index.query(ALL, EventFilter.NONE.withPlaces(Choice.only("balochistan")))
                        .certain())
                .containsExactly(pasni, quetta);
        assertThat(index.query(ALL, EventFilter.NONE.withPlaces(Choice.only("nowhere")))
                        .certain())
                .isEmpty();
    }

    @Test
    void filters_by_category_source_and_place_together() {
        Event wanted = event("wanted").in("quetta").reportedBy("rawderm").build();
        Event otherPlace =
                event("other-place").in("gwadar").reportedBy("rawderm").build();
        Event otherSource =
                event("other-source").in("quetta").reportedBy("jago-news").build();
        Event otherCategory = event("other-category")
                .category("statement")
                .in("quetta")
                .reportedBy("rawderm")
                .build();
        EventFilter filter = EventFilter.NONE
                .withCategories(Choice.only("attack"))
                .withPlaces(Choice.only("quetta"))
                .withSources(Choice.only("rawderm"));

        WindowResult result =
                index(wanted, otherPlace, otherSource, otherCategory).query(ALL, filter);

        assertThat(result.certain()).containsExactly(wanted);
        assertThat(result.counts().source()).containsExactly(entry("rawderm", 1));
    }

    @Test
    void lets_through_what_the_search_finds_and_the_rest_of_the_filter_too() {
        Event wanted = event("wanted").in("quetta").build();
        Event elsewhere = event("elsewhere").in("gwadar").build();
        Event other = event("other").in("quetta").build();
        EventIndex index = new EventIndex(dataset(wanted, elsewhere, other), text -> {
            assertThat(text).isEqualTo("some words");
            return BitSet.valueOf(new long[] {0b011});
        });

        EventFilter filter = EventFilter.NONE.withText("some words");

        assertThat(index.filtered(filter).events()).containsExactly(wanted, elsewhere);
        assertThat(index.query(ALL, filter.withPlaces(Choice.only("quetta"))).certain())
                .containsExactly(wanted);
    }

    @Test
    void asks_the_search_only_where_there_are_words() {
        Event event = event("one").build();
        EventIndex index = new EventIndex(dataset(event), text -> {
            throw new AssertionError("asked for " + text);
        });

        assertThat(index.filtered(EventFilter.NONE.withText("  ")).events()).containsExactly(event);
    }

    @Test
    void says_of_every_event_and_window_what_the_event_s_time_says() {
        Random random = new Random(1);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Instant> times = IntStream.range(0, 4)
                    .mapToObj(n -> hour(random.nextInt(8)))
                    .sorted()
                    .toList();
            boolean swapped = random.nextBoolean();
            events.add(event("event-" + i)
                    .time(new EventTime(
                            times.get(0), times.get(swapped ? 2 : 1), times.get(swapped ? 1 : 2), times.get(3), null))
                    .build());
        }
        EventIndex index = index(events.toArray(Event[]::new));

        for (int from = -1; from < 9; from++) {
            for (int to = from; to < 10; to++) {
                TimeWindow window = new TimeWindow(hour(from), hour(to));
                WindowResult result = index.query(window, EventFilter.NONE);

                assertThat(result.certain()).hasSameElementsAs(in(window, Certainty.CERTAIN, events));
                assertThat(result.possible()).hasSameElementsAs(in(window, Certainty.POSSIBLE, events));
            }
        }
    }

    private static List<Event> in(TimeWindow window, Certainty certainty, List<Event> events) {
        return events.stream()
                .filter(event -> event.time().in(window) == certainty)
                .toList();
    }

    @Test
    void a_window_wider_than_any_calendar_shows_everything() {
        Event event = event("one").build();

        WindowResult result = index(event).query(new TimeWindow(Instant.MIN, Instant.MAX), EventFilter.NONE);

        assertThat(result.certain()).containsExactly(event);
    }

    private static Instant hour(int hours) {
        return FRIDAY.plus(Duration.ofHours(hours));
    }

    private static EventIndex index(Event... events) {
        return new EventIndex(dataset(events), text -> {
            throw new AssertionError("nothing is searched for");
        });
    }

    private static Dataset dataset(Event... events) {
        return Dataset.builder()
                .title("Test")
                .zone(ZoneId.of("UTC"))
                .language("en")
                .span(ALL)
                .sources(catalog(source("jago-news"), source("rawderm")))
                .places(catalog(
                        place("balochistan", null),
                        place("quetta", "balochistan"),
                        place("gwadar", "balochistan"),
                        place("pasni", "gwadar"),
                        new Place("noshki", "Noshki", List.of("Nushki"), "district", "balochistan", null, null, null)))
                .categories(catalog(new Category("attack", "Attack"), new Category("statement", "Statement")))
                .events(List.of(events))
                .build();
    }

    @SafeVarargs
    private static <T extends Identified> Catalog<T> catalog(T... items) {
        return Catalog.of(List.of(items));
    }

    private static Source source(String id) {
        return new Source(id, id, null, null, null, null, List.of(), null, null, null, List.of());
    }

    private static Place place(String id, @Nullable String parent) {
        return new Place(id, id, List.of(), "district", parent, null, null, null);
    }

    /** Without more said, an attack on Friday morning. */
    private static SampleEvent event(String id) {
        return SampleEvent.of(id).category("attack").time(hour(6), hour(7));
    }
}
