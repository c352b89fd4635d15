package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.imports.table.PlainText;
import org.dateline.imports.time.ImportedTimeParser;
import org.dateline.model.Event;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timelines of TimelineJS, whole and broken. */
@NullMarked
class TimelineJsImportTest {

    private static final String TIMELINE = """
            { "title": { "text": { "headline": "Three <b>days</b>" } },
              "events": [
                { "unique_id": "first-one", "group": "Protests",
                  "start_date": { "year": "2026", "month": "1", "day": "31", "hour": "6", "minute": "30", "display_date": "" },
                  "end_date": { "year": 2026, "month": 1, "day": 31, "hour": 8, "minute": 0 },
                  "display_date": "Saturday morning",
                  "text": { "headline": "People &amp; places", "text": "<p>First <i>line</i>.</p><p>Second<br>third &ndash; end</p><script>alert(1)</script>" },
                  "media": { "url": "https://example.org/picture.jpg", "caption": "A square", "credit": "<a href='x'>Outlet One</a>" } },
                { "start_date": { "year": 2026, "month": 1, "day": "" }, "text": { "headline": "A month" } },
                { "start_date": { "year": 2026 }, "text": { "headline": "A year" } } ] }
            """;

    @TempDir
    Path folder = Path.of(".");

    private ImportFixture files = new ImportFixture(folder);

    @BeforeEach
    void useFolder() {
        files = new ImportFixture(folder);
    }

    private ImportResult read(String json) throws Exception {
        return ImportFixture.read(files.file("timeline.json", json));
    }

    private String refusal(String json) throws Exception {
        return files.refusal(files.file("timeline.json", json));
    }

    @Test
    void makes_an_event_of_each_slide() throws Exception {
        ImportResult result = read(TIMELINE);

        assertThat(result.problems()).isEmpty();
        assertThat(files.dataset(result).title()).isEqualTo("Three days");
        Event first = result.events().get(0);
        assertThat(first.id()).isEqualTo("first-one");
        assertThat(first.title()).isEqualTo("People & places");
        assertThat(first.category()).isEqualTo("protests");
        assertThat(first.time().note()).isEqualTo("Saturday morning");
        assertThat(ImportFixture.time(first))
                .isEqualTo("2026-01-31T06:30 2026-01-31T06:30 2026-01-31T08:00 2026-01-31T08:00");
        assertThat(first.reports())
                .containsExactly(new Report("timeline-json", List.of(3)), new Report("outlet-one", List.of()));
    }

    @Test
    void html_becomes_the_words_that_it_shows() throws Exception {
        assertThat(read(TIMELINE).events().get(0).summary())
                .isEqualTo("As timeline.json puts it: First line.\nSecond\nthird \u2013 end");
        assertThat(PlainText.of("2 < 3 & 4")).isEqualTo("2 < 3 & 4");
        assertThat(PlainText.of("no markup at all")).isEqualTo("no markup at all");
    }

    @Test
    void a_date_is_exact_only_as_far_as_it_is_given() throws Exception {
        ImportResult result = read(TIMELINE);

        assertThat(ImportFixture.time(result.events().get(1)))
                .isEqualTo("2026-01-01T00:00 2026-02-01T00:00 2026-01-01T00:00 2026-02-01T00:00");
        assertThat(ImportFixture.time(result.events().get(2)))
                .isEqualTo("2026-01-01T00:00 2027-01-01T00:00 2026-01-01T00:00 2027-01-01T00:00");
    }

    @Test
    void the_credit_of_a_medium_is_a_source() throws Exception {
        Source credit = files.dataset(read(TIMELINE)).sources().get("outlet-one");

        assertThat(credit.label()).isEqualTo("Outlet One");
        assertThat(credit.url()).isEqualTo("https://example.org/picture.jpg");
    }

    @Test
    void slides_that_cannot_be_read_are_listed_and_the_others_come_in() throws Exception {
        ImportResult result = read("""
                { "eras": [ { "start_date": { "year": 2026 } } ],
                  "events": [
                    { "start_date": { "year": 2026, "month": 2, "day": 31 }, "text": { "headline": "No such day" } },
                    { "start_date": { "year": 2026, "month": 2, "day": 1, "hour": 25, "minute": 0 }, "text": { "headline": "No such hour" } },
                    { "start_date": { "year": -44, "month": 3, "day": 15 }, "text": { "headline": "Too early" } },
                    { "start_date": { "year": 13800000000 }, "text": { "headline": "Too much" } },
                    { "text": { "headline": "No date" } },
                    { "Year": 2026, "Headline": "From a sheet" },
                    { "start_date": "2026-01-31", "text": { "headline": "A text" } },
                    "not an object",
                    { "start_date": { "year": 2026, "month": "January" }, "text": { "headline": "A word" } },
                    { "start_date": { "year": 2026 }, "text": "A text", "group": "Protests" },
                    { "start_date": { "year": 2026 }, "media": { "url": "x" } } ] }
                """);

        String expected = "; expected " + ImportedTimeParser.EXPECTED + ", found ";
        assertThat(files.problems(result))
                .containsExactly(
                        "warning: timeline.json, line 1, $.eras: eras are not events; they are left out; found 1 era",
                        "error: timeline.json, line 3, $.events[0]: \"start_date\": there is no such time; the row is left"
                                + " out" + expected + "\"2026-02-31\"",
                        "error: timeline.json, line 4, $.events[1]: \"start_date\": there is no such time; the row is left"
                                + " out" + expected + "\"2026-02-01T25:00\"",
                        "error: timeline.json, line 5, $.events[2]: \"start_date\": only years from 2 to 9998 are read;"
                                + " the row is left out" + expected + "\"-0044-03-15\"",
                        "error: timeline.json, line 6, $.events[3]: \"start_date\": this is not a date; the row is left"
                                + " out" + expected + "\"year 13800000000\"",
                        "error: timeline.json, line 7, $.events[4].start_date: the event has no start_date; it is left out;"
                                + " expected an object with a year",
                        "error: timeline.json, line 8, $.events[5].start_date: the event has no start_date; it is left out;"
                                + " expected an object with a year, found the columns of a Google Sheet; save the sheet as"
                                + " CSV and import that",
                        "error: timeline.json, line 9, $.events[6].start_date: the event has no start_date; it is left out;"
                                + " expected an object with a year, found \"2026-01-31\"",
                        "error: timeline.json, line 10, $.events[7]: the event is left out; expected an object, found \"not"
                                + " an object\"",
                        "error: timeline.json, line 11, $.events[8]: \"start_date\": this is not a date; the row is left"
                                + " out" + expected + "\"2026-January\"",
                        "error: timeline.json, line 12, $.events[9].text: \"text\" is wrong and not used; expected an"
                                + " object, found \"A text\"",
                        "error: timeline.json, line 13, $.events[10]: the row has no title, and nothing to make one from;"
                                + " it is left out; expected a title, or a category, an actor or a place");
        assertThat(files.dataset(result).events().stream().map(Event::title)).containsExactly("Protests");
        assertThat(result.leftOut()).isEqualTo(10);
    }

    @Test
    void refuses_what_is_no_timeline() throws Exception {
        assertThat(refusal("")).isEqualTo("timeline.json, line 1, $: the file is empty");
        assertThat(refusal(TIMELINE.substring(0, 300)))
                .contains("timeline.json, line ")
                .contains("JSON");
        assertThat(refusal("[]")).isEqualTo("timeline.json: there is no list of events in it");
        assertThat(refusal("{}"))
                .isEqualTo("timeline.json, line 1, $.events: this is not a timeline of TimelineJS; expected a list of"
                        + " events, found no \"events\"");
        assertThat(refusal("{ \"events\": 5 }")).endsWith("expected a list of events, found 5");
        assertThat(files.refusal(
                        files.file("timeline.json", "{ \"events\": [\"\u00e9\"] }", StandardCharsets.ISO_8859_1)))
                .contains("the file is not encoded in UTF-8");
        assertThat(refusal("{ \"events\": [ { \"start_date\": }")).contains("this is not valid JSON");
    }

    @Test
    void a_timeline_without_slides_gives_no_events() throws Exception {
        ImportResult result = read("{ \"events\": [] }");

        assertThat(result.rows()).isZero();
        assertThat(result.dataset()).isEmpty();
    }
}
