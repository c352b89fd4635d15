package org.dateline.viewmodel.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.edit.EditRefusedException;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.Field;
import org.dateline.edit.record.RecordKind;
import org.dateline.model.EventTime;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Pointer RAID = Pointer.of("events", "raid");

    private final DocumentText document;

    DraftTest() throws Exception {
        document = DocumentText.parse("""
                { "format": "dateline/2",
                  "places": [ { "id": "quetta", "name": "Quetta", "kind": "city" } ],
                  "events": [
                    { "id": "raid", "title": "Raid", "summary": null, "category": "attack",
                      "time": { "start": "2026-01-30", "end": "2026-01-31" }, "places": [], "reports": [],
                      "quotes": [ { "source": "one", "paragraph": 2, "speaker": "A", "text": "First" },
                                  { "source": "one", "paragraph": 3, "speaker": "B", "text": "Second" } ] } ] }
                """, "small.json");
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }

    private DocumentText with(Pointer where, String value) {
        return new ChangeBuilder(document).set(where, new JsonPrimitive(value)).document();
    }

    @Test
    void is_unchanged_as_long_as_it_says_the_same() {
        Draft draft = Draft.of(document, RAID);
        draft.set("summary", new JsonPrimitive("  "));
        assertThat(draft.isChanged()).isFalse();

        draft.set("title", new JsonPrimitive("The raid"));
        assertThat(draft.isChanged()).isTrue();
        draft.set("title", new JsonPrimitive("Raid"));
        assertThat(draft.isChanged()).isFalse();
    }

    @Test
    void leaves_what_another_has_changed_of_the_record_meanwhile() throws Exception {
        Draft draft = Draft.of(document, RAID);
        draft.set("title", new JsonPrimitive("The raid"));
        DocumentText meanwhile = with(RAID.child("category"), "bombing");

        DocumentText after = meanwhile.apply(draft.change(meanwhile));

        assertThat(after.at(RAID.child("category"))).contains(new JsonPrimitive("bombing"));
        assertThat(after.at(RAID.child("title"))).contains(new JsonPrimitive("The raid"));
    }

    @Test
    void finds_a_quote_that_has_moved_up_in_its_list() throws Exception {
        Draft draft = Draft.of(document, RAID.child("quotes").child(1));
        draft.set("speaker", new JsonPrimitive("C"));
        DocumentText meanwhile = new ChangeBuilder(document)
                .remove(RAID.child("quotes").child(0))
                .document();

        DocumentText after = meanwhile.apply(draft.change(meanwhile));

        assertThat(after.at(RAID.child("quotes").child(0).child("speaker"))).contains(new JsonPrimitive("C"));
    }

    @Test
    void is_refused_when_its_quote_is_gone() {
        Draft draft = Draft.of(document, RAID.child("quotes").child(1));
        DocumentText meanwhile = new ChangeBuilder(document)
                .remove(RAID.child("quotes").child(1))
                .document();

        assertThatThrownBy(() -> draft.change(meanwhile))
                .isInstanceOf(EditRefusedException.class)
                .hasMessage("the quote has been changed or deleted meanwhile");
    }

    @Test
    void two_quotes_share_their_words_in_one_step() throws Exception {
        Draft draft = Draft.ofNewPart(
                RecordKind.QUOTE,
                "raid",
                json("{'source': 'one', 'paragraph': 4, 'speaker': 'A', 'text': 'First of all'}"));
        draft.set("utterance", new JsonPrimitive("first"));
        draft.setUtterance(RAID.child("quotes").child(0), "first");

        DocumentText after = document.apply(draft.change(document));

        assertThat(after.at(RAID.child("quotes").child(0).child("utterance"))).contains(new JsonPrimitive("first"));
        assertThat(after.at(RAID.child("quotes").child(2).child("utterance"))).contains(new JsonPrimitive("first"));
    }

    @Test
    void makes_the_places_that_it_names_in_one_step_with_it() throws Exception {
        Draft draft = Draft.of(document, RAID);
        draft.addPlace(json("{'id': 'bridge', 'name': 'Bridge', 'kind': 'bridge'}"));
        draft.addPlace(json("{'id': 'gone-again', 'name': 'Gone', 'kind': 'bridge'}"));
        draft.set(
                "places",
                json("{'list': [{'place': 'bridge', 'precision': 'exact'}]}").get("list"));

        DocumentText after = document.apply(draft.change(document));

        assertThat(after.at(Pointer.of("places", "bridge"))).isPresent();
        assertThat(after.at(Pointer.of("places", "gone-again"))).isEmpty();
        assertThat(after.at(RAID.child("places").child(0).child("place"))).contains(new JsonPrimitive("bridge"));
    }

    @Test
    void what_must_be_filled_in_is_known() {
        assertThat(Draft.ofNew(RecordKind.EVENT, new JsonObject()).missing())
                .extracting(Field::key)
                .containsExactly("title", "category", "time");
    }

    @Test
    void a_draft_that_is_left_waits_if_something_was_typed() {
        Drafts drafts = new Drafts();
        Draft typed = Draft.of(document, RAID);
        drafts.open(typed);
        drafts.open(Draft.of(document, Pointer.of("places", "quetta")));
        assertThat(drafts.waiting()).as("nothing was typed").isEmpty();

        drafts.open(typed);
        typed.set("title", new JsonPrimitive("The raid"));
        drafts.leave();
        assertThat(drafts.waiting()).containsExactly(typed);
        drafts.open(Draft.of(document, RAID));
        assertThat(drafts.currentProperty().get()).as("the same record").contains(typed);
    }

    @Test
    void the_draft_beneath_is_shown_again_when_that_above_it_is_closed() {
        Drafts drafts = new Drafts();
        Draft event = Draft.of(document, RAID);
        Draft place = Draft.ofNew(RecordKind.PLACE, new JsonObject());
        drafts.open(event);
        drafts.openAbove(place);
        assertThat(drafts.currentProperty().get()).contains(place);

        drafts.close(place);

        assertThat(drafts.currentProperty().get()).contains(event);
    }

    @Test
    void problems_are_sorted_to_the_fields_that_they_are_about() {
        Problem time = Problem.error(
                        "f",
                        new Location.InText(3, "$.events[0].time.end"),
                        "the times are out of order; the event is left out")
                .expecting("a time not before \"start\"", "2025");
        Problem elsewhere = Problem.warning("f", new Location.InText(9, "$.events[1]"), "no source tells this event");

        assertThat(FieldProblems.of(RecordKind.EVENT, List.of(time, elsewhere)).byKey())
                .isEqualTo(Map.of(
                        "time",
                        "The times are out of order; the event is left out: expected a time not before \"start\","
                                + " found 2025",
                        "",
                        "Note: No source tells this event"));
        assertThat(FieldProblems.of(
                                RecordKind.FIGURE,
                                List.of(Problem.error(
                                        "f", new Location.InText(1, "$.events[2].figures[0].bound"), "no bound")))
                        .of("value"))
                .isEqualTo("No bound");
    }

    @Test
    void a_time_that_reads_the_same_stays_as_it_was_written() {
        DraftTime times = new DraftTime(ZoneId.of("Asia/Karachi"));
        Draft draft = Draft.of(document, RAID);
        EventTime time = times.of(draft).orElseThrow();
        assertThat(time)
                .isEqualTo(EventTime.exactly(
                        Instant.parse("2026-01-29T19:00:00Z"), Instant.parse("2026-01-30T19:00:00Z")));

        Instant later = Instant.parse("2026-01-30T20:00:00Z");
        times.put(draft, new EventTime(time.start(), time.startLatest(), later, later, null));

        assertThat(draft.get("time"))
                .isEqualTo(json("{'start': '2026-01-30', 'startLatest': '2026-01-30T00:00',"
                        + " 'endEarliest': '2026-01-31T01:00', 'end': '2026-01-31T01:00'}"));
    }

    @Test
    void inner_ends_follow_outer_ones_that_are_typed_beyond_them() {
        DraftTime times = new DraftTime(ZoneId.of("Asia/Karachi"));
        JsonObject time = json("{'start': '2026-01-31T06:00', 'startLatest': '2026-02-01T00:00',"
                + " 'endEarliest': '2026-01-31T00:00', 'end': '2026-02-01T00:00'}");

        assertThat(times.read(times.clamped(time))).isPresent();
        assertThat(times.read(time)).isEmpty();
    }

    @Test
    void the_number_of_a_figure_is_one_of_its_wording() {
        Draft figure = Draft.ofNewPart(
                RecordKind.FIGURE, "raid", json("{'wording': 'between 40 and 50 people', 'source': 'one'}"));
        DraftAmount.followWording(figure);
        assertThat(DraftAmount.of(figure)).contains(Amount.between(40, 50));

        figure.set("wording", new JsonPrimitive("nearly 3,000 of 5,000"));
        DraftAmount.followWording(figure);
        assertThat(DraftAmount.of(figure)).contains(Amount.of(Bound.NEARLY, 3000));

        figure.set("wording", new JsonPrimitive("dozens"));
        DraftAmount.followWording(figure);
        assertThat(DraftAmount.of(figure)).isEqualTo(Optional.empty());
    }

    @Test
    void a_number_without_a_bound_may_have_that_of_the_number_before_it_and_stays_with_its_words() {
        Draft figure = Draft.ofNewPart(RecordKind.FIGURE, "raid", new JsonObject());
        figure.set("wording", new JsonPrimitive("at least 17 officers and 31 civilians"));
        assertThat(DraftAmount.inWording(figure))
                .containsExactly(
                        Amount.of(Bound.AT_LEAST, 17), Amount.of(Bound.EXACTLY, 31), Amount.of(Bound.AT_LEAST, 31));

        DraftAmount.put(figure, Amount.of(Bound.AT_LEAST, 31));
        figure.set("wording", new JsonPrimitive("17 officers and 31 civilians"));
        DraftAmount.followWording(figure);

        assertThat(DraftAmount.of(figure)).contains(Amount.of(Bound.AT_LEAST, 31));
    }
}
