package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.Figure;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullMarked
class FigureParserTest {

    private static Loaded<Dataset> read(String format, String figure, String links) throws Exception {
        return DatasetReader.parse("""
                { "format": "%s", "title": "T", "timeZone": "UTC", "language": "en",
                  "sources": [ { "id": "paper" } ], "places": [],
                  "categories": [ { "id": "attack", "name": "Attack" } ],
                  "measures": [ { "id": "killed", "name": "Killed" } ],
                  "events": [
                    { "id": "raid", "title": "Raid", "category": "attack",
                      "time": { "start": "2026-01-31", "end": "2026-02-01" }, "places": [],
                      "reports": [ { "source": "paper", "paragraphs": [1] } ],
                      "figures": [ { "measure": "killed", %s, "source": "paper", "paragraph": 1 } ],
                      "links": [ %s ] } ] }
                """.formatted(format, figure, links), "raid.json");
    }

    private static Event raid(Loaded<Dataset> loaded) {
        return loaded.value().events().list().get(0);
    }

    private static List<String> messages(Loaded<Dataset> loaded) {
        return loaded.problems().stream().map(Problem::describe).toList();
    }

    private static @Nullable Amount converted(String min, String max, String wording) throws Exception {
        String figure = "\"min\": " + min + ", \"max\": " + max + ", \"wording\": \"" + wording + "\"";
        return raid(read("dateline/1", figure, "")).figures().get(0).amount();
    }

    @ParameterizedTest
    @CsvSource({
        "191,  null, more than 190 people,    MORE_THAN, 190",
        "31,   null, at least 31,             AT_LEAST,  31",
        "null, 30,   nearly 30 inmates,       NEARLY,    30",
        "12,   12,   Around a dozen sites,    ABOUT,     12",
        "145,  145,  145 militants,           EXACTLY,   145",
        "17,   null, at least 31 civilians and 17 guards, AT_LEAST, 17",
        "28,   32,   about 30 inmates,        ABOUT,     30",
        "null, 29,   fewer than 30,           FEWER_THAN, 30",
    })
    void limits_of_the_first_format_become_what_the_words_say(
            String min, String max, String wording, Bound bound, double value) throws Exception {
        assertThat(converted(min, max, wording)).isEqualTo(Amount.of(bound, value));
    }

    @Test
    void limits_that_no_word_gives_are_not_used_and_that_is_said() throws Exception {
        Loaded<Dataset> loaded = read("dateline/1", "\"min\": 24, \"wording\": \"Dozens\"", "");

        assertThat(raid(loaded).figures().get(0).amount()).isNull();
        assertThat(messages(loaded))
                .containsExactly("warning: raid.json, line 9, $.events[0].figures[0].wording: the number does not stand"
                        + " in the wording; it is not used; expected words that have 24, found \"Dozens\"");
        assertThat(converted("30", "40", "between 30 and 40")).isEqualTo(Amount.between(30, 40));
    }

    @Test
    void a_figure_has_what_its_text_says_of_it() throws Exception {
        Loaded<Dataset> loaded = read(
                "dateline/2",
                "\"value\": 145, \"bound\": \"at-least\", \"wording\": \"At least 145 attackers\", \"span\": \"40 hours\","
                        + " \"asOf\": \"Sunday\", \"includes\": \"more than 40\", \"claimed\": true, \"unconfirmed\": true",
                "");

        assertThat(loaded.problems()).isEmpty();
        assertThat(raid(loaded).figures())
                .containsExactly(new Figure(
                        "killed",
                        Amount.of(Bound.AT_LEAST, 145),
                        "At least 145 attackers",
                        new Figure.Scope("40 hours", "Sunday", "more than 40"),
                        null,
                        true,
                        true,
                        "paper",
                        1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "value": 3, "bound": "least"         | no bound has this name
            "value": 3                           | "bound" is missing
            "value": [3], "bound": "between"     | "value" is wrong
            "value": [3, 4], "bound": "exactly"  | the numbers do not fit the bound "exactly"
            "value": 3, "bound": "between"       | the numbers do not fit the bound "between"
            "value": [4, 3], "bound": "between"  | the numbers are out of order
            "value": "3", "bound": "exactly"     | "value" is wrong
            """)
    void a_figure_whose_number_and_bound_do_not_fit_is_left_out(String amount, String message) throws Exception {
        Loaded<Dataset> loaded = read("dateline/2", amount + ", \"wording\": \"3 or 4\"", "");

        assertThat(raid(loaded).figures()).isEmpty();
        assertThat(messages(loaded)).singleElement().asString().contains(message + "; the figure is left out");
    }

    @Test
    void a_number_that_does_not_stand_in_the_wording_is_not_used() throws Exception {
        Loaded<Dataset> loaded =
                read("dateline/2", "\"value\": 24, \"bound\": \"at-least\", \"wording\": \"dozens\"", "");

        assertThat(raid(loaded).figures().get(0).amount()).isNull();
        assertThat(messages(loaded)).singleElement().asString().contains("the number does not stand in the wording");
    }

    @Test
    void a_number_in_words_of_another_language_is_kept_and_that_is_said() throws Exception {
        String text = """
                { "format": "dateline/2", "title": "T", "timeZone": "UTC", "language": "de",
                  "sources": [ { "id": "paper" } ], "places": [],
                  "categories": [ { "id": "attack", "name": "Attack" } ],
                  "measures": [ { "id": "killed", "name": "Killed" } ],
                  "events": [
                    { "id": "raid", "title": "Raid", "category": "attack",
                      "time": { "start": "2026-01-31", "end": "2026-02-01" }, "places": [],
                      "reports": [ { "source": "paper", "paragraphs": [1] } ],
                      "figures": [ { "measure": "killed", "value": 31, "bound": "exactly", "wording": "einunddreissig",
                                     "source": "paper", "paragraph": 1 } ] } ] }
                """;
        Loaded<Dataset> german = DatasetReader.parse(text, "raid.json");
        Loaded<Dataset> english = DatasetReader.parse(text.replace("\"de\"", "\"en\""), "raid.json");

        assertThat(raid(german).figures().get(0).amount()).isEqualTo(Amount.exactly(31));
        assertThat(messages(german)).singleElement().asString().contains("the number cannot be found in the wording");
        assertThat(raid(english).figures().get(0).amount()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "30, exactly, nearly 30 inmates, nearly",
        "30, at-least, fewer than 30, fewer-than",
    })
    void a_bound_that_the_wording_contradicts_is_worth_a_warning(
            String value, String bound, String wording, String said) throws Exception {
        Loaded<Dataset> loaded = read(
                "dateline/2",
                "\"value\": " + value + ", \"bound\": \"" + bound + "\", \"wording\": \"" + wording + "\"",
                "");

        assertThat(messages(loaded))
                .singleElement()
                .asString()
                .contains("the wording bounds the number otherwise; expected " + said + ", found " + bound);
    }

    @Test
    void a_number_that_cannot_be_told_from_the_next_is_refused() throws Exception {
        String huge = "99999999999999999999";
        Loaded<Dataset> loaded = read(
                "dateline/2", "\"value\": " + huge + ", \"bound\": \"exactly\", \"wording\": \"" + huge + "\"", "");

        assertThat(raid(loaded).figures()).isEmpty();
        assertThat(messages(loaded)).singleElement().asString().contains("the number is too large");
    }

    @Test
    void what_is_wrong_of_a_doubt_keeps_the_doubt() throws Exception {
        Loaded<Dataset> loaded = read(
                "dateline/2",
                "\"value\": 3, \"bound\": \"exactly\", \"wording\": \"3\", \"claimed\": \"yes\", \"unconfirmed\": 1",
                "");

        assertThat(raid(loaded).figures().get(0).claimed()).isTrue();
        assertThat(raid(loaded).figures().get(0).unconfirmed()).isTrue();
        assertThat(messages(loaded)).hasSize(2);
    }

    @Test
    void the_second_format_knows_no_limits() throws Exception {
        Loaded<Dataset> loaded = read("dateline/2", "\"min\": 3, \"wording\": \"3\"", "");

        assertThat(messages(loaded)).singleElement().asString().contains("unknown key");
    }

    @Test
    void links_name_type_event_source_and_paragraph() throws Exception {
        String words = "\"wording\": \"several\"";
        Loaded<Dataset> unknown = read(
                "dateline/2",
                words,
                "{ \"type\": \"denies\", \"event\": \"elsewhere\", \"source\": \"paper\", \"paragraph\": 1 }");
        Loaded<Dataset> odd = read(
                "dateline/2",
                words,
                "{ \"type\": \"likes\", \"event\": \"raid\", \"source\": \"paper\", \"paragraph\": 1 }");

        assertThat(raid(unknown).links())
                .containsExactly(new EventLink(EventLink.Type.DENIES, "elsewhere", "paper", 1));
        assertThat(messages(unknown))
                .singleElement()
                .asString()
                .contains("$.events[0].links[0].event", "no event has the id that a link names");
        assertThat(raid(odd).links()).isEmpty();
        assertThat(messages(odd))
                .anyMatch(message -> message.contains("no link has this type"))
                .anyMatch(message -> message.contains("an event cannot be linked to itself"));
    }
}
