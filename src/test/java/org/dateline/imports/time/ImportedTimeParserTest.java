package org.dateline.imports.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.dateline.model.TimeParser;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class ImportedTimeParserTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    private static String parse(String cell, DateOrder order) throws NotATimeException {
        ImportedTime time = new ImportedTimeParser(TimeOptions.of(KARACHI, order)).parse(cell, "");
        TimeParser times = new TimeParser(KARACHI);
        String from = times.format(time.from());
        return time.isExact() ? from : from + " to " + times.format(time.to());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "2026/1/31 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "20260131 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31 January 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31-Jan-2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "January 31, 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "Sat, 31 Jan 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31st January 2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31/01/2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "31.1.2026 | 2026-01-31T00:00 to 2026-02-01T00:00",
                "2026-01 | 2026-01-01T00:00 to 2026-02-01T00:00",
                "January 2026 | 2026-01-01T00:00 to 2026-02-01T00:00",
                "Sept 2026 | 2026-09-01T00:00 to 2026-10-01T00:00",
                "2026 | 2026-01-01T00:00 to 2027-01-01T00:00",
                "2026-01-31T06 | 2026-01-31T06:00 to 2026-01-31T07:00"
            })
    void a_date_is_as_long_as_it_is_exact(String cell, String expected) throws Exception {
        assertThat(parse(cell, DateOrder.DAY_FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-31T06:30 | 2026-01-31T06:30",
                "2026-01-31 06:30 | 2026-01-31T06:30",
                "2026-01-31T06:30:15.250 | 2026-01-31T06:30:15.250",
                "2026-01-31T01:30:00Z | 2026-01-31T06:30",
                "2026-01-31T01:30:00+00:00 | 2026-01-31T06:30",
                "2026-01-31T06:30+0500 | 2026-01-31T06:30",
                "2026-01-31 24:00 | 2026-02-01T00:00",
                "31 January 2026 at 6:30 pm | 2026-01-31T18:30",
                "31/01/2026, 6:30 AM | 2026-01-31T06:30",
                "1/31/2026 12:05 am | 2026-01-31T00:05",
                "1769823000000 | 2026-01-31T06:30",
                "1769823000 | 2026-01-31T06:30"
            })
    void a_time_of_day_is_exact(String cell, String expected) throws Exception {
        assertThat(parse(cell, cell.startsWith("1/31") ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 February 2026",
                "2026-02-30",
                "2026-13-01",
                "2026-01-31 25:00",
                "2026-01-31 06:60",
                "2026-01-31 13:00 pm",
                "32/01/2026",
                "01/31/2026",
                "31/01/26",
                "-0044-03-15",
                "0000-01-01",
                "99999-01-01",
                "999999",
                "999999999999999",
                "31 Brumaire 2026",
                "soon",
                "Saturday",
                "2026-01-31T",
                "1e400"
            })
    void what_no_calendar_has_is_no_time(String cell) {
        assertThatThrownBy(() -> parse(cell, DateOrder.DAY_FIRST)).isInstanceOf(NotATimeException.class);
    }

    @Test
    void the_dates_of_a_column_tell_their_order() {
        DateOrderEvidence none = DateOrderEvidence.NONE
                .with("2026-01-31")
                .with("31 January 2026")
                .with("02/02/2026");
        DateOrderEvidence either = none.with("03/02/2026");

        assertThat(none.matters()).isFalse();
        assertThat(either.isAmbiguous()).isTrue();
        assertThat(either.order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(either.reason()).startsWith("ambiguous");
        assertThat(either.with("31/01/2026").order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(either.with("31/01/2026").isAmbiguous()).isFalse();
        assertThat(either.with("01/31/2026").order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(either.with("01/31/2026 06:30").isAmbiguous()).isFalse();
        assertThat(either.with("31/01/2026").with("01/31/2026").isAmbiguous()).isTrue();
        assertThat(either.with("31/01/2026").with("01/31/2026").reason()).contains("contradicts itself");
    }
}
