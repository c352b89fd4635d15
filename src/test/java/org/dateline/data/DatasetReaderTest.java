package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.events.Dataset;
import org.dateline.model.Archive;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Precision;
import org.dateline.model.Published;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.dateline.samples.SampleEvent;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class DatasetReaderTest {

    private static final String SHA = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /** A dataset with one of everything; the tests break one line of it. */
    private static final String WHOLE = """
            {
              "$schema": "dateline.schema.json",
              "format": "dateline/1",
              "title": "Storm",
              "timeZone": "Asia/Karachi",
              "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-02" },
              "sources": [
                { "id": "paper", "outlet": "The Paper", "title": "Headline", "byline": "A. B.", "dateline": "Quetta, Feb 1",
                  "published": "2026-02-01T17:04",
                  "origins": ["AFP"],
                  "url": "https://example.org/1", "note": "A note.",
                  "archive": { "file": "paper.txt", "sha256": "%s" },
                  "mentions": [ { "place": "quetta", "paragraphs": [2, 1] } ] }
              ],
              "places": [
                { "id": "balochistan", "name": "Balochistan", "kind": "province", "parent": null,
                  "feature": null, "longitude": null, "latitude": null },
                { "id": "quetta", "name": "Quetta", "otherNames": ["Shal"], "kind": "district",
                  "parent": "balochistan",
                  "feature": "quetta",
                  "longitude": 66.99, "latitude": 30.18 }
              ],
              "categories": [ { "id": "attack", "name": "Attack" } ],
              "measures": [ { "id": "killed", "name": "Killed", "unit": "people" } ],
              "events": [
                { "id": "raid",
                  "title": "Raid on a bank",
                  "summary": "Someone raids a bank.",
                  "category": "attack",
                  "time": { "start": "2026-01-31T00:00",
                            "startLatest": "2026-01-31T06:00",
                            "endEarliest": "2026-01-31T05:00",
                            "end": "2026-01-31T06:30", "note": "before dawn" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "paper", "paragraphs": [1, 3] } ],
                  "quotes": [
                    { "source": "paper", "paragraph": 3, "speaker": "A guard", "role": "guard", "text": "We ran", "utterance": "ran" }
                  ],
                  "figures": [
                    { "measure": "killed", "min": 3, "max": null, "wording": "at least 3",
                      "attributedTo": "police", "source": "paper", "paragraph": 1 }
                  ] },
                { "id": "calm", "title": "Calm", "category": "attack", "time": { "start": "2026-02-01" },
                  "reports": [ { "source": "paper", "paragraphs": [4] } ] }
              ],
              "stories": [
                { "id": "tour", "title": "Tour", "note": "Told of a raid.", "steps": [
                  { "title": "Dawn", "caption": "How it began", "from": "2026-01-31", "to": "2026-01-31T12:00",
                    "event": "raid", "place": "quetta", "zoom": 2.5, "sources": [ { "source": "paper", "paragraphs": [3, 1] } ] }
                ] }
              ]
            }
            """.formatted(SHA);

    @TempDir
    Path folder = Path.of(".");

    @Test
    void reads_everything_that_a_dataset_can_hold() throws Exception {
        Loaded<Dataset> loaded = DatasetReader.parse(WHOLE, "storm.json");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value()).isEqualTo(whole());
    }

    private static Dataset whole() {
        Source paper = new Source(
                "paper",
                "The Paper",
                "Headline",
                "A. B.",
                "Quetta, Feb 1",
                new Published(LocalDate.parse("2026-02-01"), Instant.parse("2026-02-01T12:04:00Z")),
                List.of("AFP"),
                "https://example.org/1",
                new Archive("paper.txt", SHA),
                "A note.",
                List.of(new Mention("quetta", List.of(1, 2))));
        Place balochistan = new Place("balochistan", "Balochistan", List.of(), "province", null, null, null, null);
        Place quetta =
                new Place("quetta", "Quetta", List.of("Shal"), "district", "balochistan", "quetta", 66.99, 30.18);
        Event raid = SampleEvent.of("raid")
                .title("Raid on a bank")
                .summary("Someone raids a bank.")
                .category("attack")
                .time(new EventTime(
                        Instant.parse("2026-01-30T19:00:00Z"),
                        Instant.parse("2026-01-31T01:00:00Z"),
                        Instant.parse("2026-01-31T00:00:00Z"),
                        Instant.parse("2026-01-31T01:30:00Z"),
                        "before dawn"))
                .place("quetta", Precision.TOWN)
                .reports(List.of(new Report("paper", List.of(1, 3))))
                .quotes(List.of(new Quote("paper", 3, "A guard", "guard", "We ran", "ran")))
                .figures(
                        List.of(new Figure("killed", Amount.of(Bound.AT_LEAST, 3), "at least 3", "police", "paper", 1)))
                .build();
        Instant midnight = Instant.parse("2026-01-31T19:00:00Z");
        Event calm = SampleEvent.of("calm")
                .title("Calm")
                .category("attack")
                .time(midnight, midnight)
                .reports(List.of(new Report("paper", List.of(4))))
                .build();
        TimeWindow morning =
                new TimeWindow(Instant.parse("2026-01-30T19:00:00Z"), Instant.parse("2026-01-31T07:00:00Z"));
        Story tour = new Story(
                "tour",
                "Tour",
                "Told of a raid.",
                List.of(new StoryStep(
                        "Dawn",
                        "How it began",
                        morning,
                        "raid",
                        "quetta",
                        2.5,
                        null,
                        List.of(new Report("paper", List.of(1, 3))))));
        return Dataset.builder()
                .title("Storm")
                .zone(ZoneId.of("Asia/Karachi"))
                .language("en")
                .span(new TimeWindow(Instant.parse("2026-01-29T19:00:00Z"), Instant.parse("2026-02-01T19:00:00Z")))
                .sources(Catalog.of(List.of(paper)))
                .places(Catalog.of(List.of(balochistan, quetta)))
                .categories(Catalog.of(List.of(new Category("attack", "Attack"))))
                .measures(Catalog.of(List.of(new Measure("killed", "Killed", "people"))))
                .events(List.of(raid, calm))
                .stories(Catalog.of(List.of(tour)))
                .build();
    }

    @Test
    void without_a_span_the_days_that_hold_all_events_are_the_span() throws Exception {
        Loaded<Dataset> loaded = broken("\"span\": { \"from\": \"2026-01-30\", \"to\": \"2026-02-02\" },", "");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().span())
                .isEqualTo(
                        new TimeWindow(Instant.parse("2026-01-30T19:00:00Z"), Instant.parse("2026-02-01T19:00:00Z")));
    }

    @Test
    void a_day_without_a_time_of_publication_stays_a_day() throws Exception {
        Loaded<Dataset> loaded = broken("2026-02-01T17:04", "2026-02-01");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().sources().get("paper").published())
                .isEqualTo(new Published(LocalDate.parse("2026-02-01"), null));
    }

    @Test
    void a_time_with_an_offset_is_not_local() throws Exception {
        Loaded<Dataset> loaded = broken("\"2026-01-31T06:30\"", "\"2026-01-31T06:30Z\"");

        assertThat(loaded.value().events().get("raid").time().end()).isEqualTo(Instant.parse("2026-01-31T06:30:00Z"));
    }

    @Test
    void warns_of_an_unknown_key_and_names_the_one_that_was_meant() throws Exception {
        Loaded<Dataset> loaded = broken("\"summary\": \"Someone", "\"sumary\": \"Someone");

        assertThat(loaded.problems())
                .containsExactly(new Problem(
                        Severity.WARNING,
                        "storm.json",
                        new Location.InText(29, "$.events[0].sumary"),
                        "unknown key; its value is not used",
                        "\"summary\"",
                        "\"sumary\""));
        assertThat(loaded.value().events().get("raid").summary()).isNull();
    }

    @Test
    void warns_of_an_unknown_key_that_is_like_no_other() throws Exception {
        Loaded<Dataset> loaded = broken("\"format\":", "\"colour\": 7,\n\"format\":");

        assertThat(loaded.problems())
                .containsExactly(warning(3, "$.colour", "unknown key; its value is not used", null, "\"colour\""));
    }

    @Test
    void leaves_out_an_event_without_a_title() throws Exception {
        Loaded<Dataset> loaded = broken("\"title\": \"Raid on a bank\",", "");

        assertThat(loaded.problems())
                .contains(
                        error(27, "$.events[0].title", "\"title\" is missing; the event is left out", "a text", null));
        assertThat(ids(loaded)).containsExactly("calm");
    }

    @Test
    void leaves_out_an_event_whose_title_is_no_text_and_shows_what_stands_there() throws Exception {
        Loaded<Dataset> loaded = broken("\"Raid on a bank\"", "7");

        assertThat(loaded.problems())
                .contains(error(28, "$.events[0].title", "\"title\" is wrong; the event is left out", "a text", "7"));
    }

    @Test
    void tells_what_refers_to_an_event_that_is_left_out() throws Exception {
        Loaded<Dataset> loaded = broken("\"title\": \"Raid on a bank\",", "");

        assertThat(loaded.problems())
                .contains(error(
                        50,
                        "$.stories[0].steps[0].event",
                        "no event has this id; it is not used",
                        "the id of an event",
                        "\"raid\""));
        assertThat(loaded.value().stories().get("tour").steps()).hasSize(1);
    }

    @Test
    void leaves_out_an_event_of_an_unknown_category() throws Exception {
        Loaded<Dataset> loaded = broken("\"category\": \"attack\",\n", "\"category\": \"atack\",\n");

        assertThat(loaded.problems())
                .contains(error(
                        30,
                        "$.events[0].category",
                        "no category has this id; the event is left out",
                        "the id of a category, such as \"attack\"",
                        "\"atack\""));
        assertThat(ids(loaded)).containsExactly("calm");
    }

    @Test
    void leaves_out_an_event_whose_time_cannot_be_read() throws Exception {
        Loaded<Dataset> loaded = broken("\"2026-01-31T06:30\"", "\"Saturday\"");

        assertThat(loaded.problems())
                .contains(error(
                        34,
                        "$.events[0].time.end",
                        "\"end\" is wrong; the event is left out",
                        "a date or date-time such as 2026-01-31 or 2026-01-31T06:30",
                        "\"Saturday\""));
        assertThat(ids(loaded)).containsExactly("calm");
    }

    @Test
    void leaves_out_an_event_that_ends_before_it_starts() throws Exception {
        Loaded<Dataset> loaded = broken("\"2026-01-31T06:30\"", "\"2026-01-30T06:30\"");

        assertThat(loaded.problems())
                .contains(error(
                        34,
                        "$.events[0].time.end",
                        "the times are out of order; the event is left out",
                        "a time not before \"start\", 2026-01-31T00:00",
                        "2026-01-30T06:30"));
    }

    @Test
    void leaves_out_an_event_whose_inner_times_lie_outside_the_outer_ones() throws Exception {
        Loaded<Dataset> latest = broken("\"2026-01-31T06:00\"", "\"2026-01-31T07:00\"");
        Loaded<Dataset> earliest = broken("\"2026-01-31T05:00\"", "\"2026-01-30T05:00\"");

        String expected = "a time from \"start\" to \"end\", 2026-01-31T00:00 to 2026-01-31T06:30";
        String message = "the times are out of order; the event is left out";
        assertThat(latest.problems())
                .contains(error(32, "$.events[0].time.startLatest", message, expected, "2026-01-31T07:00"));
        assertThat(earliest.problems())
                .contains(error(33, "$.events[0].time.endEarliest", message, expected, "2026-01-30T05:00"));
    }

    @Test
    void leaves_out_an_event_without_a_time() throws Exception {
        Loaded<Dataset> loaded = broken("\"time\": { \"start\": \"2026-02-01\" },", "");

        assertThat(loaded.problems())
                .containsExactly(
                        error(44, "$.events[1].time", "\"time\" is missing; the event is left out", "an object", null));
        assertThat(ids(loaded)).containsExactly("raid");
    }

    @Test
    void leaves_out_the_second_event_of_the_same_id() throws Exception {
        Loaded<Dataset> loaded = broken("\"id\": \"calm\"", "\"id\": \"raid\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        44,
                        "$.events[1].id",
                        "line 27 has the same id; the event is left out",
                        "an id of its own",
                        "\"raid\""));
        assertThat(ids(loaded)).containsExactly("raid");
    }

    @Test
    void uses_an_id_of_an_unusual_form_and_warns_of_it() throws Exception {
        Loaded<Dataset> loaded = broken("\"id\": \"calm\"", "\"id\": \"Calm Day\"");

        assertThat(loaded.problems())
                .containsExactly(warning(
                        44,
                        "$.events[1].id",
                        "an id of an unusual form",
                        "lower-case letters, digits and hyphens",
                        "\"Calm Day\""));
        assertThat(ids(loaded)).containsExactly("raid", "Calm Day");
    }

    @Test
    void leaves_out_a_place_of_an_event_that_is_not_in_the_gazetteer() throws Exception {
        Loaded<Dataset> loaded = broken("\"place\": \"quetta\", \"precision\"", "\"place\": \"queta\", \"precision\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        35,
                        "$.events[0].places[0].place",
                        "no place has this id; the place is left out",
                        "the id of a place, such as \"quetta\"",
                        "\"queta\""));
        assertThat(loaded.value().events().get("raid").places()).isEmpty();
    }

    @Test
    void leaves_out_a_place_of_an_event_whose_precision_has_no_meaning() throws Exception {
        Loaded<Dataset> loaded = broken("\"town\"", "\"village\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        35,
                        "$.events[0].places[0].precision",
                        "no precision has this name; the place is left out",
                        "one of exact, town, tehsil, district, province, country",
                        "\"village\""));
    }

    @Test
    void leaves_out_a_report_of_an_unknown_source_and_warns_of_the_event_without_one() throws Exception {
        Loaded<Dataset> loaded =
                broken("\"source\": \"paper\", \"paragraphs\": [4]", "\"source\": \"radio\", \"paragraphs\": [4]");

        assertThat(loaded.problems())
                .containsExactly(
                        error(
                                45,
                                "$.events[1].reports[0].source",
                                "no source has this id; the report is left out",
                                "the id of a source",
                                "\"radio\""),
                        warning(45, "$.events[1].reports", "no source tells this event", "a report", null));
        assertThat(loaded.value().events().get("calm").reports()).isEmpty();
    }

    @Test
    void keeps_the_other_paragraphs_of_a_report() throws Exception {
        Loaded<Dataset> loaded = broken("\"paragraphs\": [1, 3]", "\"paragraphs\": [1, 0, 2.5, \"4\", -1, 3]");

        assertThat(loaded.problems())
                .containsExactly(
                        paragraphError(1, "0"),
                        paragraphError(2, "2.5"),
                        paragraphError(3, "\"4\""),
                        paragraphError(4, "-1"));
        assertThat(loaded.value().events().get("raid").reports()).containsExactly(new Report("paper", List.of(1, 3)));
    }

    private static Problem paragraphError(int index, String found) {
        return error(
                36,
                "$.events[0].reports[0].paragraphs[" + index + "]",
                "this paragraph is not used",
                "a whole number from 1",
                found);
    }

    @Test
    void keeps_a_quote_of_a_source_that_does_not_report_the_event_and_warns() throws Exception {
        Loaded<Dataset> loaded = broken("\"reports\": [ { \"source\": \"paper\", \"paragraphs\": [1, 3] } ],", "");

        assertThat(loaded.problems())
                .contains(warning(
                        38,
                        "$.events[0].quotes[0].source",
                        "the event has no report of this source",
                        "a source of its reports",
                        "\"paper\""));
        assertThat(loaded.value().events().get("raid").quotes()).hasSize(1);
    }

    @Test
    void keeps_a_quote_and_a_figure_of_a_paragraph_that_is_not_reported_and_warns() throws Exception {
        Loaded<Dataset> loaded = broken("\"paragraphs\": [1, 3]", "\"paragraphs\": [2]");

        String message = "the event's report of \"paper\" lacks this paragraph";
        assertThat(loaded.problems())
                .containsExactly(
                        warning(38, "$.events[0].quotes[0].paragraph", message, "2", "3"),
                        warning(42, "$.events[0].figures[0].paragraph", message, "2", "1"));
        assertThat(loaded.value().events().get("raid").figures()).hasSize(1);
    }

    @Test
    void leaves_out_a_quote_without_its_words_or_its_speaker() throws Exception {
        Loaded<Dataset> words = broken("\"text\": \"We ran\",", "");
        Loaded<Dataset> speaker = broken("\"speaker\": \"A guard\"", "\"speaker\": null");

        assertThat(words.problems())
                .containsExactly(error(
                        38,
                        "$.events[0].quotes[0].text",
                        "\"text\" is missing; the quote is left out",
                        "a text",
                        null));
        assertThat(speaker.problems())
                .containsExactly(error(
                        38,
                        "$.events[0].quotes[0].speaker",
                        "\"speaker\" is wrong; the quote is left out",
                        "a text",
                        "null"));
        assertThat(words.value().events().get("raid").quotes()).isEmpty();
    }

    @Test
    void keeps_a_quote_whose_role_is_no_text() throws Exception {
        Loaded<Dataset> loaded = broken("\"role\": \"guard\"", "\"role\": [\"guard\"]");

        assertThat(loaded.problems())
                .containsExactly(error(
                        38,
                        "$.events[0].quotes[0].role",
                        "\"role\" is wrong and not used",
                        "a text or null",
                        "a list"));
        assertThat(loaded.value().events().get("raid").quotes())
                .containsExactly(new Quote("paper", 3, "A guard", null, "We ran", "ran"));
    }

    @Test
    void leaves_out_a_figure_whose_bounds_are_out_of_order() throws Exception {
        Loaded<Dataset> loaded = broken("\"max\": null", "\"max\": 2");

        assertThat(loaded.problems())
                .containsExactly(error(
                        41,
                        "$.events[0].figures[0].max",
                        "the bounds are out of order; the figure is left out",
                        "a number not below \"min\", 3",
                        "2"));
        assertThat(loaded.value().events().get("raid").figures()).isEmpty();
    }

    @Test
    void leaves_out_a_figure_whose_bound_is_no_number_or_beyond_all_numbers() throws Exception {
        Loaded<Dataset> words = broken("\"min\": 3", "\"min\": \"three\"");
        Loaded<Dataset> infinite = broken("\"min\": 3", "\"min\": 1e999");

        assertThat(words.problems())
                .containsExactly(error(
                        41,
                        "$.events[0].figures[0].min",
                        "\"min\" is wrong; the figure is left out",
                        "a number or null",
                        "\"three\""));
        assertThat(infinite.problems())
                .containsExactly(error(
                        41,
                        "$.events[0].figures[0].min",
                        "\"min\" is wrong; the figure is left out",
                        "a number or null",
                        "1e999"));
    }

    @Test
    void leaves_out_a_figure_of_an_unknown_measure() throws Exception {
        Loaded<Dataset> loaded = broken("\"measure\": \"killed\"", "\"measure\": \"wounded\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        41,
                        "$.events[0].figures[0].measure",
                        "no measure has this id; the figure is left out",
                        "the id of a measure",
                        "\"wounded\""));
    }

    @Test
    void leaves_out_an_entry_that_is_no_object() throws Exception {
        Loaded<Dataset> loaded = broken("\"quotes\": [", "\"quotes\": [ \"We ran\",");

        assertThat(loaded.problems())
                .containsExactly(
                        error(37, "$.events[0].quotes[0]", "the quote is left out", "an object", "\"We ran\""));
        assertThat(loaded.value().events().get("raid").quotes()).hasSize(1);
    }

    @Test
    void reports_a_list_that_is_none() throws Exception {
        Loaded<Dataset> loaded = broken("\"origins\": [\"AFP\"]", "\"origins\": \"AFP\"");

        assertThat(loaded.problems())
                .containsExactly(
                        error(11, "$.sources[0].origins", "\"origins\" is wrong and not used", "a list", "\"AFP\""));
    }

    @Test
    void leaves_out_a_mention_of_an_unknown_place() throws Exception {
        Loaded<Dataset> loaded =
                broken("\"place\": \"quetta\", \"paragraphs\"", "\"place\": \"kalat\", \"paragraphs\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        14,
                        "$.sources[0].mentions[0].place",
                        "no place has this id; the mention is left out",
                        "the id of a place",
                        "\"kalat\""));
        assertThat(loaded.value().sources().get("paper").mentions()).isEmpty();
    }

    @Test
    void a_report_may_say_that_its_paragraphs_are_not_known() throws Exception {
        Loaded<Dataset> loaded = DatasetReader.parse("""
                { "format": "dateline/1", "title": "t", "timeZone": "UTC", "language": "en",
                  "sources": [ { "id": "s" } ], "categories": [ { "id": "c", "name": "C" } ],
                  "measures": [ { "id": "m", "name": "M" } ],
                  "events": [ { "id": "e", "title": "E", "category": "c", "time": { "start": "2026-01-31" },
                    "reports": [ { "source": "s", "paragraphs": [] } ],
                    "figures": [ { "measure": "m", "min": 1, "max": 1, "wording": "one", "source": "s", "paragraph": 4 } ] } ] }
                """, "storm.json");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().events().list().get(0).reports()).containsExactly(new Report("s", List.of()));
    }

    @Test
    void leaves_out_a_mention_without_a_paragraph() throws Exception {
        Loaded<Dataset> loaded = broken("\"paragraphs\": [2, 1]", "\"paragraphs\": []");

        assertThat(loaded.problems())
                .containsExactly(error(
                        14,
                        "$.sources[0].mentions[0].paragraphs",
                        "\"paragraphs\" is wrong; the mention is left out",
                        "a list of paragraphs",
                        "an empty list"));
    }

    @Test
    void keeps_a_source_whose_checksum_or_date_cannot_be_read() throws Exception {
        Loaded<Dataset> checksum = broken(SHA, "12ab");
        Loaded<Dataset> date = broken("2026-02-01T17:04", "yesterday");

        assertThat(checksum.problems())
                .containsExactly(error(
                        13,
                        "$.sources[0].archive.sha256",
                        "the checksum is not used",
                        "64 hexadecimal digits",
                        "\"12ab\""));
        assertThat(checksum.value().sources().get("paper").archive()).isEqualTo(new Archive("paper.txt", null));
        assertThat(date.problems())
                .containsExactly(error(
                        10,
                        "$.sources[0].published",
                        "the time is not used",
                        "a date or date-time such as 2026-01-31 or 2026-01-31T06:30",
                        "\"yesterday\""));
    }

    @Test
    void does_not_follow_an_archived_text_out_of_its_folder() throws Exception {
        Loaded<Dataset> loaded = broken("\"paper.txt\"", "\"../paper.txt\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        13,
                        "$.sources[0].archive.file",
                        "the text must lie in the folder itself; the archive is left out",
                        "a file name",
                        "\"../paper.txt\""));
        assertThat(loaded.value().sources().get("paper").archive()).isNull();
    }

    @Test
    void keeps_a_place_whose_coordinates_are_out_of_range_without_a_point() throws Exception {
        Loaded<Dataset> loaded = broken("\"latitude\": 30.18", "\"latitude\": 130.18");

        assertThat(loaded.problems())
                .containsExactly(error(
                        22,
                        "$.places[1].latitude",
                        "\"latitude\" is wrong and not used",
                        "a number from -90 to 90",
                        "130.18"));
        assertThat(loaded.value().places().get("quetta").hasPoint()).isFalse();
    }

    @Test
    void keeps_a_place_with_half_a_point_without_it() throws Exception {
        Loaded<Dataset> loaded = broken(", \"latitude\": 30.18", "");

        assertThat(loaded.problems())
                .containsExactly(error(
                        22,
                        "$.places[1].longitude",
                        "the coordinate is not used",
                        "longitude and latitude together",
                        "only one of them"));
    }

    @Test
    void keeps_a_place_in_an_unknown_place_or_in_itself_without_it() throws Exception {
        Loaded<Dataset> unknown = broken("\"parent\": \"balochistan\"", "\"parent\": \"sindh\"");
        Loaded<Dataset> ring = broken("\"parent\": null", "\"parent\": \"quetta\"");

        assertThat(unknown.problems())
                .containsExactly(error(
                        20,
                        "$.places[1].parent",
                        "no place has this id; it is not used",
                        "the id of a place",
                        "\"sindh\""));
        assertThat(unknown.value().places().get("quetta").parent()).isNull();
        assertThat(ring.problems())
                .containsExactly(error(
                        20,
                        "$.places[1].parent",
                        "the place would lie in itself; it is not used",
                        "a place around it",
                        "\"balochistan\""));
        assertThat(ring.value().places().get("balochistan").parent()).isEqualTo("quetta");
        assertThat(ring.value().places().get("quetta").parent()).isNull();
    }

    @Test
    void places_share_the_words_that_many_of_them_have() throws Exception {
        Catalog<Place> places = broken(
                        "\"kind\": \"district\",",
                        "\"kind\": \"district\", \"parent\": \"balochistan\" },"
                                + "{ \"id\": \"turbat\", \"name\": \"Turbat\", \"kind\": \"district\",")
                .value()
                .places();

        assertThat(places.get("turbat").kind()).isSameAs(places.get("quetta").kind());
        assertThat(places.get("turbat").parent())
                .isSameAs(places.get("quetta").parent())
                .isSameAs(places.get("balochistan").id());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keeps_places_that_lie_in_one_another_without_end_only_so_deep(boolean innerFirst) throws Exception {
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add("{ \"id\": \"p%d\", \"name\": \"P%d\", \"kind\": \"district\"%s }"
                    .formatted(i, i, i == 0 ? "" : ", \"parent\": \"p%d\"".formatted(i - 1)));
        }
        if (innerFirst) {
            Collections.reverse(chain);
        }
        Loaded<Dataset> loaded = broken("\"places\": [", "\"places\": [" + String.join(",", chain) + ",");

        Catalog<Place> places = loaded.value().places();
        assertThat(places.get("p32").parent()).isEqualTo("p31");
        assertThat(places.get("p33").parent()).isNull();
        assertThat(places.get("p34").parent()).isEqualTo("p33");
        assertThat(loaded.problems())
                .hasSize(20_000 / 33)
                .allSatisfy(problem -> assertThat(problem.message())
                        .isEqualTo(
                                "the place would lie in more than 32 others that lie in one another; it is not used"));
    }

    @Test
    void reads_local_times_as_utc_where_the_time_zone_is_wrong() throws Exception {
        Loaded<Dataset> loaded = broken("Asia/Karachi", "Asia/Karaci");

        assertThat(loaded.problems())
                .containsExactly(error(
                        5,
                        "$.timeZone",
                        "no time zone has this name; local times are taken for UTC",
                        "a time zone such as \"Asia/Karachi\"",
                        "\"Asia/Karaci\""));
        assertThat(loaded.value().events().get("raid").time().start()).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
    }

    @Test
    void goes_on_without_title_time_zone_and_language() throws Exception {
        Loaded<Dataset> title = broken("\"title\": \"Storm\",", "");
        Loaded<Dataset> zone = broken("\"timeZone\": \"Asia/Karachi\",", "");
        Loaded<Dataset> language = broken("\"language\": \"en\",", "");

        assertThat(title.problems()).containsExactly(error(1, "$.title", "\"title\" is missing", "a text", null));
        assertThat(title.value().title()).isEqualTo("storm.json");
        assertThat(zone.problems())
                .containsExactly(error(
                        1, "$.timeZone", "\"timeZone\" is missing; local times are taken for UTC", "a text", null));
        assertThat(language.problems())
                .containsExactly(error(1, "$.language", "\"language\" is missing", "a text", null));
        assertThat(language.value().language()).isEqualTo("und");
    }

    @Test
    void falls_back_to_the_days_of_the_events_where_the_span_is_empty() throws Exception {
        Loaded<Dataset> loaded = broken("\"to\": \"2026-02-02\"", "\"to\": \"2026-01-30\"");

        assertThat(loaded.problems())
                .containsExactly(error(
                        7,
                        "$.span.to",
                        "the span is empty; the span is left out",
                        "a time after 2026-01-30T00:00",
                        "2026-01-30T00:00"));
        assertThat(loaded.value().span().from()).isEqualTo(Instant.parse("2026-01-30T19:00:00Z"));
    }

    @Test
    void leaves_out_a_step_whose_window_ends_before_it_starts_and_keeps_one_without_a_window() throws Exception {
        Loaded<Dataset> reversed = broken("\"to\": \"2026-01-31T12:00\"", "\"to\": \"2026-01-30T12:00\"");
        Loaded<Dataset> open = broken("\"from\": \"2026-01-31\", \"to\": \"2026-01-31T12:00\",", "");

        assertThat(reversed.problems())
                .contains(error(
                        49,
                        "$.stories[0].steps[0].to",
                        "the window ends before it starts; the step is left out",
                        "a time from 2026-01-31T00:00",
                        "2026-01-30T12:00"));
        assertThat(open.problems()).isEmpty();
        assertThat(open.value().stories().get("tour").steps().get(0).window())
                .isEqualTo(open.value().span());
    }

    @Test
    void reads_the_first_of_two_equal_keys_and_reports_the_second() throws Exception {
        Loaded<Dataset> loaded = broken("\"language\": \"en\",", "\"language\": \"en\",\n\"title\": \"Other\",");

        assertThat(loaded.problems())
                .containsExactly(error(
                        7,
                        "$.title",
                        "the key stands twice; only the first, in line 4, is read",
                        "each key once",
                        "\"title\""));
        assertThat(loaded.value().title()).isEqualTo("Storm");
    }

    @Test
    void reports_what_follows_the_document() throws Exception {
        Loaded<Dataset> loaded = DatasetReader.parse(WHOLE + "\n{}\n", "storm.json");

        assertThat(loaded.problems())
                .containsExactly(error(55, "$", "something follows the end of the document", "nothing", "\"{}\""));
        assertThat(loaded.value()).isEqualTo(whole());
    }

    @Test
    void lists_problems_in_the_order_of_the_file() throws Exception {
        String text = WHOLE.replace("\"zoom\": 2.5", "\"zoom\": -1")
                .replace("\"Raid on a bank\"", "1")
                .replace("\"language\": \"en\"", "\"language\": \"a language\"");

        Loaded<Dataset> loaded = DatasetReader.parse(text, "storm.json");

        assertThat(loaded.problems())
                .extracting(problem -> ((Location.InText) problem.where()).line())
                .isSorted()
                .contains(6, 28, 50);
    }

    @Test
    void reports_every_event_where_none_can_be_used() throws Exception {
        Loaded<Dataset> loaded = broken("{ \"id\": \"attack\", \"name\": \"Attack\" }", "");

        assertThat(loaded.problems())
                .filteredOn(problem -> problem.message().startsWith("no category"))
                .hasSize(2);
        assertThat(loaded.value().events().isEmpty()).isTrue();
    }

    @Test
    void refuses_what_is_not_json() {
        assertRefused(
                () -> DatasetReader.parse("<html>\n</html>", "page.html"),
                "page.html, line 1, $: this is not valid JSON, column 1; found \"<html>\"");
    }

    @Test
    void refuses_json_with_a_slip_and_names_its_line() {
        assertRefused(
                () -> broken("\"category\": \"attack\",\n", "\"category\": \"attack\"\n"),
                "storm.json, line 31, $.events[0].category: this is not valid JSON, column 8: unterminated object;"
                        + " found \"\"time\": { \"start\": \"2026-01-31T00:00\",\"");
    }

    @Test
    void refuses_numbers_that_json_does_not_have() {
        assertRefused(
                () -> broken("\"min\": 3", "\"min\": NaN"),
                "storm.json, line 41, $.events[0].figures[0].min: this is not valid JSON, column 39;"
                        + " found \"{ \"measure\": \"killed\", \"min\": NaN, \"max\": null, \"wording\": \"…\"");
    }

    @Test
    void refuses_a_file_that_is_cut_off() {
        assertRefused(
                () -> DatasetReader.parse(WHOLE.substring(0, WHOLE.indexOf("\"summary\"")), "storm.json"),
                "storm.json, line 29, $.events[0].title: the JSON document ends before it is complete");
    }

    @Test
    void refuses_an_empty_file() {
        assertRefused(() -> DatasetReader.parse(" \n", "empty.json"), "empty.json, line 1, $: the file is empty");
    }

    @Test
    void refuses_a_document_that_is_no_object() {
        assertRefused(
                () -> DatasetReader.parse("[1, 2]", "list.json"),
                "list.json, line 1, $: this is not a dataset; expected an object, found a list");
    }

    @Test
    void refuses_another_format() {
        assertRefused(
                () -> broken("dateline/1", "dateline/3"),
                "storm.json, line 3, $.format: this is not a dataset of the format that is read here;"
                        + " expected \"dateline/2\" or \"dateline/1\", found \"dateline/3\"");
        assertRefused(
                () -> DatasetReader.parse("{ \"events\": [ {} ] }", "other.json"),
                "other.json, line 1, $.format: this is not a dataset of the format that is read here;"
                        + " expected \"dateline/2\" or \"dateline/1\", found no format");
    }

    @Test
    void refuses_a_dataset_without_a_list_of_events() {
        String none = "{ \"format\": \"dateline/1\" }";
        String wrong = "{ \"format\": \"dateline/1\",\n\"events\": {} }";

        assertRefused(
                () -> DatasetReader.parse(none, "a.json"),
                "a.json, line 1, $.events: the dataset has no events; expected a list of events, found no \"events\"");
        assertRefused(
                () -> DatasetReader.parse(wrong, "a.json"),
                "a.json, line 2, $.events: the dataset has no events; expected a list of events, found an object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateline/1", "dateline/2"})
    void reads_a_dataset_of_which_no_event_is_left_in_each_format(String format) throws Exception {
        assertThat(DatasetReader.parse("{ \"format\": \"" + format + "\",\n\"events\": [] }", "a.json")
                        .value()
                        .events())
                .isEmpty();
    }

    @Test
    void reads_a_dataset_that_was_only_begun() throws Exception {
        Dataset begun = DatasetReader.parse(
                        "{ \"format\": \"dateline/2\", \"title\": \"Begun\", \"timeZone\": \"Asia/Karachi\", \"language\": \"en\","
                                + " \"sources\": [{ \"id\": \"a\", \"published\": \"2026-02-03\" }],"
                                + " \"places\": [], \"categories\": [], \"measures\": [], \"events\": [] }",
                        "a.json")
                .value();

        assertThat(begun.events()).isEmpty();
        assertThat(begun.span())
                .isEqualTo(
                        new TimeWindow(Instant.parse("2026-02-02T19:00:00Z"), Instant.parse("2026-02-03T19:00:00Z")));
    }

    @Test
    void refuses_nesting_without_end() {
        String deep = "[".repeat(100_000);

        assertRefused(
                () -> DatasetReader.parse("{ \"events\":\n" + deep, "deep.json"),
                "objects and lists are nested more than 64 deep");
    }

    @Test
    void reads_a_file_with_a_byte_order_mark_and_windows_line_ends() throws Exception {
        Path file = folder.resolve("storm.json");
        Files.writeString(file, "\ufeff" + WHOLE.replace("\n", "\r\n").replace("\"town\"", "\"village\""));

        Loaded<Dataset> loaded = DatasetReader.read(file);

        assertThat(loaded.problems()).extracting(Problem::file).containsExactly(file.toString());
        assertThat(loaded.problems())
                .extracting(Problem::where)
                .containsExactly(new Location.InText(35, "$.events[0].places[0].precision"));
    }

    @Test
    void refuses_a_file_that_is_not_utf_8_and_names_the_line() throws Exception {
        Path file = folder.resolve("latin.json");
        Files.write(file, WHOLE.replace("Storm", "St\u00f6rm").getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(
                () -> DatasetReader.read(file),
                file + ", line 4: the file is not encoded in UTF-8; expected UTF-8, found byte 0xF6 at offset");
    }

    @Test
    void refuses_a_file_that_ends_within_a_character() throws Exception {
        Path file = folder.resolve("cut.json");
        Files.write(file, new byte[] {'{', '\n', (byte) 0xc3});

        assertRefused(() -> DatasetReader.read(file), file + ", line 2: the file is not encoded in UTF-8");
    }

    @Test
    void refuses_a_missing_file_and_a_folder_in_one_line() {
        Path missing = folder.resolve("missing.json");

        assertRefused(() -> DatasetReader.read(missing), missing + ": there is no such file");
        assertRefused(() -> DatasetReader.read(folder), folder + ": this is a folder, not a file");
    }

    @Test
    void leaves_out_an_event_beyond_all_calendars() throws Exception {
        Loaded<Dataset> loaded = broken("\"start\": \"2026-02-01\"", "\"start\": \"+999999999-12-31\"");

        assertThat(ids(loaded)).containsExactly("raid");
    }

    @Test
    void reads_or_refuses_whatever_a_file_has_become() {
        Random random = new Random(7);
        String signs = "{}[]\",:0-eéx \n";
        int read = 0;
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(WHOLE);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(2) * random.nextInt(40));
                text.replace(at, end, String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            try {
                DatasetReader.parse(text.toString(), "storm.json");
                read++;
            } catch (UnreadableFileException refused) {
                assertThat(refused).hasMessageStartingWith("storm.json, line ").hasMessageNotContaining("\n");
            }
        }

        assertThat(read).isBetween(100, 4_900);
    }

    @Test
    void reads_100_000_events() throws Exception {
        String event = """
                { "id": "event-%d", "title": "Something happens", "summary": "Some words about it, and some more.",
                  "category": "attack", "time": { "start": "2026-01-31T00:00", "end": "2026-01-31T06:30" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "paper", "paragraphs": [1, 3] } ],
                  "quotes": [ { "source": "paper", "paragraph": 3, "speaker": "A guard", "text": "We ran" } ] },
                """;
        StringBuilder events = new StringBuilder("\"events\": [\n");
        for (int i = 0; i < 100_000; i++) {
            events.append(event.formatted(i));
        }
        String text = WHOLE.replace("\"events\": [", events);

        Loaded<Dataset> loaded = DatasetReader.parse(text, "large.json");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().events().size()).isEqualTo(100_002);
    }

    private static Loaded<Dataset> broken(String right, String wrong) throws UnreadableFileException {
        assertThat(WHOLE).contains(right);
        int at = WHOLE.indexOf(right);
        return DatasetReader.parse(WHOLE.substring(0, at) + wrong + WHOLE.substring(at + right.length()), "storm.json");
    }

    private static List<String> ids(Loaded<Dataset> loaded) {
        return loaded.value().events().stream().map(Event::id).toList();
    }

    private static Problem error(
            int line, String path, String message, @Nullable String expected, @Nullable String found) {
        return new Problem(Severity.ERROR, "storm.json", new Location.InText(line, path), message, expected, found);
    }

    private static Problem warning(
            int line, String path, String message, @Nullable String expected, @Nullable String found) {
        return new Problem(Severity.WARNING, "storm.json", new Location.InText(line, path), message, expected, found);
    }

    private static void assertRefused(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }
}
