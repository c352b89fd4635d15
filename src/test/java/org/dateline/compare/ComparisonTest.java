package org.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.compare.Comparison.Change;
import org.dateline.compare.Comparison.Field;
import org.dateline.compare.Comparison.Item;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ComparisonTest {

    private final JsonObject before = Trees.storm();
    private final JsonObject after = Trees.storm();

    private JsonObject raid() {
        return Trees.record(after, "events", "raid");
    }

    private List<Field> fieldsOfRaid() {
        List<Item> items = Comparison.of(before, after).items();
        assertThat(items).extracting(Item::id).containsExactly("raid");
        return items.get(0).fields();
    }

    @Property(tries = 30, seed = "20260201")
    void a_file_says_the_same_as_itself(@ForAll long seed) {
        JsonObject edited = Trees.edited(Trees.shipped(), seed);

        assertThat(Comparison.of(edited, edited.deepCopy()).items()).isEmpty();
    }

    @Property(tries = 30, seed = "20260201")
    void what_is_new_one_way_is_gone_the_other(@ForAll long seed) {
        JsonObject shipped = Trees.shipped();
        JsonObject edited = Trees.edited(shipped, seed);

        assertThat(labels(Comparison.of(shipped, edited), Change.NEW))
                .containsExactlyInAnyOrderElementsOf(labels(Comparison.of(edited, shipped), Change.GONE));
    }

    private static List<String> labels(Comparison comparison, Change change) {
        return comparison.items().stream()
                .filter(item -> item.change() == change)
                .map(item -> item.kind() + " " + item.label())
                .toList();
    }

    @Test
    void a_quote_added_and_a_moved_time_read_as_such() {
        JsonObject quote =
                raid().getAsJsonArray("quotes").get(0).getAsJsonObject().deepCopy();
        quote.addProperty("text", "Hide!");
        raid().getAsJsonArray("quotes").add(quote);
        raid().getAsJsonObject("time").addProperty("end", "2026-01-31T04:30");
        raid().getAsJsonObject("time").addProperty("note", "at night");

        assertThat(fieldsOfRaid())
                .containsExactly(
                        new Field(
                                "time", "2026-01-31T02:00 to 2026-01-31T03:00", "2026-01-31T02:00 to 2026-01-31T04:30"),
                        new Field("time: note", null, "at night"),
                        Field.added("quote added", "\u201cHide!\u201d"));
    }

    @Test
    void details_are_matched_by_what_they_are_wherever_they_stand() {
        JsonArray quotes = raid().getAsJsonArray("quotes");
        JsonObject first = Trees.parse("""
                { "source": "paper", "paragraph": 1, "speaker": "A boy", "text": "Listen" }""");
        JsonObject run = quotes.remove(0).getAsJsonObject();
        run.addProperty("role", "of the station");
        quotes.add(first);
        quotes.add(run);
        raid().getAsJsonArray("figures").remove(0);

        assertThat(fieldsOfRaid())
                .containsExactly(
                        Field.added("quote added", "\u201cListen\u201d"),
                        new Field("quote \u201cRun!\u201d: role", null, "of the station"),
                        Field.gone("figure gone", "\u201cthree hurt\u201d (hurt)"));
    }

    @Test
    void nulls_missing_keys_empty_lists_and_spellings_of_an_instant_are_no_difference() {
        raid().add("links", new JsonArray());
        raid().add("note", JsonNull.INSTANCE);
        raid().getAsJsonObject("time").addProperty("start", "2026-01-30T21:00:00Z");
        raid().getAsJsonObject("time").addProperty("startLatest", "2026-01-31T02:00");
        after.getAsJsonObject("span").addProperty("from", "2026-01-30T00:00+05:00");
        after.addProperty("$schema", "dateline.schema.json");

        assertThat(Comparison.of(before, after).items()).isEmpty();
    }

    @Test
    void the_same_instants_in_another_zone_are_no_difference() {
        after.addProperty("timeZone", "UTC");
        raid().add("time", Trees.parse("{ \"start\": \"2026-01-30T21:00\", \"end\": \"2026-01-30T23:30\" }"));
        after.add("span", Trees.parse("{ \"from\": \"2026-01-30T00:00+05:00\", \"to\": \"2026-02-02T00:00+05:00\" }"));
        before.add("span", Trees.parse("{ \"from\": \"2026-01-30T00:00\", \"to\": \"2026-02-02T00:00\" }"));

        assertThat(Comparison.of(before, after).items())
                .flatExtracting(Item::fields)
                .containsExactly(
                        new Field("time zone", "Asia/Karachi", "UTC"),
                        new Field(
                                "time",
                                "2026-01-31T02:00 to 2026-01-31T03:00",
                                "2026-01-31T02:00 to 2026-01-31T04:30"));
    }

    @Test
    void records_are_new_changed_and_gone_in_the_order_of_the_file() {
        after.addProperty("title", "Storm of January");
        after.getAsJsonArray("places").remove(0);
        after.getAsJsonArray("places")
                .add(Trees.parse("{ \"id\": \"kech\", \"name\": \"Kech\", \"kind\": \"district\" }"));
        Trees.record(after, "categories", "attack").addProperty("x-colour", "red");

        assertThat(Comparison.of(before, after).items())
                .containsExactly(
                        new Item(
                                Kind.DATASET,
                                "",
                                "Storm of January",
                                Change.CHANGED,
                                List.of(new Field("title", "Storm", "Storm of January"))),
                        new Item(Kind.PLACE, "pakistan", "Pakistan", Change.GONE, List.of()),
                        new Item(Kind.PLACE, "kech", "Kech", Change.NEW, List.of()),
                        new Item(
                                Kind.CATEGORY,
                                "attack",
                                "Attack",
                                Change.CHANGED,
                                List.of(new Field("x-colour", null, "red"))));
    }

    @Test
    void events_of_an_import_are_the_same_under_other_ids_and_in_other_rows() {
        JsonObject lastWeek = imported(3, 0);
        JsonObject thisWeek = imported(3, 1);

        assertThat(Comparison.of(lastWeek, thisWeek).items())
                .filteredOn(item -> item.kind() == Kind.EVENT)
                .containsExactly(new Item(Kind.EVENT, "clash", "Clash", Change.NEW, List.of()));
    }

    @Test
    void a_newer_file_of_an_import_may_have_another_name() {
        JsonObject lastWeek = named(imported(3, 0), "acled-5.csv");
        JsonObject thisWeek = named(imported(3, 1), "acled-6.csv");

        List<Item> items = Comparison.of(lastWeek, thisWeek).items();

        assertThat(items).extracting(Item::kind).containsExactly(Kind.SOURCE, Kind.EVENT);
        assertThat(items).extracting(Item::id).containsExactly("acled-6-csv", "clash");
        assertThat(items.get(0).fields())
                .extracting(Field::field)
                .containsExactly("outlet", "archive: file", "archive: sha256");
        assertThat(items.get(1).change()).isEqualTo(Change.NEW);
    }

    /** The names that an import gives to and after its file. */
    private static JsonObject named(JsonObject imported, String file) {
        Trees.record(imported, "sources", "paper").getAsJsonObject("archive").addProperty("file", file);
        Trees.record(imported, "sources", "paper").addProperty("outlet", file);
        imported.getAsJsonArray("sources")
                .add(Trees.parse("{ \"id\": \"dawn\", \"outlet\": \"Dawn\", \"origins\": [\"" + file
                        + "\"], \"note\": \"Named by " + file + "\" }"));
        imported.getAsJsonArray("events")
                .forEach(event -> event.getAsJsonObject().addProperty("summary", "As " + file + " puts it: a clash"));
        return Trees.parse(imported.toString().replace("\"paper\"", "\"" + file.replace('.', '-') + "\""));
    }

    @Test
    void the_one_new_event_is_found_among_many_that_are_called_alike() {
        JsonObject lastWeek = imported(10_000, 0);
        JsonObject thisWeek = imported(10_000, 1);

        assertThat(Comparison.of(lastWeek, thisWeek).items())
                .filteredOn(item -> item.kind() == Kind.EVENT)
                .hasSize(1);
    }

    /** Events that are all called alike, so that an import numbers them by row; newer ones come first, as in ACLED's file. */
    private static JsonObject imported(int events, int newer) {
        JsonObject dataset = Trees.storm();
        dataset.remove("stories");
        JsonObject file = Trees.record(dataset, "sources", "paper");
        file.remove("url");
        file.remove("mentions");
        file.add("archive", Trees.parse("{ \"file\": \"acled.csv\", \"sha256\": \"" + newer + "\" }"));
        JsonArray rows = new JsonArray();
        for (int row = 0; row < events + newer; row++) {
            JsonObject event = new JsonObject();
            event.addProperty("id", row == 0 ? "clash" : "clash-" + (row + 1));
            event.addProperty("title", "Clash");
            event.addProperty("category", "attack");
            int number = events + newer - row;
            String day = LocalDate.of(2000, 1, 1).plusDays(number / 3).toString();
            event.add("time", Trees.parse("{ \"start\": \"" + day + "T0" + number % 3 + ":00\" }"));
            event.add(
                    "places",
                    dataset.getAsJsonArray("events")
                            .get(0)
                            .getAsJsonObject()
                            .get("places")
                            .deepCopy());
            JsonArray reports = new JsonArray();
            reports.add(Trees.parse("{ \"source\": \"paper\", \"paragraphs\": [" + (row + 2) + "] }"));
            event.add("reports", reports);
            rows.add(event);
        }
        dataset.add("events", rows);
        return dataset;
    }
}
