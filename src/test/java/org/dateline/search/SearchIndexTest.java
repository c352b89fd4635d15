package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.index.MultiReader;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.query.TextSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final String DATA = """
            { "format": "dateline/1", "title": "Words", "timeZone": "Asia/Karachi", "language": "en",
              "sources": [
                { "id": "herald", "outlet": "Evening Herald", "title": "Storm over the harbour", "origins": ["AFP"], "mentions": [] },
                { "id": "nameless", "title": "Night of smoke", "dateline": "Quetta, Feb 1", "origins": [], "mentions": [] } ],
              "places": [
                { "id": "balochistan", "name": "Balochistan", "otherNames": ["Baluchistan", "\u0628\u0644\u0648\u0686\u0633\u062a\u0627\u0646"], "kind": "province" },
                { "id": "noshki", "name": "Noshki", "otherNames": ["Nushki"], "kind": "district", "parent": "balochistan" },
                { "id": "quetta", "name": "Quetta", "kind": "district", "parent": "balochistan" },
                { "id": "sanaa", "name": "Sana'a", "kind": "city" } ],
              "categories": [ { "id": "attack", "name": "Attack" } ],
              "measures": [],
              "events": [
                { "id": "raid", "title": "Caf\u00e9 raid", "summary": "Guards fled; the group\u2019s black storm was co-ordinated.",
                  "category": "attack", "time": { "start": "2026-01-30T10:00", "end": "2026-01-30T12:00" },
                  "places": [ { "place": "noshki", "precision": "district" } ],
                  "reports": [ { "source": "herald", "paragraphs": [2] } ],
                  "quotes": [ { "source": "herald", "paragraph": 2, "speaker": "Sarfraz Ahmad", "role": "shopkeeper",
                                "text": "There is constant fear" } ], "figures": [] },
                { "id": "blast", "title": "Blast by the herald", "summary": "It killed 30 of 1,200 people; storm, black as night.",
                  "category": "attack", "time": { "start": "2026-01-31", "end": "2026-02-01" },
                  "places": [ { "place": "quetta", "precision": "town" } ],
                  "reports": [ { "source": "nameless", "paragraphs": [1] } ], "quotes": [], "figures": [] },
                { "id": "talks", "title": "Talks", "summary": "300 guards billed the town. \u06a9\u0627\u0628\u06cc\u0646\u06c1 \u06a9\u06d2 \u0642\u06cc\u062f\u06cc",
                  "category": "attack", "time": { "start": "2026-02-01T15:00", "end": "2026-02-01T15:00" },
                  "places": [ { "place": "sanaa", "precision": "town" } ],
                  "reports": [ { "source": "herald", "paragraphs": [4] } ], "quotes": [], "figures": [] } ],
              "stories": [] }
            """;

    private static Dataset dataset;
    private static DatasetSearch search;

    @BeforeAll
    static void index() throws Exception {
        dataset = DatasetReader.parse(DATA, "words.json").value();
        search = new DatasetSearch(dataset);
    }

    private static List<String> events(String text) {
        TextSearch asked = search;
        return asked.matching(text).stream()
                .mapToObj(dataset.store().events()::get)
                .map(Event::id)
                .toList();
    }

    private static List<String> hits(String text) {
        return search.answer(text).hits().stream()
                .map(hit -> hit.kind() + " " + hit.id())
                .toList();
    }

    @Test
    void finds_all_words_anywhere_in_title_summary_quotes_speakers_roles_and_spellings() {
        for (String words : List.of(
                "cafe",
                "FLED raid",
                "constant",
                "sarfraz",
                "shopkeeper",
                "nushki fear",
                "raid baluchistan",
                "gua fl")) {
            assertThat(events(words)).as(words).containsExactly("raid");
        }
        assertThat(events("raid quetta")).isEmpty();
    }

    @Test
    void a_place_stands_for_what_lies_in_it() {
        assertThat(events("balochistan")).containsExactly("raid", "blast");
    }

    @Test
    void a_phrase_is_found_as_it_stands_within_one_text() {
        assertThat(events("\u201cblack storm\u201d raid")).containsExactly("raid");
        assertThat(events("\"storm black\"")).as("commas do not part a phrase").containsExactly("blast");
        assertThat(events("\"blast it\"")).as("title and summary").isEmpty();
        assertThat(events("\"raid guards\"")).as("title and summary").isEmpty();
        assertThat(events("\"storms\"")).as("no prefix, no other spelling").isEmpty();
        assertThat(events("\"stor\"")).isEmpty();
    }

    @Test
    void a_quotation_mark_that_is_not_closed_reaches_to_the_end() {
        assertThat(events("\"black sto")).containsExactly("raid");
        assertThat(events("fled \"constant fe")).containsExactly("raid");
        assertThat(events("group's \"")).containsExactly("raid");
    }

    @Test
    void words_need_only_begin_so_but_numbers_are_whole() {
        assertThat(events("gua")).containsExactly("raid", "talks");
        assertThat(events("30")).containsExactly("blast");
        assertThat(events("300")).containsExactly("talks");
        assertThat(events("1200")).containsExactly("blast");
        assertThat(events("1,200")).containsExactly("blast");
    }

    @Test
    void a_letter_may_differ_from_four_letters_on_and_two_from_eight() {
        assertThat(events("Nishki")).containsExactly("raid");
        assertThat(events("shopkepper")).containsExactly("raid");
        assertThat(events("shopkkeper")).containsExactly("raid");
        assertThat(events("quttea")).as("two of six").isEmpty();
        assertThat(events("bls")).as("of three").isEmpty();
    }

    @Test
    void a_word_that_is_there_finds_other_spellings_only_of_names() {
        assertThat(events("killed")).as("not billed").containsExactly("blast");
        assertThat(events("Noshki")).containsExactly("raid");
        assertThat(search.answer("killed").instead()).isEmpty();
    }

    @Test
    void says_which_spellings_it_takes_instead() {
        assertThat(search.answer("Sarfaraz fear").instead()).containsExactly(entry("Sarfaraz", List.of("Sarfraz")));
    }

    @Test
    void hyphens_and_apostrophes_do_not_matter() {
        for (String words :
                List.of("coordinated", "co-ordinated", "co ordinated", "\"co-ordinated\"", "groups", "group's")) {
            assertThat(events(words)).as(words).containsExactly("raid");
        }
        for (String words : List.of("sanaa", "Sana'a", "sana\u2019a", "San\u02bfa'")) {
            assertThat(events(words)).as(words).containsExactly("talks");
        }
    }

    @Test
    void urdu_is_found_however_its_letters_are_encoded() {
        for (String words : List.of(
                "\u06a9\u0627\u0628\u06cc\u0646\u06c1",
                "\u0643\u0627\u0628\u064a\u0646\u0647",
                "\u0642\u064a\u062f\u064a",
                "\u06a9\u0627\u0628")) {
            assertThat(events(words)).as(words).containsExactly("talks");
        }
        assertThat(events("\u0628\u0644\u0648\u0686\u0633\u062a\u0627\u0646")).containsExactly("raid", "blast");
    }

    @Test
    void the_words_of_a_source_stand_for_its_events_if_its_name_is_full_or_no_event_has_them() {
        assertThat(events("herald")).as("an event has it itself").containsExactly("blast");
        assertThat(events("Evening Herald")).as("the full name").containsExactly("raid", "talks");
        assertThat(events("AFP")).as("an origin is a name too").containsExactly("raid", "talks");
        assertThat(events("harbour")).as("a headline, as no event has it").containsExactly("raid", "talks");
        assertThat(events("quetta")).as("a dateline does not stand for events").containsExactly("blast");
    }

    @Test
    void ranks_the_word_before_what_begins_so_and_that_before_another_spelling_and_names_before_texts() {
        assertThat(hits("herald")).containsExactly("SOURCE herald", "EVENT blast");
        assertThat(hits("storm").subList(0, 3))
                .as("a headline, then summaries in order of time")
                .containsExactly("SOURCE herald", "EVENT raid", "EVENT blast");
        assertThat(hits("Noshki")).containsExactly("PLACE noshki", "EVENT raid");
        assertThat(hits("constant")).containsExactly("QUOTE raid", "EVENT raid");
        assertThat(hits("ahmad")).containsExactly("SPEAKER Sarfraz Ahmad", "QUOTE raid", "EVENT raid");
    }

    @Test
    void marks_the_words_it_found_however_it_found_them() {
        Hit place = search.answer("nusk").hits().get(0);
        assertThat(place.title()).isEqualTo(MarkedText.plain("Noshki"));

        Hit event = search.answer("\"cafe raid\" nishki").hits().get(0);
        assertThat(event.title().marked()).containsExactly("Caf\u00e9 raid");
        assertThat(event.detail().text()).isEqualTo("in Noshki");
        assertThat(event.detail().marked()).containsExactly("Noshki");
    }

    @Test
    void nothing_typed_is_an_error() {
        for (String text : List.of(
                "a:b", "AND", "(", "[a TO b]", "\\", "*", "?", "~2", "^", "+ -", "\"\"", "/x/", "\ud83d", "\u0000")) {
            assertThat(search.answer(text).text()).isEqualTo(text);
        }
        assertThat(search.answer("?!").asks()).isFalse();
        assertThat(events("?!")).hasSize(3);
    }

    @Test
    void offers_the_nearest_spelling_where_nothing_is_found() {
        assertThat(search.answer("\"Noshky district\"").suggestion()).isEmpty();
        assertThat(search.answer("\"constent fear\"").suggestion()).contains("\"constant fear\"");
        assertThat(search.answer("xyzzyx").suggestion()).isEmpty();
        assertThat(search.answer("talks fear").isFoundApart()).isTrue();
    }

    @Test
    void is_built_in_steps_that_say_how_far_it_is() {
        SearchIndexBuilder builder = search.builder();
        assertThat(builder.progress()).isZero();

        assertThat(builder.step()).isNull();
        assertThat(builder.progress()).isBetween(0.5, 0.99);
        SearchIndex built = Objects.requireNonNull(builder.step());

        assertThat(built.answer("raid").count(HitKind.EVENT)).isOne();
    }

    @Test
    void cuts_a_long_text_around_what_is_marked() throws Exception {
        String text = String.join(
                " ", IntStream.range(0, 60).mapToObj(i -> "word" + i).toList());
        Marker marker =
                new Marker(List.of(new TermMatch(SearchTerm.parse("word30").get(0), NO_WORDS)));

        MarkedText excerpt = marker.excerpt(text);

        assertThat(excerpt.marked()).containsExactly("word30");
        assertThat(excerpt.text()).startsWith("\u2026word").endsWith("\u2026").hasSizeLessThan(130);
    }

    private static final Spelling NO_WORDS = spelling();

    private static Spelling spelling() {
        try {
            return new Spelling(new MultiReader());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
