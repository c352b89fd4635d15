package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.database.ListedEvent;
import org.dateline.database.Survey;
import org.dateline.model.EventTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points without names are written in one way wherever they stand. */
class KeyNamesTest {

    private static final KeyNames POINTS = new KeyNames(true, 0);

    private static ListedEvent event(@Nullable String place, double latitude, double longitude) {
        return new ListedEvent(
                null,
                null,
                null,
                EventTime.exactly(Instant.EPOCH, Instant.EPOCH),
                null,
                place,
                null,
                latitude,
                longitude,
                List.<BigDecimal>of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.9, 61.0 | 24.9 | 61",
                "24.90000, 61.00000 | 24.9 | 61",
                "-24, 161 | -24 | 161",
                "0.5, 1e-07 | 0.5 | 0.0000001"
            })
    void a_place_and_an_event_at_it_are_written_alike(String key, double latitude, double longitude) {
        String place = POINTS.place(key);

        assertThat(POINTS.placeOf(event(key, latitude, longitude))).contains(place);
        assertThat(SourceWords.title(event(key, latitude, longitude), POINTS)).isEqualTo(place);
    }

    @Test
    void what_is_no_point_stands_as_it_is() {
        assertThat(POINTS.place("24.9, north")).isEqualTo("24.9, north");
        assertThat(POINTS.place("")).isEqualTo("no place");
        assertThat(POINTS.place(Survey.OTHERS)).isEqualTo("all others");
        assertThat(KeyNames.NONE.place("24.90, 61.0")).isEqualTo("24.90, 61.0");
    }

    @Test
    void where_places_have_names_a_row_without_one_has_no_place() {
        assertThat(KeyNames.NONE.placeOf(event(null, 24.9, 61.0))).isEqualTo(Optional.empty());
        assertThat(KeyNames.NONE.placeOf(event(" ", 24.9, 61.0))).isEqualTo(Optional.empty());
        assertThat(KeyNames.NONE.placeOf(event("Quetta", 24.9, 61.0))).contains("Quetta");
    }
}
