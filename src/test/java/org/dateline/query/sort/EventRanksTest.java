package org.dateline.query.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.WindowResult;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventRanksTest {

    private static final Instant FIRST = Instant.parse("2026-01-30T00:00:00Z");

    /** So many events, a minute apart, of which the window shows all that begin within it. */
    private static WindowResult shown(int events, int from, int to) {
        List<Event> all = IntStream.range(0, events)
                .mapToObj(i -> SampleEvent.of("event-" + i)
                        .category("attack")
                        .time(FIRST.plus(Duration.ofMinutes(i)), FIRST.plus(Duration.ofMinutes(i)))
                        .build())
                .toList();
        Dataset dataset = Dataset.builder()
                .title("Minutes")
                .zone(ZoneOffset.UTC)
                .language("en")
                .span(new TimeWindow(FIRST, FIRST.plus(Duration.ofMinutes(events + 1L))))
                .categories(Catalog.of(List.of(new Category("attack", "Attack"))))
                .events(all)
                .build();
        TimeWindow window = new TimeWindow(FIRST.plus(Duration.ofMinutes(from)), FIRST.plus(Duration.ofMinutes(to)));
        return new EventIndex(dataset, text -> new BitSet()).query(window, EventFilter.NONE);
    }

    private static List<Integer> sorted(EventRanks ranks, boolean descending, int events) {
        int[] positions = EventRanks.sorted(shown(events, 0, events), ranks.keys(descending));
        return Arrays.stream(positions).boxed().toList();
    }

    private static EventRanks texts(@Nullable String... texts) {
        return EventRanks.ofTexts(texts.length, i -> texts[i], Progress.UNSEEN);
    }

    private static EventRanks numbers(double... numbers) {
        return EventRanks.ofNumbers(numbers.length, i -> numbers[i], Progress.UNSEEN);
    }

    @Test
    void texts_are_sorted_whatever_their_case_and_accents() {
        assertThat(sorted(texts("zulu", "\u00c9mile", "emil", "Alpha", "eminent"), false, 5))
                .containsExactly(3, 2, 1, 4, 0);
    }

    @Test
    void texts_that_begin_alike_are_told_apart_by_what_follows() {
        assertThat(sorted(texts("police b", "police", "police a", "pol"), false, 4))
                .containsExactly(3, 1, 2, 0);
    }

    @Test
    void letters_beyond_the_first_plane_come_after_all_others() {
        assertThat(sorted(texts("\u06a9\u0648\u0626\u0679\u06c1", "quetta", "\ud83d\udea9"), false, 3))
                .containsExactly(1, 0, 2);
    }

    @Test
    void numbers_are_sorted_by_their_value() {
        assertThat(sorted(numbers(10, -2, 9.5, 0), false, 4)).containsExactly(1, 3, 2, 0);
    }

    @Test
    void events_without_a_value_come_last_whichever_way_it_goes() {
        EventRanks ranks = numbers(Double.NaN, 2, 1);
        assertThat(sorted(ranks, false, 3)).containsExactly(2, 1, 0);
        assertThat(sorted(ranks, true, 3)).containsExactly(1, 2, 0);

        EventRanks words = texts(null, " ", "b", "a");
        assertThat(sorted(words, false, 4)).containsExactly(3, 2, 0, 1);
        assertThat(sorted(words, true, 4)).containsExactly(2, 3, 0, 1);
    }

    @Test
    void events_with_the_same_value_stand_in_order_of_time_whichever_way_it_goes() {
        EventRanks ranks = texts("b", "A", "b", "a");

        assertThat(sorted(ranks, false, 4)).containsExactly(1, 3, 0, 2);
        assertThat(sorted(ranks, true, 4)).containsExactly(0, 2, 1, 3);
    }

    @Test
    void zero_below_and_above_are_the_same_number() {
        assertThat(sorted(numbers(0.0, -0.0), false, 2)).containsExactly(0, 1);
    }

    @Test
    void events_go_by_the_ranks_of_what_they_belong_to() {
        int[] categories = {1, -1, 0, 1};
        EventRanks ranks = texts("statement", "attack").of(4, i -> categories[i]);

        assertThat(sorted(ranks, false, 4)).containsExactly(0, 3, 2, 1);
    }

    @Test
    void only_the_events_of_the_window_are_picked_and_each_is_found_again() {
        IntUnaryOperator keys = numbers(5, 4, 3, 2, 1).keys(false);
        int[] picked = EventRanks.sorted(shown(5, 1, 4), keys);

        assertThat(picked).containsExactly(3, 2, 1);
        assertThat(EventRanks.find(picked, 2, keys)).isEqualTo(1);
        assertThat(EventRanks.find(picked, 0, keys)).isNegative();
    }

    @Test
    void ranking_tells_how_far_it_is_and_can_be_ended() {
        Progress ended = new Progress() {
            @Override
            public void at(long done, long of) {
                assertThat(done).isEqualTo(1);
                assertThat(of).isEqualTo(3);
            }

            private boolean asked;

            @Override
            public boolean isCancelled() {
                boolean before = asked;
                asked = true;
                return before;
            }
        };

        assertThatThrownBy(() -> EventRanks.ofTexts(3, i -> "text", ended)).isInstanceOf(CancellationException.class);
    }

    @Property(tries = 40, seed = "20260201")
    void sorts_as_a_stable_sort_of_the_values_does(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -3, max = 3) Integer> values,
            @ForAll boolean descending) {
        Comparator<Integer> byValue = Comparator.comparing(values::get);
        List<Integer> expected = IntStream.range(0, values.size())
                .boxed()
                .sorted(descending ? byValue.reversed() : byValue)
                .toList();

        EventRanks ranks = EventRanks.ofNumbers(values.size(), values::get, Progress.UNSEEN);

        assertThat(sorted(ranks, descending, values.size())).isEqualTo(expected);
    }
}
