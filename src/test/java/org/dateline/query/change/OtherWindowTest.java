package org.dateline.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dateline.model.TimeWindow;
import org.dateline.query.change.OtherWindow.Kind;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class OtherWindowTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TimeWindow SPAN = window("2020-01-01T00:00", "2030-01-01T00:00");

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(
                LocalDateTime.parse(from).atZone(BERLIN).toInstant(),
                LocalDateTime.parse(to).atZone(BERLIN).toInstant());
    }

    private static TimeWindow days(String from, String to) {
        return window(from + "T00:00", to + "T00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2024-08-26, 2024-09-02, 2024-08-19, 2024-08-26",
        "AFTER, 2024-08-26, 2024-09-02, 2024-09-02, 2024-09-09",
        // Months, quarters and years, whatever their days
        "BEFORE, 2024-02-01, 2024-03-01, 2024-01-01, 2024-02-01",
        "AFTER, 2024-02-01, 2024-03-01, 2024-03-01, 2024-04-01",
        "BEFORE, 2024-04-01, 2024-07-01, 2024-01-01, 2024-04-01",
        "BEFORE, 2024-01-01, 2025-01-01, 2023-01-01, 2024-01-01",
        // The day on which clocks are put forward has 23 hours, that before it 24; that on which they are put back 25
        "BEFORE, 2024-03-31, 2024-04-01, 2024-03-30, 2024-03-31",
        "BEFORE, 2024-04-01, 2024-04-02, 2024-03-31, 2024-04-01",
        "AFTER, 2024-10-26, 2024-10-27, 2024-10-27, 2024-10-28",
        "WEEK, 2024-04-01, 2024-04-03, 2024-03-25, 2024-03-27",
        "MONTH, 2024-03-31, 2024-04-01, 2024-02-29, 2024-03-01",
        "YEAR, 2024-02-29, 2024-03-01, 2023-02-28, 2023-03-01",
        "ALL_BEFORE, 2024-08-26, 2024-09-02, 2020-01-01, 2024-08-26",
        "ALL_AFTER, 2024-08-26, 2024-09-02, 2024-09-02, 2030-01-01"
    })
    void follows_the_window_by_the_calendar(Kind kind, String from, String to, String otherFrom, String otherTo) {
        assertThat(OtherWindow.of(kind).whole(days(from, to), SPAN, BERLIN)).isEqualTo(days(otherFrom, otherTo));
    }

    @Test
    void half_a_day_before_is_as_much_time_and_a_night_over_a_change_of_clocks_a_night() {
        TimeWindow morning = window("2024-06-01T00:00", "2024-06-01T12:00");
        TimeWindow dayFromSix = window("2024-04-01T06:00", "2024-04-02T06:00");

        assertThat(OtherWindow.BEFORE.whole(morning, SPAN, BERLIN))
                .isEqualTo(window("2024-05-31T12:00", "2024-06-01T00:00"));
        assertThat(OtherWindow.BEFORE.whole(dayFromSix, SPAN, BERLIN))
                .isEqualTo(window("2024-03-31T06:00", "2024-04-01T06:00"));
    }

    @Test
    void one_of_ones_own_stays() {
        OtherWindow own = OtherWindow.own(days("2024-01-01", "2024-01-08"));

        assertThat(own.whole(days("2024-08-26", "2024-09-02"), SPAN, BERLIN))
                .isEqualTo(days("2024-01-01", "2024-01-08"));
        assertThatThrownBy(() -> OtherWindow.of(Kind.OWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_cut_to_all_the_time_that_there_is() {
        assertThat(OtherWindow.BEFORE.within(days("2020-01-03", "2020-01-10"), SPAN, BERLIN))
                .isEqualTo(days("2020-01-01", "2020-01-03"));
        assertThat(OtherWindow.BEFORE.within(SPAN, SPAN, BERLIN).isEmpty()).isTrue();
        assertThat(OtherWindow.of(Kind.AFTER).within(SPAN, SPAN, BERLIN).isEmpty())
                .isTrue();
        assertThat(OtherWindow.of(Kind.YEAR)
                        .within(days("2020-05-01", "2020-06-01"), SPAN, BERLIN)
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-26T00:00, 2024-09-02T00:00, the week before",
        "2024-08-26T00:00, 2024-08-27T00:00, the day before",
        "2024-08-26T00:00, 2024-08-29T00:00, the 3 days before",
        "2024-02-01T00:00, 2024-03-01T00:00, the month before",
        "2024-04-01T00:00, 2024-07-01T00:00, the 3 months before",
        "2024-01-01T00:00, 2025-01-01T00:00, the year before",
        "2024-08-26T00:00, 2024-08-26T06:00, the same length before"
    })
    void says_how_long_it_is_that_lies_before(String from, String to, String words) {
        assertThat(OtherWindow.BEFORE.words(window(from, to), BERLIN)).isEqualTo(words);
        assertThat(OtherWindow.BEFORE.when(window(from, to), BERLIN)).isEqualTo("in " + words);
    }

    @Test
    void as_many_whole_months_are_as_long_whatever_their_days() {
        assertThat(OtherWindow.areAsManyMonths(
                        days("2024-06-01", "2024-07-01"), days("2024-05-01", "2024-06-01"), BERLIN))
                .isTrue();
        assertThat(OtherWindow.areAsManyMonths(
                        days("2024-01-01", "2025-01-01"), days("2023-01-01", "2024-01-01"), BERLIN))
                .isTrue();
        assertThat(OtherWindow.areAsManyMonths(
                        days("2024-06-01", "2024-07-01"), days("2024-04-01", "2024-06-01"), BERLIN))
                .isFalse();
        assertThat(OtherWindow.areAsManyMonths(
                        days("2024-06-03", "2024-07-03"), days("2024-05-03", "2024-06-03"), BERLIN))
                .isFalse();
    }

    @Test
    void a_day_of_23_hours_is_a_day() {
        assertThat(OtherWindow.days(days("2024-03-31", "2024-04-01"), BERLIN)).isEqualTo(1);
        assertThat(OtherWindow.days(days("2024-03-25", "2024-04-01"), BERLIN)).isEqualTo(7);
        assertThat(OtherWindow.days(window("2024-06-01T00:00", "2024-06-01T06:00"), BERLIN))
                .isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after", "week", "month", "year", "all-before", "all-after"})
    void is_written_as_it_is_read(String text) {
        assertThat(OtherWindow.parse(text, BERLIN).orElseThrow().format(BERLIN)).isEqualTo(text);
    }

    @Test
    void two_times_are_one_of_ones_own() {
        OtherWindow read = OtherWindow.parse("2024-01-01..2024-01-08", BERLIN).orElseThrow();

        assertThat(read).isEqualTo(OtherWindow.own(days("2024-01-01", "2024-01-08")));
        assertThat(OtherWindow.parse(read.format(BERLIN), BERLIN)).hasValue(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "own", "yesterday", "2024-01-01", "2024-01-08..2024-01-01", "2024-01-01..", "..2024-01-01"})
    void anything_else_is_none(String text) {
        assertThat(OtherWindow.parse(text, BERLIN)).isEmpty();
    }
}
