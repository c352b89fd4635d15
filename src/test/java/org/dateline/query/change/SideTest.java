package org.dateline.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Quantity;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SideTest {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    private static final TimeWindow MORNING = new TimeWindow(NOON.minusSeconds(3600), NOON);
    private static final TimeWindow DAY = new TimeWindow(NOON.minusSeconds(7200), NOON.plusSeconds(7200));

    /** One event certainly in the morning, one perhaps, and one without a number. */
    private static Side morning(String certain, String possible) {
        return morning(List.of(
                SampleEvent.of("certain")
                        .time(MORNING.from(), MORNING.to())
                        .fields(List.of(FieldValue.of("amount", FieldType.NUMBER, certain)))
                        .build(),
                SampleEvent.of("possible")
                        .sometimeIn(DAY.from(), DAY.to())
                        .fields(List.of(FieldValue.of("amount", FieldType.NUMBER, possible)))
                        .build(),
                silent()));
    }

    private static Event silent() {
        return SampleEvent.of("silent").time(MORNING.from(), MORNING.to()).build();
    }

    private static Side morning(List<Event> events) {
        Dataset dataset = Dataset.builder()
                .title("Amounts")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(DAY)
                .fields(Catalog.of(List.of(new EventField("amount", "Amount", FieldType.NUMBER))))
                .events(events)
                .build();
        EventIndex index = new EventIndex(dataset, text -> new BitSet());
        Groups groups = Groups.of(index, Grouping.SOURCE);
        WindowResult result = index.query(MORNING, EventFilter.NONE);
        return Changes.of(
                        index.count(groups.events()),
                        index.sum(Quantity.field("amount"), groups.events()),
                        result,
                        result)
                .now();
    }

    @Test
    void a_sum_is_at_least_what_is_certain_and_at_most_with_what_is_possible() {
        Side morning = morning("5", "7");

        assertThat(morning.range()).isEqualTo(Range.of(5, 12));
        assertThat(morning.withoutNumber()).isEqualTo(1);
        assertThat(morning.certain()).isEqualTo(2);
        assertThat(morning.possible()).isEqualTo(1);
    }

    @Test
    void of_events_of_which_none_gives_a_number_nothing_is_known_which_is_not_0() {
        Side unknown = morning(List.of(silent()));

        assertThat(unknown.range()).isEqualTo(new Range(null, null));
        assertThat(unknown.changeFrom(morning("5", "7")).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void with_numbers_below_zero_it_has_no_bound_while_an_event_is_only_possible() {
        assertThat(morning("5", "-7").range()).isEqualTo(new Range(null, null));
        assertThat(morning("5", "-7").changeFrom(Side.of(0, 0)).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    void of_a_window_that_is_longer_as_much_counts_as_it_had_in_so_much_time() {
        assertThat(Side.of(4, 2).changeFrom(Side.of(6, 3), 3))
                .isEqualTo(new Range(new BigDecimal("1"), new BigDecimal("4")));
    }
}
