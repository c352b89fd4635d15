package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static Histogram histogram(Duration bin) throws Exception {
        Dataset dataset = Fixtures.threeDays().dataset();
        List<Event> events = dataset.events().list();
        return Histogram.of(dataset, events, dataset.span(), bin);
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
        assertThat(hours.highest()).isEqualTo(1);
    }
}
