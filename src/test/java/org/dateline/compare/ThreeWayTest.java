package org.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dateline.compare.Conflict.Choice;
import org.dateline.compare.ThreeWay.Merged;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ThreeWayTest {

    private final JsonObject base = Trees.storm();
    private final JsonObject ours = Trees.storm();
    private final JsonObject theirs = Trees.storm();

    private static JsonObject raid(JsonObject dataset) {
        return Trees.record(dataset, "events", "raid");
    }

    private static JsonObject quote(JsonObject dataset) {
        return raid(dataset).getAsJsonArray("quotes").get(0).getAsJsonObject();
    }

    private Merged merge(Choice choice) {
        return ThreeWay.merge(base, ours, theirs, conflict -> choice);
    }

    @Property(tries = 40, seed = "20260201")
    void what_only_one_side_changed_is_taken(@ForAll long seed) {
        JsonObject shipped = Trees.shipped();
        JsonObject edited = Trees.edited(shipped, seed);

        assertThat(ThreeWay.merge(shipped, edited, shipped)).isEqualTo(new Merged(edited, List.of()));
        assertThat(ThreeWay.merge(shipped, shipped, edited)).isEqualTo(new Merged(edited, List.of()));
        assertThat(ThreeWay.merge(shipped, edited, edited)).isEqualTo(new Merged(edited, List.of()));
    }

    @Property(tries = 100, seed = "20260201")
    void all_of_one_side_is_kept_if_that_is_wanted(@ForAll long seed, @ForAll long other) {
        JsonObject shipped = Trees.shipped();
        JsonObject ours = Trees.edited(shipped, seed);
        JsonObject theirs = Trees.edited(shipped, other);

        Merged withOurs = ThreeWay.merge(shipped, ours, theirs);
        Merged withTheirs = ThreeWay.merge(shipped, ours, theirs, conflict -> Choice.THEIRS);

        assertKeeps(ours, shipped, withOurs.tree());
        assertKeeps(theirs, shipped, withTheirs.tree());
        assertNothingIsLeftOf(ours, shipped, withOurs.tree());
        assertNothingIsLeftOf(theirs, shipped, withTheirs.tree());
    }

    /** Every record that a side added is there, every one that it removed is not, and every value that it changed is as it has it. */
    private static void assertKeeps(JsonObject side, JsonObject base, JsonObject merged) {
        Kind.ofRecords().forEach(kind -> {
            Map<String, JsonObject> before = Tree.records(base, kind);
            Map<String, JsonObject> now = Tree.records(merged, kind);
            Map<String, JsonObject> wanted = Tree.records(side, kind);
            assertThat(wanted.keySet())
                    .filteredOn(id -> !Objects.equals(wanted.get(id), before.get(id)))
                    .allMatch(now::containsKey);
            assertThat(before.keySet())
                    .filteredOn(id -> !wanted.containsKey(id))
                    .noneMatch(now::containsKey);
            wanted.forEach((id, record) -> {
                JsonObject old = before.getOrDefault(id, new JsonObject());
                JsonObject kept = now.getOrDefault(id, new JsonObject());
                record.entrySet().stream()
                        .filter(entry -> !entry.getValue().isJsonArray())
                        .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                        .forEach(entry -> assertThat(kept.get(entry.getKey())).isEqualTo(entry.getValue()));
            });
        });
    }

    /** To merge a side again brings no conflict, and nothing that is not there but for the order. */
    private static void assertNothingIsLeftOf(JsonObject side, JsonObject base, JsonObject merged) {
        Merged again = ThreeWay.merge(base, merged, side);

        assertThat(again.conflicts()).extracting(Conflict::path).isEmpty();
        assertThat(Comparison.of(merged, again.tree()).items()).isEmpty();
    }

    @Property(tries = 30, seed = "20260201")
    void nothing_that_is_merged_is_changed_by_it(@ForAll long seed) {
        JsonObject shipped = Trees.shipped();
        JsonObject edited = Trees.edited(shipped, seed);
        JsonObject copy = edited.deepCopy();

        ThreeWay.merge(shipped, edited, Trees.edited(shipped, seed + 1))
                .tree()
                .asMap()
                .values()
                .forEach(value -> {
                    if (value.isJsonArray()) {
                        value.getAsJsonArray().asList().clear();
                    }
                });

        assertThat(edited).isEqualTo(copy);
        assertThat(shipped).isEqualTo(Trees.shipped());
    }

    @Test
    void changes_to_different_fields_and_details_go_together() {
        raid(ours).addProperty("title", "Raid at night");
        quote(ours).addProperty("role", "of the station");
        raid(ours)
                .getAsJsonArray("reports")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("paragraphs")
                .add(4);
        raid(theirs).addProperty("summary", "Gunmen storm the station of the police");
        quote(theirs).addProperty("utterance", "run-away");
        raid(theirs)
                .getAsJsonArray("reports")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("paragraphs")
                .add(3);
        raid(theirs).addProperty("x-checked", true);

        Merged merged = merge(Choice.OURS);

        assertThat(merged.conflicts()).isEmpty();
        JsonObject both = raid(ours).deepCopy();
        both.addProperty("summary", "Gunmen storm the station of the police");
        both.addProperty("x-checked", true);
        both.getAsJsonArray("quotes").get(0).getAsJsonObject().addProperty("utterance", "run-away");
        both.getAsJsonArray("reports")
                .get(0)
                .getAsJsonObject()
                .add("paragraphs", Trees.parse("{\"p\":[1,3,4]}").get("p"));
        assertThat(raid(merged.tree())).isEqualTo(both);
    }

    @Test
    void the_same_change_on_both_sides_is_no_conflict() {
        raid(ours).addProperty("title", "Raid at night");
        raid(theirs).addProperty("title", "Raid at night");

        assertThat(merge(Choice.OURS)).isEqualTo(new Merged(ours, List.of()));
    }

    @Test
    void different_changes_to_one_field_are_a_conflict() {
        quote(ours).addProperty("role", "of the station");
        quote(theirs).addProperty("role", "of the bank");

        Merged merged = merge(Choice.THEIRS);

        assertThat(merged.tree()).isEqualTo(theirs);
        Conflict conflict = merged.conflicts().get(0);
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(conflict.kind()).isEqualTo(Kind.EVENT);
        assertThat(conflict.id()).isEqualTo("raid");
        assertThat(conflict.label()).isEqualTo("Raid on the station");
        assertThat(conflict.field()).isEqualTo("quote \u201cRun!\u201d: role");
        assertThat(conflict.base()).isNull();
        assertThat(conflict.ours()).isEqualTo(new JsonPrimitive("of the station"));
        assertThat(conflict.theirs()).isEqualTo(new JsonPrimitive("of the bank"));
        assertThatThrownBy(() -> merge(Choice.BOTH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ends_of_a_time_and_halves_of_a_point_are_taken_together() {
        raid(ours).getAsJsonObject("time").addProperty("start", "2026-01-31T01:00");
        raid(theirs).getAsJsonObject("time").addProperty("end", "2026-01-31T05:00");
        Trees.record(ours, "places", "quetta").addProperty("longitude", 66.9);
        Trees.record(theirs, "places", "quetta").addProperty("latitude", 30.2);

        assertThat(merge(Choice.OURS).conflicts())
                .extracting(Conflict::field)
                .containsExactly("longitude, latitude", "time");
        assertThat(merge(Choice.OURS).tree()).isEqualTo(ours);
        assertThat(merge(Choice.THEIRS).tree()).isEqualTo(theirs);
    }

    @Test
    void what_one_side_removed_and_the_other_changed_is_a_conflict() {
        ours.getAsJsonArray("events").remove(0);
        raid(theirs).addProperty("title", "Raid at night");

        Merged merged = merge(Choice.OURS);

        assertThat(merged.conflicts()).extracting(Conflict::isRecord).containsExactly(true);
        assertThat(merged.tree()).isEqualTo(ours);
        assertThat(merge(Choice.THEIRS).tree()).isEqualTo(theirs);
        assertThat(merge(Choice.BOTH).tree()).isEqualTo(theirs);
    }

    @Test
    void what_one_side_removed_and_the_other_has_come_to_refer_to_is_a_conflict() {
        ours.getAsJsonArray("measures").add(Trees.parse("{ \"id\": \"dead\", \"name\": \"People killed\" }"));
        base.getAsJsonArray("measures").add(Trees.parse("{ \"id\": \"dead\", \"name\": \"People killed\" }"));
        raid(ours).getAsJsonArray("figures").add(Trees.parse("""
                { "measure": "dead", "value": 1, "bound": "exactly", "wording": "one", "source": "paper", "paragraph": 1 }"""));

        assertThat(merge(Choice.OURS).conflicts()).extracting(Conflict::id).containsExactly("dead");
        assertThat(merge(Choice.OURS).tree()).isEqualTo(ours);
        assertThat(Trees.read(merge(Choice.OURS).tree()).problems()).isEmpty();
    }

    @Test
    void of_two_new_records_with_one_id_both_can_be_kept_with_all_that_refers_to_them() {
        JsonObject bank = raid(base).deepCopy();
        bank.addProperty("id", "bank");
        bank.addProperty("title", "Bank robbed");
        ours.getAsJsonArray("events").add(bank);
        JsonObject burnt = bank.deepCopy();
        burnt.addProperty("title", "Bank burnt");
        theirs.getAsJsonArray("events").add(burnt);
        JsonObject step = Trees.parse("{ \"title\": \"Fire\", \"event\": \"bank\" }");
        Trees.record(theirs, "stories", "tour").getAsJsonArray("steps").add(step);
        Function<Conflict, Choice> both = conflict -> conflict.isRecord() ? Choice.BOTH : Choice.OURS;

        Merged merged = ThreeWay.merge(base, ours, theirs, both);

        assertThat(merged.conflicts()).extracting(Conflict::id).containsExactly("bank");
        assertThat(Trees.ids(merged.tree(), "events")).containsExactly("raid", "bank", "bank-2");
        assertThat(Trees.record(merged.tree(), "events", "bank-2").get("title").getAsString())
                .isEqualTo("Bank burnt");
        assertThat(Trees.record(merged.tree(), "stories", "tour").toString()).contains("\"event\":\"bank-2\"");
        assertThat(Trees.read(merged.tree()).problems()).isEmpty();
    }
}
