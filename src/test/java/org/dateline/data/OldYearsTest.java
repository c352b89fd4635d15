package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;

/** Years before the first, before the Gregorian calendar and before standard time. */
class OldYearsTest {

    private static String dataset(String... events) {
        return """
                { "format": "dateline/2", "title": "Old", "timeZone": "Asia/Karachi", "language": "en",
                  "sources": [ { "id": "s", "outlet": "One", "title": "First", "origins": [], "mentions": [] } ],
                  "places": [ { "id": "p", "name": "Town A", "kind": "city" } ],
                  "categories": [ { "id": "c", "name": "C" } ], "measures": [],
                  "events": [ %s ], "stories": [] }
                """.formatted(String.join(",\n", events));
    }

    private static String event(String id, String start, String end) {
        return """
                { "id": "%s", "title": "T", "summary": "S.", "category": "c",
                  "time": { "start": "%s", "end": "%s" }, "places": [ { "place": "p", "precision": "town" } ],
                  "reports": [ { "source": "s", "paragraphs": [1] } ], "quotes": [], "figures": [] }
                """.formatted(id, start, end);
    }

    private static Dataset read(String text) throws Exception {
        Loaded<Dataset> loaded = DatasetReader.parse(text, "old.json");
        assertThat(loaded.problems()).isEmpty();
        return loaded.value();
    }

    @Test
    void are_read_and_written_as_they_are() throws Exception {
        Dataset dataset = read(dataset(
                event("first", "-9998-01-01", "-9998-01-02"),
                event("ides", "-0043-03-15", "-0043-03-16"),
                event("year-of-christ", "0000-12-25", "0001-01-01"),
                event("hastings", "1066-10-14T09:00", "1066-10-14T18:00"),
                event("last", "9998-12-31", "9999-01-01")));

        StringWriter written = new StringWriter();
        DatasetWriter.write(dataset, written);

        assertThat(read(written.toString())).isEqualTo(dataset);
        assertThat(written.toString()).contains("-0043-03-15");
        assertThat(dataset.span().length()).isGreaterThan(Duration.ofDays(7_300_000));
    }

    @Test
    void of_local_mean_time_days_begin_at_its_midnight() throws Exception {
        EventTime day = read(dataset(event("day", "1805-12-02", "1805-12-03")))
                .events()
                .get("day")
                .time();

        assertThat(day.start()).isEqualTo(Instant.parse("1805-12-01T19:31:48Z"));
        assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void an_event_is_certain_in_the_whole_span_and_outside_of_what_does_not_meet_it() throws Exception {
        Dataset dataset =
                read(dataset(event("ides", "-0043-03-15", "-0043-03-16"), event("now", "2001-09-11", "2001-09-12")));
        Event ides = dataset.events().get("ides");

        assertThat(ides.time().in(dataset.span())).isEqualTo(Certainty.CERTAIN);
        assertThat(dataset.store().times().in(dataset.span()).certainty(0)).isEqualTo(Certainty.CERTAIN);
        TimeWindow later = new TimeWindow(ides.time().end(), dataset.span().to());
        assertThat(dataset.store().times().in(later).certainty(0)).isEqualTo(Certainty.OUTSIDE);
    }

    @Test
    void years_of_five_digits_are_refused_with_the_years_that_can_be() throws Exception {
        for (String year : List.of("+12000-01-01", "-12000-01-01")) {
            Loaded<Dataset> loaded = DatasetReader.parse(
                    dataset(event("far", year, year), event("near", "2001-09-11", "2001-09-12")), "old.json");

            assertThat(loaded.value().events().list()).extracting(Event::id).containsExactly("near");
            assertThat(loaded.problems().stream().flatMap(OldYearsTest::expected))
                    .containsOnly(
                            "a date or date-time such as 2026-01-31 or 2026-01-31T06:30, in a year from -9999 to 9999");
        }
    }

    private static Stream<String> expected(Problem problem) {
        return Stream.ofNullable(problem.expected());
    }
}
