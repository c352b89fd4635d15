package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.junit.jupiter.api.Test;

/** Local times that the clocks of a dataset's zone leave out, or show twice. */
class ClockChangeTest {

    private static Loaded<Dataset> read(String zone, String time) throws Exception {
        return DatasetReader.parse("""
                { "format": "dateline/2", "title": "Clocks", "timeZone": "%s", "language": "en",
                  "sources": [ { "id": "s", "outlet": "One", "title": "First", "origins": [], "mentions": [] } ],
                  "places": [ { "id": "p", "name": "Town A", "kind": "city" } ],
                  "categories": [ { "id": "c", "name": "C" } ], "measures": [],
                  "events": [ { "id": "e", "title": "T", "summary": "S.", "category": "c",
                    "time": { "start": "%s" }, "places": [ { "place": "p", "precision": "town" } ],
                    "reports": [ { "source": "s", "paragraphs": [1] } ], "quotes": [], "figures": [] } ], "stories": [] }
                """.formatted(zone, time), "clocks.json");
    }

    private static Instant start(Loaded<Dataset> loaded) {
        return loaded.value().events().get("e").time().start();
    }

    @Test
    void a_time_that_the_clocks_leave_out_is_moved_by_as_much_with_a_warning() throws Exception {
        Loaded<Dataset> loaded = read("America/New_York", "2026-03-08T02:30");

        assertThat(start(loaded)).isEqualTo(Instant.parse("2026-03-08T07:30:00Z"));
        assertThat(loaded.problems())
                .containsExactly(new Problem(
                        Severity.WARNING,
                        "clocks.json",
                        new Location.InText(6, "$.events[0].time.start"),
                        "the clocks of America/New_York leave out 2026-03-08T02:30; it is taken as 2026-03-08T03:30-04:00",
                        "a time with its offset",
                        "\"2026-03-08T02:30\""));
    }

    @Test
    void of_a_time_that_they_show_twice_the_first_is_taken_with_a_warning() throws Exception {
        Loaded<Dataset> loaded = read("America/New_York", "2026-11-01T01:30");

        assertThat(start(loaded)).isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .containsExactly("the clocks of America/New_York show 2026-11-01T01:30 twice, first as"
                        + " 2026-11-01T01:30-04:00 and then as 2026-11-01T01:30-05:00; the first is taken");
    }

    @Test
    void a_time_with_its_offset_has_one_meaning_and_keeps_it_when_it_is_written() throws Exception {
        Loaded<Dataset> second = read("America/New_York", "2026-11-01T01:30-05:00");

        StringWriter written = new StringWriter();
        DatasetWriter.write(second.value(), written);
        Loaded<Dataset> again = DatasetReader.parse(written.toString(), "again.json");

        assertThat(second.problems()).isEmpty();
        assertThat(again.problems()).isEmpty();
        assertThat(start(again)).isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @Test
    void a_day_is_without_doubt_even_where_its_midnight_is_left_out() throws Exception {
        Loaded<Dataset> loaded = read("Asia/Beirut", "2026-03-29");

        assertThat(loaded.problems()).isEmpty();
        assertThat(start(loaded)).isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void a_zone_whose_clocks_stay_says_nothing() throws Exception {
        assertThat(read("Asia/Karachi", "2026-03-08T02:30").problems()).isEmpty();
    }
}
