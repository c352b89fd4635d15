package org.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dateline.model.EventTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in the Extended Date/Time Format. */
@NullMarked
class EdtfTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    private static Instant at(String local) {
        return LocalDateTime.parse(local.contains("T") ? local : local + "T00:00")
                .atZone(KARACHI)
                .toInstant();
    }

    private static EventTime someTimeFrom(String from, String to) {
        return new EventTime(at(from), at(to), at(from), at(to), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31 | 2026-02-01 | 2026-01-31",
                "2026-01-01 | 2026-02-01 | 2026-01",
                "2026-01-01 | 2027-01-01 | 2026",
                "2020-01-01 | 2030-01-01 | 202X",
                "2000-01-01 | 2100-01-01 | 20XX",
                "2026-01-30 | 2026-02-02 | [2026-01-30..2026-02-01]",
                "1901-01-01 | 2001-01-01 | [1901-01-01..2000-12-31]",
                "2026-01-31T06:30 | 2026-01-31T06:30 | 2026-01-31T06:30:00+05:00"
            })
    void some_time_in_a_day_a_month_or_a_year_is_that(String from, String to, String expected) {
        EventTime time = from.equals(to) ? EventTime.exactly(at(from), at(to)) : someTimeFrom(from, to);

        assertThat(Edtf.of(time, KARACHI)).contains(expected);
    }

    @Test
    void an_interval_is_from_what_it_begins_in_to_what_it_ends_in() {
        EventTime days = new EventTime(at("2026-03-01"), at("2026-03-02"), at("2026-03-31"), at("2026-04-01"), null);
        EventTime exactly = EventTime.exactly(at("2026-02-01T14:30"), at("2026-02-01T16:00"));

        assertThat(Edtf.of(days, KARACHI)).contains("2026-03-01/2026-03-31");
        assertThat(Edtf.of(exactly, KARACHI)).contains("2026-02-01T14:30:00+05:00/2026-02-01T16:00:00+05:00");
    }

    @Test
    void what_the_format_cannot_say_is_not_said() {
        EventTime between = someTimeFrom("2026-01-31T06:00", "2026-01-31T09:00");

        assertThat(Edtf.of(between, KARACHI)).isEmpty();
    }
}
