package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.Histogram;
import org.dateline.samples.SampleEvent;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-01-31T00:00:00Z");

    private static List<Instant> edges(TimeWindow span, Duration bin) {
        List<Instant> edges = new ArrayList<>();
        for (Instant edge = span.from(); !edge.isAfter(span.to()); edge = edge.plus(bin)) {
            edges.add(edge);
        }
        return edges;
    }

    private static Histogram histogram(Duration bin) throws Exception {
        Dataset dataset = Fixtures.threeDays().dataset();
        return TimeCounts.of(
                        dataset.events().list(),
                        event -> event.category().equals("attack") ? 0 : 1,
                        dataset.categories().size())
                .histogram(edges(dataset.span(), bin));
    }

    private static Event at(int startMinute, int startLatest, int endEarliest, int end) {
        return SampleEvent.of("event")
                .title("Event")
                .time(new EventTime(minute(startMinute), minute(startLatest), minute(endEarliest), minute(end), null))
                .build();
    }

    private static Instant minute(int minutes) {
        return MIDNIGHT.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void counts_an_event_in_each_bin_that_it_meets() throws Exception {
        Histogram hours = histogram(Duration.ofHours(1));

        assertThat(hours.bins()).isEqualTo(72);
        assertThat(hours.certain(9, 0)).isZero();
        assertThat(hours.certain(10, 0)).isEqualTo(1);
        assertThat(hours.certain(11, 0)).isEqualTo(1);
        assertThat(hours.certain(12, 0)).isZero();
    }

    @Test
    void tells_certain_from_possible() throws Exception {
        Histogram hours = histogram(Duration.ofHours(1));
        Histogram days = histogram(Duration.ofDays(1));

        assertThat(hours.possible(24, 0)).isEqualTo(1);
        assertThat(hours.certain(24, 0)).isZero();
        assertThat(days.certain(1, 0))
                .as("all of Saturday holds what happened on Saturday")
                .isEqualTo(1);
    }

    @Test
    void counts_an_instant_in_its_bin() throws Exception {
        Histogram hours = histogram(Duration.ofHours(1));

        assertThat(hours.certain(63, 1)).isEqualTo(1);
        assertThat(hours.certain(62, 1)).isZero();
        assertThat(hours.highest(false)).isEqualTo(1);
    }

    @Test
    void counts_every_bin_as_the_window_of_its_time_would() {
        Random random = new Random(7);
        List<Event> events = IntStream.range(0, 400)
                .mapToObj(number -> {
                    // Coarse minutes, so that ends often fall on the edges of bins and on one another
                    int start = 10 * random.nextInt(60);
                    int length = 10 * random.nextInt(20);
                    int startLatest = start + (length == 0 ? 0 : 10 * random.nextInt(length / 10 + 1));
                    int endEarliest = start + (length == 0 ? 0 : 10 * random.nextInt(length / 10 + 1));
                    return at(start, startLatest, endEarliest, start + length);
                })
                .toList();
        List<Instant> edges = IntStream.of(0, 30, 40, 60, 120, 240, 250, 600, 1000)
                .mapToObj(HistogramTest::minute)
                .toList();

        Histogram histogram = TimeCounts.of(events, event -> 0, 1).histogram(edges);

        for (int bin = 0; bin < histogram.bins(); bin++) {
            TimeWindow window = histogram.windowOf(bin);
            assertThat(histogram.certain(bin))
                    .as("certain in %s", window)
                    .isEqualTo(count(events, window, Certainty.CERTAIN));
            assertThat(histogram.possible(bin))
                    .as("possible in %s", window)
                    .isEqualTo(count(events, window, Certainty.POSSIBLE));
        }
    }

    private static int count(List<Event> events, TimeWindow window, Certainty certainty) {
        return (int) events.stream()
                .filter(event -> event.time().in(window) == certainty)
                .count();
    }

    @Test
    void has_no_bins_where_there_are_no_edges_between_which_they_lie() {
        assertThat(TimeCounts.NONE.histogram(List.of(MIDNIGHT)).bins()).isZero();
        assertThat(TimeCounts.NONE.histogram(List.of(MIDNIGHT)).highest(false)).isZero();
    }
}
