package org.dateline.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventStoreTest {

    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");
    private static final Catalog<Source> SOURCES = Catalog.of(Stream.of("paper", "radio", "agency")
            .map(id -> new Source(id, id, null, null, null, null, List.of(), null, null, null, List.of()))
            .toList());
    private static final Catalog<Place> PLACES = Catalog.of(List.of(
            place("province", null), place("district", "province"), place("town", "district"), place("sea", null)));
    private static final Catalog<Category> CATEGORIES =
            Catalog.of(List.of(new Category("raid", "Raid"), new Category("talk", "Talk")));

    private static Place place(String id, @Nullable String parent) {
        return new Place(id, id, List.of(), "place", parent, null, null, null);
    }

    /** Events of all kinds: vague and exact, brief and of nanoseconds, and some that name what is not there. */
    private static List<Event> drawn(long seed, int count) {
        Random random = new Random(seed);
        List<Event> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(SampleEvent.of((random.nextBoolean() ? "event-" : "واقعہ-") + i)
                    .title(random.nextBoolean() ? "Räid" : "چھاپہ \ud800")
                    .summary(random.nextBoolean() ? null : "At more length")
                    .category(List.of("raid", "talk", "talk", "unheard-of").get(random.nextInt(4)))
                    .time(time(random))
                    .places(random.ints(random.nextInt(4), 0, 5)
                            .mapToObj(place -> new EventPlace(
                                    List.of("province", "district", "town", "sea", "nowhere")
                                            .get(place),
                                    Precision.values()[random.nextInt(6)]))
                            .toList())
                    .reports(random.ints(random.nextInt(4), 0, 3)
                            .mapToObj(source -> new Report(
                                    SOURCES.list().get(source).id(),
                                    random.ints(random.nextInt(3), 1, 300)
                                            .boxed()
                                            .toList()))
                            .toList())
                    .quotes(List.of(new Quote("paper", 1, "Someone", null, "Words " + i, null)))
                    .build());
        }
        return drawn;
    }

    private static EventTime time(Random random) {
        ChronoUnit unit =
                List.of(ChronoUnit.HOURS, ChronoUnit.MICROS, ChronoUnit.NANOS).get(random.nextInt(3));
        Instant[] in = IntStream.range(0, 4)
                .mapToObj(i -> FIRST.plus(random.nextInt(5), unit))
                .sorted()
                .toArray(Instant[]::new);
        String note = random.nextBoolean() ? null : "before dawn";
        return switch (random.nextInt(4)) {
            case 0 -> new EventTime(in[0], in[0], in[3], in[3], note);
            case 1 -> new EventTime(in[0], in[0], in[0], in[0], note);
            case 2 -> new EventTime(in[0], in[2], in[1], in[3], note);
            default -> new EventTime(in[0], in[3], in[3], in[3], note);
        };
    }

    private static EventStore withDetailsInFile(List<Event> events) {
        EventStore.Builder builder = new EventStore.Builder(SOURCES, PLACES, CATEGORIES, true);
        events.forEach(builder::add);
        return builder.build(number -> events.get(number).details());
    }

    private static List<EventStore> stores(List<Event> events) {
        return List.of(EventStore.of(events, SOURCES, PLACES, CATEGORIES), withDetailsInFile(events));
    }

    private static List<Event> inOrderOfTime(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing((Event event) -> event.time().start())
                        .thenComparing(event -> event.time().startLatest()))
                .toList();
    }

    @Property(tries = 100, seed = "6", shrinking = ShrinkingMode.BOUNDED)
    void gives_events_back_as_they_were_in_both_orders(@ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        List<Event> events = drawn(seed, count);
        List<Event> ordered = inOrderOfTime(events);

        for (EventStore store : stores(events)) {
            assertThat(new ArrayList<>(store.events())).isEqualTo(ordered);
            assertThat(new ArrayList<>(store.catalog().list())).isEqualTo(events);
            for (int position = 0; position < count; position++) {
                Event event = ordered.get(position);
                assertThat(store.positionOf(event.id())).isEqualTo(position);
                assertThat(store.id(position)).isEqualTo(event.id());
                assertThat(store.events().indexOf(event)).isEqualTo(position);
                assertThat(store.catalog().get(event.id())).isEqualTo(event);
            }
            assertThat(store.positionOf("event")).isNegative();
        }
    }

    @Property(tries = 100, seed = "7", shrinking = ShrinkingMode.BOUNDED)
    void columns_hold_what_the_catalogs_know_of_each_event(@ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        List<Event> events = drawn(seed, count);
        List<Event> ordered = inOrderOfTime(events);

        for (EventStore store : stores(events)) {
            for (int position = 0; position < count; position++) {
                Event event = ordered.get(position);
                int category = CATEGORIES.positionOf(event.category());
                assertThat(store.category(position)).isEqualTo(category < 0 ? CATEGORIES.size() : category);
                assertThat(store.sources().of(position).boxed())
                        .containsExactlyElementsOf(
                                event.sources().map(SOURCES::positionOf).toList());
                List<EventPlace> known = event.places().stream()
                        .filter(place -> PLACES.has(place.place()))
                        .toList();
                assertThat(store.named().of(position).boxed())
                        .containsExactlyElementsOf(known.stream()
                                .map(place -> PLACES.positionOf(place.place()))
                                .toList());
                for (int i = 0; i < known.size(); i++) {
                    assertThat(store.precision(store.named().offset(position) + i))
                            .isEqualTo(known.get(i).precision());
                }
            }
            assertThat(store.eventsAt("province").boxed())
                    .containsExactlyElementsOf(IntStream.range(0, count)
                            .filter(position -> ordered.get(position).places().stream()
                                    .anyMatch(place -> List.of("province", "district", "town")
                                            .contains(place.place())))
                            .boxed()
                            .toList());
            assertThat(store.eventsAt("nowhere")).isEmpty();
            assertThat(store.eventsToldBy("radio").boxed())
                    .containsExactlyElementsOf(IntStream.range(0, count)
                            .filter(position -> ordered.get(position).sources().anyMatch("radio"::equals))
                            .boxed()
                            .toList());
        }
    }

    @Property(tries = 30, seed = "8", shrinking = ShrinkingMode.BOUNDED)
    void stores_are_equal_if_their_events_are_wherever_the_details_lie(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int count) {
        List<Event> events = drawn(seed, count);
        List<Event> others = new ArrayList<>(events);
        others.add(others.remove(0));

        List<EventStore> stores = stores(events);

        assertThat(stores.get(0)).isEqualTo(stores.get(1)).hasSameHashCodeAs(stores.get(1));
        assertThat(stores.get(1)).isEqualTo(stores.get(0)).isNotEqualTo(withDetailsInFile(others));
        assertThat(stores.get(0)).isNotEqualTo(EventStore.of(others, SOURCES, PLACES, CATEGORIES));
    }

    private static Event event(String id, String start, String end) {
        EventTime time = EventTime.exactly(Instant.parse(start), Instant.parse(end));
        return SampleEvent.of(id).title("Raid").category("raid").time(time).build();
    }

    @Test
    void an_id_can_be_taken_once() {
        Event one = event("raid", "2026-01-30T00:00:00Z", "2026-01-30T01:00:00Z");
        EventStore.Builder builder = new EventStore.Builder(SOURCES, PLACES, CATEGORIES, true);

        assertThat(builder.add(one)).isEqualTo(-1);
        assertThat(builder.add(one)).isZero();
        assertThat(builder.size()).isEqualTo(1);
        assertThatThrownBy(() -> EventStore.of(List.of(one, one), SOURCES, PLACES, CATEGORIES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"raid\"");
    }

    @Test
    void days_hold_what_ends_at_midnight_and_one_more_for_an_instant_there() {
        ZoneId utc = ZoneId.of("UTC");
        Event untilMidnight = event("a", "2026-01-30T05:00:00Z", "2026-01-31T00:00:00Z");
        Event atMidnight = event("b", "2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z");
        Event afterMidnight = event("c", "2026-01-30T23:00:00Z", "2026-01-31T00:00:00.000000001Z");
        TimeWindow one = new TimeWindow(FIRST, FIRST.plus(1, ChronoUnit.DAYS));
        TimeWindow two = new TimeWindow(FIRST, FIRST.plus(2, ChronoUnit.DAYS));

        for (int i = 0; i < 2; i++) {
            assertThat(stores(List.of(untilMidnight)).get(i).days(utc)).isEqualTo(one);
            assertThat(stores(List.of(atMidnight, untilMidnight)).get(i).days(utc))
                    .isEqualTo(two);
            assertThat(stores(List.of(afterMidnight, untilMidnight)).get(i).days(utc))
                    .isEqualTo(two);
            assertThat(stores(List.of()).get(i).days(utc))
                    .isEqualTo(new TimeWindow(Instant.EPOCH, Instant.EPOCH.plus(1, ChronoUnit.DAYS)));
        }
    }
}
