package org.dateline.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What is counted in which bar, by the calendar of the dataset's zone. */
@NullMarked
class ChartCounterTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeStep HOUR = new TimeStep(ChronoUnit.HOURS, 1);
    private static final TimeStep DAY = new TimeStep(ChronoUnit.DAYS, 1);
    private static final TimeStep WEEK = new TimeStep(ChronoUnit.WEEKS, 1);
    private static final TimeStep MONTH = new TimeStep(ChronoUnit.MONTHS, 1);

    private final List<Event> events = new ArrayList<>();
    private final TimeParser times = new TimeParser(BERLIN);

    private Instant at(String time) {
        return times.parse(time).orElseThrow();
    }

    private TimeWindow from(String first, String last) {
        return new TimeWindow(at(first), at(last));
    }

    private SampleEvent event() {
        return SampleEvent.of("event-" + events.size());
    }

    /** Some time within a day. */
    private void knownToTheDay(String day, String next) {
        events.add(event().sometimeIn(at(day), at(next)).build());
    }

    private EventIndex index(String from, String to) {
        Dataset dataset = Dataset.builder()
                .title("Bars")
                .zone(BERLIN)
                .language("en")
                .span(from(from, to))
                .sources(Catalog.of(List.of()))
                .places(Catalog.of(List.of()))
                .categories(Catalog.of(List.of(new Category("raid", "Raid"), new Category("talk", "Talk"))))
                .measures(Catalog.of(List.of()))
                .fields(Catalog.of(List.of(new EventField("who", "Who", FieldType.LIST))))
                .events(events)
                .build();
        return new EventIndex(dataset, text -> new BitSet());
    }

    private static Chart chart(EventIndex index, TimeStep step, StackBy by, EventFilter filter) {
        TimeWindow span = index.dataset().span();
        return new ChartCounter(index.store().times(), index.filtered(filter), ChartGroups.of(index, by), null)
                .count(Bars.of(step, span, span, BERLIN));
    }

    private static Chart chart(EventIndex index, TimeStep step) {
        return chart(index, step, StackBy.NOTHING, EventFilter.NONE);
    }

    private static List<Integer> counts(Chart chart, boolean certainOnly) {
        return IntStream.range(0, chart.bars().size())
                .mapToObj(bar -> chart.events(bar, certainOnly))
                .toList();
    }

    @Test
    void an_event_known_to_the_day_counts_once_in_its_day_and_possibly_in_each_of_its_hours() {
        knownToTheDay("2026-03-02", "2026-03-03");
        EventIndex index = index("2026-03-01", "2026-03-04");

        Chart days = chart(index, DAY);
        assertThat(counts(days, true)).containsExactly(0, 1, 0);
        assertThat(counts(days, false)).containsExactly(0, 1, 0);
        assertThat(days.several(false)).isZero();

        Chart hours = chart(index, HOUR);
        assertThat(hours.bars().size()).isEqualTo(72);
        assertThat(counts(hours, true)).containsOnly(0);
        assertThat(counts(hours, false).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(24);
        assertThat(hours.events(false)).isEqualTo(1);
        assertThat(hours.several(false)).isEqualTo(1);
    }

    @Test
    void days_have_23_or_25_hours_where_clocks_change() {
        knownToTheDay("2026-03-29", "2026-03-30");
        Chart spring = chart(index("2026-03-28", "2026-03-31"), DAY);
        assertThat(spring.bars().windowOf(1).length()).hasHours(23);
        assertThat(counts(spring, true)).containsExactly(0, 1, 0);

        Chart hours = chart(index("2026-10-25", "2026-10-26"), HOUR);
        assertThat(hours.bars().size()).isEqualTo(25);
    }

    @Test
    void weeks_begin_on_monday_and_those_at_the_ends_are_cut_and_said_to_be() {
        knownToTheDay("2026-03-01", "2026-03-02");
        knownToTheDay("2026-03-02", "2026-03-03");
        Chart weeks = chart(index("2026-02-26", "2026-03-11"), WEEK);

        assertThat(counts(weeks, true)).containsExactly(1, 1, 0);
        assertThat(weeks.bars().windowOf(1)).isEqualTo(from("2026-03-02", "2026-03-09"));
        assertThat(weeks.bars().windowOf(0)).isEqualTo(from("2026-02-26", "2026-03-02"));
        assertThat(IntStream.range(0, 3).mapToObj(weeks.bars()::isWhole)).containsExactly(false, true, false);
    }

    @Test
    void an_event_that_goes_on_over_several_months_is_certain_in_those_in_which_it_surely_went_on() {
        events.add(event().time(at("2026-01-20"), at("2026-03-10")).build());
        events.add(event().sometimeIn(at("2026-01-20"), at("2026-02-10")).build());
        Chart months = chart(index("2026-01-01", "2026-05-01"), MONTH);

        assertThat(counts(months, true)).containsExactly(1, 1, 1, 0);
        assertThat(counts(months, false)).containsExactly(2, 2, 1, 0);
        assertThat(months.several(false)).isEqualTo(2);
        assertThat(months.several(true)).isEqualTo(1);
    }

    @Test
    void bars_follow_the_filter() {
        events.add(event().category("raid")
                .time(at("2026-03-01"), at("2026-03-02"))
                .build());
        events.add(event().category("talk")
                .time(at("2026-03-01"), at("2026-03-02"))
                .build());
        EventIndex index = index("2026-03-01", "2026-03-02");

        Chart chart = chart(index, DAY, StackBy.CATEGORY, EventFilter.NONE.withCategories(Choice.only("talk")));

        assertThat(counts(chart, true)).containsExactly(1);
        assertThat(chart.stacks()).extracting(Stack::name).containsExactly("Talk");
    }

    @Test
    void the_seven_with_most_events_have_a_part_of_their_own_and_others_count_once() {
        for (int actor = 0; actor < 10; actor++) {
            for (int i = 0; i <= actor; i++) {
                events.add(event().time(at("2026-03-01"), at("2026-03-02"))
                        .fields(List.of(actors("Actor " + actor)))
                        .build());
            }
        }
        // Of two of the others, written otherwise, and once twice
        events.add(event().time(at("2026-03-01"), at("2026-03-02"))
                .fields(List.of(actors("ACTOR 0", "actor 1", "actor 1")))
                .build());
        events.add(event().time(at("2026-03-01"), at("2026-03-02")).build());
        Chart chart = chart(index("2026-03-01", "2026-03-02"), DAY, StackBy.field("who"), EventFilter.NONE);

        assertThat(chart.stacks())
                .extracting(Stack::name)
                .containsExactly(
                        "Actor 9",
                        "Actor 8",
                        "Actor 7",
                        "Actor 6",
                        "Actor 5",
                        "Actor 4",
                        "Actor 3",
                        "3 others",
                        "No value");
        assertThat(IntStream.range(0, 9).mapToObj(stack -> chart.events(0, stack, true)))
                .containsExactly(10, 9, 8, 7, 6, 5, 4, 1 + 2 + 3 + 1, 1);
        assertThat(chart.areShared()).isFalse();
    }

    @Test
    void an_event_with_several_values_stands_in_each_and_it_is_said() {
        events.add(event().time(at("2026-03-01"), at("2026-03-02"))
                .fields(List.of(actors("A", "B")))
                .build());
        Chart chart = chart(index("2026-03-01", "2026-03-02"), DAY, StackBy.field("who"), EventFilter.NONE);

        assertThat(chart.events(0, true)).isEqualTo(1);
        assertThat(chart.stacked(0, true)).isEqualTo(2);
        assertThat(chart.areShared()).isTrue();
    }

    private static FieldValue actors(String... names) {
        return new FieldValue("who", FieldType.LIST, Stream.of(names).toList());
    }

    @Test
    void there_are_no_bars_where_there_is_no_time() {
        EventIndex index = index("2026-03-01", "2026-03-02");
        Bars none =
                Bars.of(DAY, from("2027-01-01", "2027-02-01"), index.dataset().span(), BERLIN);

        assertThat(none.size()).isZero();
        assertThat(none.at(at("2026-03-01"))).isEqualTo(-1);
        Chart chart = new ChartCounter(
                        index.store().times(),
                        index.filtered(EventFilter.NONE),
                        ChartGroups.of(index, StackBy.NOTHING),
                        null)
                .count(none);
        assertThat(chart.events(false)).isZero();
    }

    @Test
    void the_average_is_that_of_a_bar_and_those_before_it_and_none_where_one_is_missing_or_cut() {
        for (String day : List.of("02", "03", "03", "03", "04", "04", "05")) {
            knownToTheDay("2026-03-" + day, "2026-03-0" + (Integer.parseInt(day) + 1));
        }
        Chart chart = chart(index("2026-03-01T12:00", "2026-03-06"), DAY);

        assertThat(counts(chart, false)).containsExactly(0, 1, 3, 2, 1);
        assertThat(MovingAverage.trailing(chart, 3, false)).containsExactly(Double.NaN, Double.NaN, Double.NaN, 2, 2);
        assertThat(MovingAverage.trailing(chart, 9, false)).containsOnly(Double.NaN);
    }

    @Test
    void a_bar_is_found_by_its_time() {
        Bars days = Bars.of(DAY, from("2026-03-01", "2026-03-03"), from("2026-03-01", "2026-03-03"), BERLIN);

        assertThat(days.at(at("2026-03-01"))).isZero();
        assertThat(days.at(at("2026-03-02T23:59"))).isEqualTo(1);
        assertThat(days.at(at("2026-03-03"))).isEqualTo(-1);
        assertThat(days.at(at("2026-02-28"))).isEqualTo(-1);
    }
}
