package org.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.compare.DatasetMerge.Alike;
import org.dateline.compare.DatasetMerge.Joined;
import org.dateline.compare.DatasetMerge.Renamed;
import org.dateline.compare.DatasetMerge.Result;
import org.dateline.events.Dataset;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class DatasetMergeTest {

    private final JsonObject first = Trees.storm();
    private final JsonObject second = Trees.storm();

    private static JsonObject raid(JsonObject dataset) {
        return Trees.record(dataset, "events", "raid");
    }

    private Result merge() {
        Result result = DatasetMerge.merge(first, second);
        assertThat(Trees.read(result.tree()).problems()).isEmpty();
        return result;
    }

    @Property(tries = 5, seed = "20260201")
    void the_shipped_dataset_less_a_source_gets_it_back(@ForAll @IntRange(max = 4) int number) {
        JsonObject shipped = Trees.shipped();
        JsonObject less = without(shipped, Trees.ids(shipped, "sources").get(number));

        Result back = DatasetMerge.merge(less, shipped);
        Result same = DatasetMerge.merge(shipped, less);

        assertThat(Trees.read(back.tree()).problems()).isEmpty();
        assertThat(back.tree()).isEqualTo(shipped);
        assertThat(same.tree()).isEqualTo(shipped);
        assertThat(Stream.of(back, same))
                .allMatch(result ->
                        result.renamed().isEmpty() && result.proposed().isEmpty());
    }

    private static JsonObject without(JsonObject dataset, String source) {
        JsonObject copy = dataset.deepCopy();
        remove(copy.getAsJsonArray("sources"), "id", source);
        remove(copy, source);
        return copy;
    }

    private static void remove(JsonObject object, String source) {
        object.asMap().values().forEach(value -> {
            if (value instanceof JsonArray list) {
                remove(list, "source", source);
                list.asList().stream()
                        .filter(JsonElement::isJsonObject)
                        .forEach(entry -> remove(entry.getAsJsonObject(), source));
            }
        });
    }

    private static void remove(JsonArray list, String key, String id) {
        list.asList()
                .removeIf(entry -> entry instanceof JsonObject object
                        && object.has(key)
                        && object.get(key).getAsString().equals(id));
    }

    @Property(tries = 30, seed = "20260201")
    void whatever_is_merged_opens_without_new_problems_and_loses_nothing(@ForAll long seed, @ForAll long other) {
        JsonObject shipped = Trees.shipped();
        JsonObject one = Trees.edited(shipped, seed);
        JsonObject two = Trees.edited(shipped, other);
        int known =
                Trees.read(one).problems().size() + Trees.read(two).problems().size();

        Result merged = DatasetMerge.merge(one, two);

        assertThat(Trees.read(merged.tree()).problems()).hasSizeLessThanOrEqualTo(known);
        for (String list : List.of("sources", "places", "categories", "measures", "events", "stories")) {
            long joined = merged.joined().stream()
                    .filter(item -> item.kind().list().equals(list))
                    .count();
            long all = Set.copyOf(Trees.ids(one, list)).size()
                    + Set.copyOf(Trees.ids(two, list)).size();
            assertThat(Set.copyOf(Trees.ids(merged.tree(), list))).as(list).hasSize((int) (all - joined));
        }
    }

    @Test
    void a_dataset_merged_with_itself_is_itself() {
        Result merged = merge();

        assertThat(merged.tree()).isEqualTo(first);
        assertThat(merged.renamed()).isEmpty();
        assertThat(merged.proposed()).isEmpty();
    }

    private static void addField(JsonObject dataset, String id, String name, String type, Object value) {
        JsonObject field = new JsonObject();
        field.addProperty("id", id);
        field.addProperty("name", name);
        field.addProperty("type", type);
        if (!dataset.has("fields")) {
            dataset.add("fields", new JsonArray());
            raid(dataset).add("fields", new JsonObject());
        }
        dataset.getAsJsonArray("fields").add(field);
        JsonObject values = raid(dataset).getAsJsonObject("fields");
        if (value instanceof Number number) {
            values.addProperty(id, number);
        } else {
            values.addProperty(id, String.valueOf(value));
        }
    }

    @Test
    void fields_are_joined_by_name_and_type_and_another_of_the_same_id_gets_one_of_its_own() {
        addField(first, "actor1", "Actor 1", "text", "BLF");
        addField(first, "code", "Code", "text", "A");
        addField(second, "a1", "actor 1", "text", "BLF");
        addField(second, "code", "Code", "number", 7);

        Result merged = merge();

        assertThat(Trees.ids(merged.tree(), "fields")).containsExactly("actor1", "code", "code-2");
        assertThat(merged.joined()).contains(new Joined(Kind.FIELD, "actor1", "a1", "Actor 1", List.of("name")));
        assertThat(merged.renamed()).containsExactly(new Renamed(Kind.FIELD, "code", "code-2", "Code"));
        assertThat(raid(merged.tree()).get("fields").toString())
                .isEqualTo("{\"actor1\":\"BLF\",\"code\":\"A\",\"code-2\":7}");
    }

    @Test
    void places_are_joined_by_any_name_and_point_and_what_they_were_called_is_kept() {
        JsonObject place = Trees.record(second, "places", "quetta");
        place.addProperty("id", "kwatah");
        place.addProperty("name", "Kw\u0101tah");
        place.add("otherNames", Trees.parse("{ \"names\": [\"QUETTA\"] }").get("names"));
        place.addProperty("latitude", 30.2);
        raid(second).getAsJsonArray("places").get(0).getAsJsonObject().addProperty("place", "kwatah");
        Trees.record(second, "sources", "paper").remove("mentions");

        Result merged = merge();

        assertThat(merged.joined())
                .contains(new Joined(Kind.PLACE, "quetta", "kwatah", "Quetta", List.of("name", "latitude")));
        assertThat(Trees.ids(merged.tree(), "places")).containsExactly("pakistan", "quetta");
        assertThat(Trees.record(merged.tree(), "places", "quetta")
                        .get("otherNames")
                        .toString())
                .isEqualTo("[\"QUETTA\",\"Kw\u0101tah\"]");
        assertThat(Trees.ids(merged.tree(), "events")).containsExactly("raid");
    }

    @Test
    void a_place_of_the_same_name_elsewhere_or_of_another_kind_is_another_and_all_references_follow() {
        Trees.record(second, "places", "quetta").addProperty("latitude", 31.5);
        Trees.record(second, "places", "pakistan").addProperty("kind", "province");

        Result merged = merge();

        assertThat(merged.renamed())
                .containsExactly(
                        new Renamed(Kind.PLACE, "pakistan", "pakistan-2", "Pakistan"),
                        new Renamed(Kind.PLACE, "quetta", "quetta-2", "Quetta"),
                        new Renamed(Kind.EVENT, "raid", "raid-2", "Raid on the station"),
                        new Renamed(Kind.STORY, "tour", "tour-2", "Tour"));
        assertThat(Trees.record(merged.tree(), "places", "quetta-2")
                        .get("parent")
                        .getAsString())
                .isEqualTo("pakistan-2");
        assertThat(Trees.record(merged.tree(), "events", "raid-2").toString()).contains("\"place\":\"quetta-2\"");
        assertThat(Trees.record(merged.tree(), "stories", "tour-2").toString()).contains("\"event\":\"raid-2\"");
        assertThat(Trees.record(merged.tree(), "sources", "paper").toString()).contains("\"place\":\"quetta-2\"");
    }

    @Test
    void a_source_is_known_by_its_address_whatever_its_id_and_another_under_its_id_is_renamed() {
        Trees.record(second, "sources", "paper").addProperty("id", "daily");
        Trees.record(second, "sources", "daily").addProperty("url", "http://example.org/raid#top");
        second.getAsJsonArray("sources").add(Trees.parse("{ \"id\": \"paper\", \"title\": \"Another text\" }"));
        raid(second).getAsJsonArray("reports").get(0).getAsJsonObject().addProperty("source", "daily");
        raid(second).getAsJsonArray("reports").add(Trees.parse("{ \"source\": \"paper\", \"paragraphs\": [] }"));
        raid(second).getAsJsonArray("quotes").get(0).getAsJsonObject().addProperty("source", "daily");
        raid(second).getAsJsonArray("figures").get(0).getAsJsonObject().addProperty("source", "daily");

        Result merged = merge();

        assertThat(merged.renamed()).containsExactly(new Renamed(Kind.SOURCE, "paper", "paper-2", "Another text"));
        assertThat(Trees.ids(merged.tree(), "sources")).containsExactly("paper", "paper-2");
        assertThat(raid(merged.tree()).getAsJsonArray("reports").toString())
                .isEqualTo("[{\"source\":\"paper\",\"paragraphs\":[1]},{\"source\":\"paper-2\",\"paragraphs\":[]}]");
    }

    @Test
    void another_text_at_the_same_address_stays_apart() {
        Trees.record(first, "sources", "paper").add("archive", Trees.parse(archive("a")));
        Trees.record(second, "sources", "paper").add("archive", Trees.parse(archive("b")));

        assertThat(Trees.ids(merge().tree(), "sources")).containsExactly("paper", "paper-2");
    }

    private static String archive(String digit) {
        return "{ \"file\": \"raid.txt\", \"sha256\": \"" + digit.repeat(64) + "\" }";
    }

    @Test
    void events_that_are_alike_are_proposed_and_stay_apart() {
        raid(second).addProperty("title", "Police station stormed");
        raid(second).addProperty("id", "storming");
        Trees.record(second, "stories", "tour")
                .getAsJsonArray("steps")
                .get(0)
                .getAsJsonObject()
                .addProperty("event", "storming");

        Result merged = merge();

        assertThat(Trees.ids(merged.tree(), "events")).containsExactly("raid", "storming");
        assertThat(merged.proposed()).hasSize(1);
        Alike pair = merged.proposed().get(0);
        assertThat(pair.a()).isEqualTo("raid");
        assertThat(pair.b()).isEqualTo("storming");
        assertThat(pair.reasons()).startsWith("same place: Quetta", "overlapping time: 2026-01-31T02:00");
        assertThat(pair.reasons().get(2)).startsWith("like words: ").contains("station");
    }

    @Test
    void events_of_one_id_that_say_different_things_are_two_and_proposed() {
        raid(second).addProperty("summary", "Nobody was there");

        Result merged = merge();

        assertThat(Trees.ids(merged.tree(), "events")).containsExactly("raid", "raid-2");
        assertThat(merged.proposed()).extracting(pair -> pair.reasons().get(0)).containsExactly("same id");
    }

    @Test
    void times_of_another_zone_mean_the_same_instants() {
        second.addProperty("timeZone", "UTC");
        raid(second).addProperty("title", "Other");
        raid(second).addProperty("id", "other");
        Trees.record(second, "sources", "paper").addProperty("published", "2026-02-01");
        Trees.record(second, "stories", "tour")
                .getAsJsonArray("steps")
                .get(0)
                .getAsJsonObject()
                .addProperty("event", "other");
        Dataset utc = Trees.read(second).value();

        Result merged = merge();

        Dataset both = Trees.read(merged.tree()).value();
        assertThat(both.events().get("other").time())
                .isEqualTo(utc.events().get("other").time());
        assertThat(both.events().get("raid").time())
                .isEqualTo(Trees.read(first).value().events().get("raid").time());
        assertThat(both.span().to()).isEqualTo(utc.span().to());
        assertThat(both.stories().get("tour-2").steps().get(0).window())
                .isEqualTo(utc.stories().get("tour").steps().get(0).window());
        assertThat(Trees.record(merged.tree(), "sources", "paper")
                        .get("published")
                        .getAsString())
                .isEqualTo("2026-02-01");
        assertThat(Trees.record(merged.tree(), "events", "other")
                        .getAsJsonObject("time")
                        .get("start")
                        .getAsString())
                .isEqualTo("2026-01-31T02:00Z");
    }

    @Test
    void an_utterance_of_other_words_under_the_same_id_is_another() {
        raid(second).getAsJsonArray("quotes").get(0).getAsJsonObject().addProperty("text", "Stay!");
        raid(second).addProperty("id", "other");
        second.remove("stories");

        assertThat(Trees.record(merge().tree(), "events", "other").toString()).contains("\"utterance\":\"run-2\"");
    }

    @Test
    void what_one_says_more_is_taken_and_unknown_keys_are_kept() {
        Trees.record(first, "places", "quetta").remove("longitude");
        Trees.record(first, "places", "quetta").remove("latitude");
        Trees.record(second, "places", "quetta").addProperty("x-population", 1_000_000);
        raid(second).getAsJsonObject("time").addProperty("note", "at night");
        raid(second).addProperty("x-checked", "twice");
        second.addProperty("x-made-by", "hand");
        JsonObject all = second.deepCopy();

        JsonObject merged = DatasetMerge.merge(first, second).tree();

        assertThat(merged).isEqualTo(all);
    }
}
