package org.dateline.edit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.data.DatasetReader;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.events.Dataset;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final String SMALL = """
            { "format": "dateline/2", "title": "Two days", "timeZone": "Asia/Karachi", "language": "en",
              "span": { "from": "2026-01-30", "to": "2026-02-01" },
              "sources": [
                { "id": "one", "outlet": "One", "origins": ["AFP"], "mentions": [ { "place": "noshki", "paragraphs": [2] } ] },
                { "id": "two", "outlet": "Two", "origins": [], "mentions": [] } ],
              "places": [
                { "id": "balochistan", "name": "Balochistan", "kind": "province", "own": "kept" },
                { "id": "noshki", "name": "Noshki", "kind": "district", "parent": "balochistan" },
                { "id": "bazaar", "name": "Bazaar", "kind": "town", "parent": "noshki" } ],
              "categories": [ { "id": "attack", "name": "Attack" }, { "id": "statement", "name": "Statement" } ],
              "measures": [ { "id": "killed", "name": "Killed", "unit": "people" } ],
              "events": [
                { "id": "raid", "title": "Raid", "summary": null, "category": "attack",
                  "time": { "start": "2026-01-30T10:00", "end": "2026-01-30T12:00" },
                  "places": [ { "place": "noshki", "precision": "district" } ],
                  "reports": [ { "source": "one", "paragraphs": [2] }, { "source": "two", "paragraphs": [] } ],
                  "quotes": [ { "source": "one", "paragraph": 2, "speaker": "A resident", "text": "We heard it" },
                              { "source": "two", "paragraph": 5, "speaker": "Bugti", "text": "All is well" } ],
                  "figures": [ { "measure": "killed", "value": 3, "bound": "exactly", "wording": "three killed",
                                 "source": "one", "paragraph": 2 } ],
                  "links": [ { "type": "follows", "event": "blast", "source": "one", "paragraph": 2 } ] },
                { "id": "blast", "title": "Blast", "summary": "A blast.", "category": "attack",
                  "time": { "start": "2026-01-31", "end": "2026-01-31" },
                  "places": [ { "place": "bazaar", "precision": "town" } ],
                  "reports": [ { "source": "one", "paragraphs": [4] } ],
                  "quotes": [ { "source": "one", "paragraph": 4, "speaker": "Sarfraz Bugti", "text": "It was loud" } ],
                  "figures": [] },
                { "id": "denial", "title": "Denial", "summary": null, "category": "statement",
                  "time": { "start": "2026-01-31T15:00", "end": "2026-01-31T15:00" },
                  "places": [], "reports": [ { "source": "two", "paragraphs": [1] } ], "quotes": [], "figures": [],
                  "links": [ { "type": "denies", "event": "blast", "source": "two", "paragraph": 1 },
                             { "type": "denies", "event": "raid", "source": "two", "paragraph": 1 } ] } ],
              "stories": [ { "id": "s", "title": "Story", "steps": [
                { "title": "Step", "caption": "", "from": "2026-01-30", "to": "2026-02-01", "event": "blast",
                  "place": "noshki", "sources": [ { "source": "two", "paragraphs": [1] } ] } ] } ] }
            """;

    private final DocumentText before;

    RecordsTest() throws Exception {
        before = DocumentText.parse(SMALL, "small.json");
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }

    private static Pointer at(String path) {
        return Pointer.parse(path);
    }

    /** The dataset after a change, which has no problem that it had not, and is undone by its inverse. */
    private Dataset after(Change change, String... alsoAllowed) throws Exception {
        DocumentText after = before.apply(change);
        assertThat(after.apply(change.inverse("")).root()).isEqualTo(before.root());
        Loaded<Dataset> read = DatasetReader.parse(after.text(), "small.json");
        List<String> known = DatasetReader.parse(SMALL, "small.json").problems().stream()
                .map(Problem::message)
                .toList();
        assertThat(read.problems())
                .allMatch(problem -> known.contains(problem.message())
                        || List.of(alsoAllowed).contains(problem.message()));
        return read.value();
    }

    @Test
    void makes_an_event_with_an_id_that_is_free_and_all_keys_of_the_format() throws Exception {
        JsonObject values = json("{'id': '', 'title': 'Raid', 'category': 'attack', 'time': {'start': '2026-01-31',"
                + " 'end': '2026-01-31'}, 'places': [{'place': 'noshki', 'precision': 'district'}]}");
        values.addProperty("id", Records.newId(before, RecordKind.EVENT, "Raid"));

        DocumentText after = before.apply(Records.create(before, RecordKind.EVENT, values));

        assertThat(after.at(at("/events/raid-2"))
                        .map(JsonElement::getAsJsonObject)
                        .map(JsonObject::keySet))
                .hasValueSatisfying(keys -> assertThat(keys)
                        .containsExactly(
                                "id",
                                "title",
                                "summary",
                                "category",
                                "time",
                                "places",
                                "reports",
                                "quotes",
                                "figures"));
        assertThat(DatasetReader.parse(after.text(), "")
                        .value()
                        .events()
                        .get("raid-2")
                        .title())
                .isEqualTo("Raid");
    }

    @Test
    void fills_in_what_changed_only_and_keeps_what_no_form_asks_for() throws Exception {
        Change change = Records.fill(
                before,
                at("/places/balochistan"),
                json(
                        "{'id': 'balochistan', 'name': 'Baluchistan', 'kind': 'province', 'otherNames': ['Balochistan']}"));

        assertThat(change.words()).isEqualTo("Changed place \u201cBalochistan\u201d: name, other spellings");
        DocumentText after = before.apply(change);
        assertThat(after.at(at("/places/balochistan/own"))).isPresent();
        assertThat(after.at(at("/places/balochistan/parent"))).isEmpty();
        assertThat(after(change).places().get("balochistan").otherNames()).containsExactly("Balochistan");
    }

    @Test
    void filling_in_the_same_changes_nothing() {
        JsonObject same = before.at(at("/events/raid")).orElseThrow().getAsJsonObject();

        assertThat(Records.fill(before, at("/events/raid"), same).isEmpty()).isTrue();
    }

    @Test
    void a_report_may_say_that_there_is_no_place_and_again_nothing_of_places() throws Exception {
        Change none = Records.fill(
                before, at("/events/raid/reports/0"), json("{'source': 'one', 'paragraphs': [2], 'places': []}"));
        DocumentText without = before.apply(none);
        Change nothing =
                Records.fill(without, at("/events/raid/reports/0"), json("{'source': 'one', 'paragraphs': [2]}"));

        assertThat(none.words()).endsWith("places that it says instead");
        assertThat(after(none).events().get("raid").reports().get(0).places()).isEmpty();
        assertThat(without.apply(nothing).root()).isEqualTo(before.root());
    }

    @Test
    void what_is_emptied_becomes_null_or_is_left_out_where_few_have_it() throws Exception {
        DocumentText claimed = before.apply(Records.fill(
                before,
                at("/events/raid/figures/0"),
                json("{'measure': 'killed', 'value': 3, 'bound': 'exactly', 'wording': 'three killed', 'source': 'one',"
                        + " 'paragraph': 2, 'claimed': true, 'attributedTo': 'Police'}")));

        DocumentText after = claimed.apply(Records.fill(
                claimed,
                at("/events/raid/figures/0"),
                json("{'measure': 'killed', 'value': 3, 'bound': 'exactly', 'wording': 'three killed', 'source': 'one',"
                        + " 'paragraph': 2}")));

        JsonObject figure = after.at(at("/events/raid/figures/0")).orElseThrow().getAsJsonObject();
        assertThat(figure.has("claimed")).isFalse();
        assertThat(figure.get("attributedTo").isJsonNull()).isTrue();
    }

    @Test
    void renames_an_id_with_all_that_refer_to_it() throws Exception {
        Dataset place = after(Records.rename(before, RecordKind.PLACE, "noshki", "nushki"));
        assertThat(place.places().get("bazaar").parent()).isEqualTo("nushki");
        assertThat(place.sources().get("one").mentions().get(0).place()).isEqualTo("nushki");
        assertThat(place.events().get("raid").places().get(0).place()).isEqualTo("nushki");
        assertThat(place.stories().get("s").steps().get(0).place()).isEqualTo("nushki");

        Dataset source = after(Records.rename(before, RecordKind.SOURCE, "two", "second"));
        assertThat(source.events().get("raid").quotes())
                .extracting(Quote::source)
                .containsExactly("one", "second");
        assertThat(source.events().get("denial").links())
                .extracting(EventLink::source)
                .containsOnly("second");

        Dataset event = after(Records.rename(before, RecordKind.EVENT, "blast", "bombing"));
        assertThat(event.events().get("raid").links().get(0).event()).isEqualTo("bombing");

        assertThat(after(Records.rename(before, RecordKind.CATEGORY, "attack", "assault"))
                        .events()
                        .get("raid")
                        .category())
                .isEqualTo("assault");
        assertThat(after(Records.rename(before, RecordKind.MEASURE, "killed", "dead"))
                        .events()
                        .get("raid")
                        .figures())
                .allMatch(figure -> figure.measure().equals("dead"));
    }

    @Test
    void says_who_refers_to_a_record() {
        assertThat(References.to(before, RecordKind.PLACE, "noshki").words(before))
                .containsExactly(
                        "a mention of \u201cOne\u201d",
                        "the place \u201cBazaar\u201d",
                        "the place of \u201cRaid\u201d",
                        "a step of \u201cStory\u201d");
        assertThat(References.to(before, RecordKind.SOURCE, "two").words(before))
                .contains("2 \u00d7 a link of \u201cDenial\u201d");
    }

    @Test
    void deletes_a_source_with_all_that_rests_on_it() throws Exception {
        Dataset dataset = after(new Deletion(before, at("/sources/two")).change(), "no source tells this event");

        assertThat(dataset.sources().size()).isEqualTo(1);
        assertThat(dataset.events().get("raid").quotes())
                .extracting(Quote::speaker)
                .containsExactly("A resident");
        assertThat(dataset.events().get("denial").links()).isEmpty();
    }

    @Test
    void deletes_a_place_whose_parts_lie_in_what_it_lay_in() throws Exception {
        Dataset dataset = after(new Deletion(before, at("/places/noshki")).change());

        assertThat(dataset.places().get("bazaar").parent()).isEqualTo("balochistan");
        assertThat(dataset.events().get("raid").places()).isEmpty();
        assertThat(dataset.stories().get("s").steps().get(0).place()).isNull();
    }

    @Test
    void deletes_an_event_with_the_links_to_it() throws Exception {
        Dataset dataset = after(new Deletion(before, at("/events/blast")).change());

        assertThat(dataset.events().get("denial").links())
                .extracting(EventLink::event)
                .containsExactly("raid");
        assertThat(dataset.stories().get("s").steps().get(0).event()).isNull();
    }

    @Test
    void refuses_to_delete_a_category_that_events_have() throws Exception {
        Deletion used = new Deletion(before, at("/categories/attack"));

        assertThat(used.refusal()).hasValueSatisfying(words -> assertThat(words).contains("\u201cRaid\u201d", "first"));
        assertThatIllegalStateException().isThrownBy(used::change);
        assertThat(new Deletion(before, at("/measures/killed")).refusal()).isPresent();
    }

    @Test
    void a_quote_that_is_added_brings_the_report_of_its_source_and_its_paragraph() throws Exception {
        JsonObject quote = json("{'source': 'one', 'paragraph': 3, 'speaker': 'A guard', 'text': 'Nobody came'}");

        Dataset dataset = after(EventParts.add(before, "blast", RecordKind.QUOTE, quote));

        assertThat(dataset.events().get("blast").reports()).containsExactly(new Report("one", List.of(3, 4)));
        assertThat(after(EventParts.add(before, "denial", RecordKind.QUOTE, quote))
                        .events()
                        .get("denial")
                        .reports())
                .contains(new Report("one", List.of(3)));
        assertThat(after(EventParts.add(
                                before,
                                "raid",
                                RecordKind.QUOTE,
                                json("{'source': 'two', 'paragraph': 9, 'speaker': 'A guard', 'text': 'Nobody came'}")))
                        .events()
                        .get("raid")
                        .reports())
                .as("where no paragraph is known, none is")
                .contains(new Report("two", List.of()));
    }

    @Test
    void moves_a_quote_to_another_event_with_its_report() throws Exception {
        Dataset dataset = after(EventParts.move(before, at("/events/raid/quotes/1"), "denial"));

        assertThat(dataset.events().get("raid").quotes()).hasSize(1);
        assertThat(dataset.events().get("denial").quotes())
                .extracting(Quote::text)
                .containsExactly("All is well");
        assertThat(dataset.events().get("denial").reports()).containsExactly(new Report("two", List.of(1, 5)));
    }

    @Test
    void a_link_that_is_moved_to_the_event_it_leads_to_is_gone() throws Exception {
        Dataset dataset = after(EventParts.move(before, at("/events/raid/links/0"), "blast"));

        assertThat(dataset.events().get("raid").links()).isEmpty();
        assertThat(dataset.events().get("blast").links()).isEmpty();
    }

    @Test
    void joins_two_events_and_leads_links_to_the_one() throws Exception {
        Dataset dataset = after(EventJoin.join(before, "raid", "blast"));

        assertThat(dataset.events().has("blast")).isFalse();
        var joined = dataset.events().get("raid");
        assertThat(joined.summary()).isEqualTo("A blast.");
        assertThat(joined.places()).extracting(EventPlace::place).containsExactly("noshki", "bazaar");
        assertThat(joined.quotes()).hasSize(3);
        assertThat(joined.reports())
                .filteredOn(report -> report.source().equals("one"))
                .singleElement()
                .satisfies(report -> assertThat(report.paragraphs()).containsExactly(2, 4));
        assertThat(joined.links())
                .as("a link between the two says nothing any longer")
                .isEmpty();
        assertThat(dataset.events().get("denial").links())
                .as("twice the same is once")
                .hasSize(1);
        assertThat(dataset.stories().get("s").steps().get(0).event()).isEqualTo("raid");
    }

    @Test
    void joined_events_have_the_lists_of_both_and_what_is_not_taken_is_said() throws Exception {
        DocumentText document = DocumentText.parse(
                before.text()
                        .replaceFirst(
                                "\"events\":",
                                "\"fields\": [ { \"id\": \"a\", \"name\": \"A\", \"type\": \"text\" }, { \"id\": \"b\", \"name\":"
                                        + " \"B\", \"type\": \"list\" } ], \"events\":")
                        .replaceFirst(
                                "\"id\": \"raid\",",
                                "\"id\": \"raid\", \"fields\": { \"a\": \"one\", \"b\": [\"x\", \"y\"] },")
                        .replaceFirst("\"summary\": null", "\"summary\": \"A raid.\"")
                        .replaceFirst(
                                "\"id\": \"blast\",",
                                "\"id\": \"blast\", \"fields\": { \"a\": \"other\", \"b\": [\"y\", \"z\"] },"),
                "fields.json");

        Change change = EventJoin.join(document, "raid", "blast");

        assertThat(change.words()).endsWith("; not taken: its summary, a \u201cother\u201d");
        assertThat(DatasetReader.parse(document.apply(change).text(), "fields.json")
                        .value()
                        .events()
                        .get("raid")
                        .fields())
                .contains(new FieldValue("b", FieldType.LIST, List.of("x", "y", "z")));
    }

    @Test
    void joined_events_have_the_fields_of_both() throws Exception {
        DocumentText document = DocumentText.parse(
                before.text()
                        .replaceFirst(
                                "\"events\":",
                                "\"fields\": [ { \"id\": \"a\", \"name\": \"A\", \"type\": \"text\" }, { \"id\": \"b\", \"name\":"
                                        + " \"B\", \"type\": \"number\" } ], \"events\":")
                        .replaceFirst("\"id\": \"raid\",", "\"id\": \"raid\", \"fields\": { \"a\": \"one\" },")
                        .replaceFirst(
                                "\"id\": \"blast\",", "\"id\": \"blast\", \"fields\": { \"a\": \"other\", \"b\": 3 },"),
                "fields.json");

        DocumentText joined = document.apply(EventJoin.join(document, "raid", "blast"));

        assertThat(DatasetReader.parse(joined.text(), "fields.json")
                        .value()
                        .events()
                        .get("raid")
                        .fields())
                .containsExactlyInAnyOrder(
                        FieldValue.of("a", FieldType.TEXT, "one"), FieldValue.of("b", FieldType.NUMBER, "3"));
    }

    @Test
    void splits_an_event() throws Exception {
        Dataset dataset = after(EventJoin.split(
                before, "raid", List.of(at("/events/raid/quotes/1"), at("/events/raid/figures/0")), "Calm"));

        assertThat(dataset.events().get("calm").quotes())
                .extracting(Quote::text)
                .containsExactly("All is well");
        assertThat(dataset.events().get("calm").figures()).hasSize(1);
        assertThat(dataset.events().get("calm").places())
                .isEqualTo(dataset.events().get("raid").places());
        assertThat(dataset.events().get("raid").quotes()).hasSize(1);
        assertThat(dataset.events().get("raid").figures()).isEmpty();
    }

    @Test
    void spells_a_speaker_in_one_way() throws Exception {
        Dataset dataset = after(Records.respell(before, Set.of("Bugti", "Sarfraz Bugti"), "Sarfaraz Bugti"));

        assertThat(dataset.events().stream()
                        .flatMap(event -> event.quotes().stream())
                        .map(Quote::speaker))
                .containsExactly("A resident", "Sarfaraz Bugti", "Sarfaraz Bugti");
    }

    @Test
    void finds_where_a_quote_stands() throws Exception {
        Quote quote = new Quote("one", 4, "Sarfraz Bugti", null, "It was loud", null);

        assertThat(new RecordFinder(before).quote(quote, "raid")).isEqualTo(Optional.of(at("/events/blast/quotes/0")));
    }
}
