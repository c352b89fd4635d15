package org.dateline.edit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private static final Path SHIPPED = Path.of("data", "balochistan.json");

    private static final String SMALL = """
            {
              "format": "dateline/2",
              "own": { "kept": [1, 2.50] },
              "places": [
                { "id": "quetta", "name": "Quetta", "otherNames": [] },
                {
                  "id": "gwadar",
                  "name": "Gwadar",
                  "otherNames": ["Gawadar"]
                }
              ],
              "events": []
            }
            """;

    private static DocumentText document(String text) throws Exception {
        return DocumentText.parse(text, "small.json");
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text.replace('\'', '"'));
    }

    private static DocumentText changed(DocumentText document, java.util.function.Consumer<ChangeBuilder> edits) {
        ChangeBuilder builder = new ChangeBuilder(document);
        edits.accept(builder);
        return builder.document();
    }

    /** The lines that differ, as a version control shows them. */
    private static List<String> diff(String before, String after) {
        List<String> diff = new ArrayList<>();
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        old.stream().filter(line -> !now.contains(line)).forEach(line -> diff.add("-" + line.strip()));
        now.stream().filter(line -> !old.contains(line)).forEach(line -> diff.add("+" + line.strip()));
        return diff;
    }

    @Test
    void a_value_changes_in_its_place_and_nothing_else_does() throws Exception {
        DocumentText after = changed(
                document(SMALL),
                edits -> edits.set(Pointer.of("places", "gwadar", "name"), new JsonPrimitive("Gwadar Port")));

        assertThat(diff(SMALL, after.text())).containsExactly("-\"name\": \"Gwadar\",", "+\"name\": \"Gwadar Port\",");
    }

    @Test
    void an_object_on_one_line_stays_on_one_line() throws Exception {
        DocumentText after = changed(
                document(SMALL), edits -> edits.set(Pointer.of("places", "quetta", "kind"), new JsonPrimitive("city")));

        assertThat(diff(SMALL, after.text()))
                .containsExactly(
                        "-{ \"id\": \"quetta\", \"name\": \"Quetta\", \"otherNames\": [] },",
                        "+{ \"id\": \"quetta\", \"name\": \"Quetta\", \"otherNames\": [], \"kind\": \"city\" },");
    }

    @Test
    void a_new_key_stands_where_the_format_has_it() throws Exception {
        DocumentText after = changed(
                document(SMALL), edits -> edits.set(Pointer.of("places", "gwadar", "parent"), json("'makran'")));
        DocumentText both =
                changed(after, edits -> edits.set(Pointer.of("places", "gwadar", "kind"), json("'district'")));

        assertThat(both.at(Pointer.of("places", "gwadar"))
                        .orElseThrow()
                        .getAsJsonObject()
                        .keySet())
                .containsExactly("id", "name", "otherNames", "kind", "parent");
    }

    @Test
    void an_entry_is_put_behind_the_others_and_a_list_that_was_empty_opens() throws Exception {
        DocumentText after = changed(
                document(SMALL),
                edits -> edits.append(Pointer.of("places"), json("{'id': 'pasni', 'name': 'Pasni', 'otherNames': []}"))
                        .append(Pointer.of("events"), json("{'id': 'one', 'places': [{'place': 'pasni'}]}")));

        assertThat(after.text()).contains("""
                            },
                            { "id": "pasni", "name": "Pasni", "otherNames": [] }
                          ],
                          "events": [
                            {
                              "id": "one",
                              "places": [
                                { "place": "pasni" }
                              ]
                            }
                          ]
                        """);
    }

    @Test
    void the_first_and_the_last_entry_go_with_their_commas() throws Exception {
        DocumentText first = changed(document(SMALL), edits -> edits.remove(Pointer.of("places", "quetta")));
        DocumentText last = changed(document(SMALL), edits -> edits.remove(Pointer.of("places", "gwadar")));
        DocumentText none = changed(first, edits -> edits.remove(Pointer.of("places", "gwadar")));

        assertThat(diff(SMALL, first.text())).hasSize(1);
        assertThat(last.text()).contains("\"otherNames\": [] }\n  ],");
        assertThat(none.text()).contains("\"places\": [],");
    }

    @Test
    void what_the_program_does_not_know_stays_to_the_letter() throws Exception {
        DocumentText after = changed(
                document(SMALL), edits -> edits.set(Pointer.of("title"), new JsonPrimitive("\u201cA\u201d <b>")));

        assertThat(after.text()).contains("\"own\": { \"kept\": [1, 2.50] }", "\"title\": \"\u201cA\u201d <b>\",");
    }

    @Test
    void a_file_on_one_line_stays_on_one_line() throws Exception {
        DocumentText after = changed(
                document("{\"format\":\"x\",\"places\":[{\"id\":\"a\"}]}"),
                edits -> edits.append(Pointer.of("places"), json("{'id':'b'}")));

        assertThat(after.text()).isEqualTo("{\"format\":\"x\",\"places\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
    }

    @Test
    void what_begins_on_the_line_of_its_bracket_stays_as_it_is() throws Exception {
        String text = """
                { "format": "dateline/2",
                  "places": [ { "id": "quetta",
                                "name": "Quetta" } ],
                  "events": [] }
                """;

        DocumentText after = changed(
                document(text),
                edits -> edits.set(Pointer.of("places", "quetta", "name"), json("'Kwatah'"))
                        .append(Pointer.of("places"), json("{'id': 'pasni'}")));

        assertThat(after.text()).isEqualTo("""
                { "format": "dateline/2",
                  "places": [ { "id": "quetta",
                                "name": "Kwatah" },
                    {
                      "id": "pasni"
                    } ],
                  "events": [] }
                """);
    }

    @Test
    void lines_without_indentation_stay_lines() throws Exception {
        DocumentText after = changed(
                document("{\n\"title\": \"a\",\n\"places\": []\n}\n"),
                edits -> edits.set(Pointer.of("title"), json("'b'"))
                        .append(Pointer.of("places"), json("{'id': 'pasni', 'own': {}}")));

        assertThat(after.text()).isEqualTo("""
                {
                "title": "b",
                "places": [
                {
                "id": "pasni",
                "own": {}
                }
                ]
                }
                """);
    }

    @Test
    void a_list_without_entries_may_take_lines() throws Exception {
        DocumentText after = changed(
                document("{\n  \"places\": [\n\n  ],\n  \"own\": {\n  }\n}\n"),
                edits -> edits.append(Pointer.of("places"), json("{'id': 'pasni'}"))
                        .set(Pointer.of("own", "a"), json("1")));

        assertThat(after.text()).isEqualTo("""
                {
                  "places": [
                    {
                      "id": "pasni"
                    }
                  ],
                  "own": {
                    "a": 1
                  }
                }
                """);
    }

    @Test
    void null_may_become_a_list() throws Exception {
        DocumentText after = changed(
                document("{ \"places\": null }"), edits -> edits.append(Pointer.of("places"), json("{'id': 'pasni'}")));

        assertThat(after.text()).isEqualTo("{\"places\":[{\"id\":\"pasni\"}]}");
    }

    @Test
    void all_lines_end_alike() throws Exception {
        DocumentText after = changed(
                document(SMALL.replace("\n", "\r\n")),
                edits -> edits.append(Pointer.of("places"), json("{'id': 'pasni', 'own': {'deep': {}}}"))
                        .insert(Pointer.of("places"), 0, json("{'id': 'ormara'}"))
                        .append(Pointer.of("events"), json("{'id': 'a', 'places': [{}]}")));

        assertThat(after.text().replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void an_edit_at_no_index_is_refused() throws Exception {
        DocumentText document = document(SMALL);

        assertThatThrownBy(() -> document.apply(
                        new Edit(Pointer.of("places", "gwadar", "otherNames", "0"), null, json("'x'"), -1)))
                .isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> document.apply(new Edit(Pointer.of("new"), null, json("'x'"), -1)))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void an_id_that_changed_is_undone_by_the_new_one() throws Exception {
        ChangeBuilder builder = new ChangeBuilder(document(SMALL))
                .set(Pointer.of("places", "gwadar", "id"), new JsonPrimitive("gawadar"));

        DocumentText undone = builder.document().apply(builder.change("").inverse(""));

        assertThat(undone.text()).isEqualTo(SMALL);
    }

    @Test
    void an_edit_of_what_has_become_another_is_refused() throws Exception {
        DocumentText document = document(SMALL);
        Change change = new ChangeBuilder(document)
                .set(Pointer.of("places", "gwadar", "name"), new JsonPrimitive("A"))
                .change("");
        DocumentText other =
                changed(document, edits -> edits.set(Pointer.of("places", "gwadar", "name"), new JsonPrimitive("B")));

        assertThatThrownBy(() -> other.apply(change))
                .isInstanceOf(StaleEditException.class)
                .hasMessageContaining("/places/gwadar/name")
                .hasMessageContaining("\"B\"");
    }

    @Test
    void the_fingerprint_is_that_of_what_it_says_however_it_is_laid_out() throws Exception {
        DocumentText laidOut = document(SMALL);
        DocumentText onOneLine = document(JsonLayout.minified(laidOut.root()));

        DocumentText inOtherOrder = document("{ \"events\": [],"
                + " \"places\": [{ \"name\": \"Quetta\", \"otherNames\": [], \"id\": \"quetta\" },"
                + " { \"id\": \"gwadar\", \"name\": \"Gwadar\", \"otherNames\": [\"Gawadar\"] }],"
                + " \"own\": { \"kept\": [1.0, 2.5] }, \"format\": \"dateline/2\" }");

        assertThat(onOneLine.fingerprint()).isEqualTo(laidOut.fingerprint());
        assertThat(inOtherOrder.fingerprint()).isEqualTo(laidOut.fingerprint());
    }

    @Test
    void a_pointer_reads_what_it_writes() {
        Pointer odd = Pointer.of("events", "a/b~c", "quotes", "0");

        assertThat(odd).hasToString("/events/a~1b~0c/quotes/0");
        assertThat(Pointer.parse(odd.toString())).isEqualTo(odd);
    }

    /** Whatever is edited of the shipped dataset, its text is the JSON that it is meant to be, and undone it is as it was. */
    @Property(tries = 60, seed = "20260201")
    void text_and_tree_stay_one(@ForAll long seed) throws Exception {
        DocumentText before = DocumentText.parse(Files.readString(SHIPPED), SHIPPED.toString());
        ChangeBuilder builder = new ChangeBuilder(before);
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            edit(builder, random);
            assertThat(JsonParser.parseString(builder.document().text()))
                    .isEqualTo(builder.document().root());
        }

        DocumentText undone = builder.document().apply(builder.change("").inverse(""));

        assertThat(undone.root()).isEqualTo(before.root());
        assertThat(JsonParser.parseString(undone.text())).isEqualTo(before.root());
    }

    /** The difference of any two documents leads from the one to the other. */
    @Property(tries = 60, seed = "20260201")
    void the_difference_leads_from_one_to_the_other(@ForAll long seed) throws Exception {
        DocumentText before = DocumentText.parse(Files.readString(SHIPPED), SHIPPED.toString());
        ChangeBuilder builder = new ChangeBuilder(before);
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            edit(builder, random);
        }

        Change there = Difference.between(before, builder.document().root(), () -> "");
        Change back = Difference.between(builder.document(), before.root(), () -> "");

        assertThat(before.apply(there).fingerprint())
                .isEqualTo(builder.document().fingerprint());
        assertThat(builder.document().apply(back).fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void of_very_many_entries_that_differ_the_list_is_one_edit() throws Exception {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            entries.append(i == 0 ? "" : ",\n").append("{\"id\": \"").append(i).append("\", \"title\": \"a\"}");
        }
        DocumentText before = document("{\n\"events\": [\n" + entries + "\n]}");
        JsonElement after = json(before.text().replace("\"a\"", "\"b\""));

        Change there = Difference.between(before, after.getAsJsonObject(), () -> "");

        assertThat(there.edits()).hasSize(1);
        assertThat(before.apply(there).root()).isEqualTo(after);
    }

    private static void edit(ChangeBuilder builder, Random random) {
        Pointer path = Pointer.TOP;
        JsonElement here = builder.document().root();
        int depth = 1 + random.nextInt(5);
        while (path.depth() < depth && (here.isJsonArray() || here.isJsonObject())) {
            Pointer next = random(path, here, random);
            if (next == null) {
                break;
            }
            path = next;
            here = builder.document().at(path).orElseThrow();
        }
        if (path.depth() == 0 || path.last().equals("id")) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> builder.set(path, path.isEntry() ? here : json("{'new': [1, 'two', {'deep': null}]}"));
            case 1 -> builder.remove(path);
            default -> {
                if (here.isJsonArray() && path.depth() != 1) {
                    builder.append(path, json("{'place': 'quetta', 'paragraphs': [1, 2]}"));
                } else if (here.isJsonObject()) {
                    builder.set(path.child("added"), new JsonPrimitive(random.nextInt()));
                }
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Pointer random(Pointer path, JsonElement here, Random random) {
        if (here.isJsonObject()) {
            List<String> keys = List.copyOf(here.getAsJsonObject().keySet());
            return keys.isEmpty() ? null : path.child(keys.get(random.nextInt(keys.size())));
        }
        int size = here.getAsJsonArray().size();
        if (size == 0) {
            return null;
        }
        int index = random.nextInt(size);
        Pointer byIndex = path.child(index);
        return byIndex.isEntry()
                ? path.child(here.getAsJsonArray()
                        .get(index)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                : byIndex;
    }
}
