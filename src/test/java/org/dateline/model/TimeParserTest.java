package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {

    private final TimeParser times = new TimeParser(ZoneId.of("Asia/Karachi"));

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-30T19:00:00Z",
        "2026-01-31T06:30, 2026-01-31T01:30:00Z",
        "2026-01-31T06:30:15, 2026-01-31T01:30:15Z",
        "2026-01-31T06:30Z, 2026-01-31T06:30:00Z",
        "2026-01-31T06:30+01:00, 2026-01-31T05:30:00Z",
        "2026-01-31T06:30-03:00, 2026-01-31T09:30:00Z",
        "2026-01-31T06:30:15.123456789, 2026-01-31T01:30:15.123456789Z",
        "2026-01-31T06:30+05:00[Asia/Karachi], 2026-01-31T01:30:00Z"
    })
    void reads_dates_as_their_midnight_and_times_as_local_unless_they_carry_an_offset(String text, Instant expected) {
        assertThat(times.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "2026-01-31T25:00",
                "31.01.2026",
                "2026-01-31 06:30",
                "2026-01-31T06:30[Asia/Karachi]",
                "2026-01-31T",
                "2026-01-31T06:30+"
            })
    void reads_nothing_else(String text) {
        assertThat(times.parse(text)).isEmpty();
    }

    @Test
    void writes_local_times() {
        assertThat(times.format(Instant.parse("2026-01-30T19:00:00Z"))).isEqualTo("2026-01-31T00:00");
    }
}
