package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.EventField;
import org.dateline.model.TimeWindow;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dataset's own fields, in a file and out of it. */
@NullMarked
class FieldParserTest {

    private static final String HEAD = """
            { "format": "dateline/2", "title": "Storm", "timeZone": "UTC", "language": "en",
              "sources": [ { "id": "paper" } ], "places": [], "categories": [ { "id": "attack", "name": "Attack" } ],
              "measures": []""";
    private static final String FIELDS = """
            "fields": [ { "id": "actor1", "name": "Actor 1", "type": "text" },
                { "id": "killed", "name": "Killed", "type": "number" },
                { "id": "tags", "name": "Tags", "type": "list" },
                { "id": "civilians", "name": "Civilians", "type": "yesno" },
                { "id": "page", "name": "Page", "type": "address" } ]""";
    private static final String VALUES = """
            { "actor1": "BLF", "killed": 3.10, "tags": ["a", "b"], "civilians": false, "page": "https://example.org/1" }""";

    @TempDir
    Path folder = Path.of(".");

    private static String events(String values) {
        return """
                "events": [ { "id": "raid", "title": "Raid", "category": "attack",
                    "time": { "start": "2026-01-31", "end": "2026-02-01" }, "places": [],
                    "reports": [ { "source": "paper", "paragraphs": [1] } ],
                    "fields": %s } ]""".formatted(values);
    }

    private static Loaded<Dataset> read(String fields, String values) throws Exception {
        return DatasetReader.parse(HEAD + ",\n" + fields + ",\n" + events(values) + " }", "storm.json");
    }

    private static List<String> problems(Loaded<Dataset> loaded) {
        return loaded.problems().stream().map(Problem::describe).toList();
    }

    private static List<FieldValue> valuesOf(Loaded<Dataset> loaded) {
        return loaded.value().events().get("raid").fields();
    }

    @Test
    void an_event_has_a_value_of_each_type() throws Exception {
        Loaded<Dataset> loaded = read(FIELDS, VALUES);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().fields())
                .containsExactly(
                        new EventField("actor1", "Actor 1", FieldType.TEXT),
                        new EventField("killed", "Killed", FieldType.NUMBER),
                        new EventField("tags", "Tags", FieldType.LIST),
                        new EventField("civilians", "Civilians", FieldType.YESNO),
                        new EventField("page", "Page", FieldType.ADDRESS));
        assertThat(valuesOf(loaded))
                .containsExactly(
                        FieldValue.of("actor1", FieldType.TEXT, "BLF"),
                        FieldValue.of("killed", FieldType.NUMBER, "3.10"),
                        new FieldValue("tags", FieldType.LIST, List.of("a", "b")),
                        FieldValue.of("civilians", FieldType.YESNO, "no"),
                        FieldValue.of("page", FieldType.ADDRESS, "https://example.org/1"));
    }

    @Test
    void a_field_names_actors_of_a_side() throws Exception {
        Loaded<Dataset> loaded = read("""
                "fields": [
                  { "id": "actor1", "name": "Actor 1", "type": "text", "actors": "first" },
                  { "id": "tags", "name": "Tags", "type": "list", "actors": "left" },
                  { "id": "killed", "name": "Killed", "type": "number", "actors": "second" } ]""", "{ }");

        assertThat(loaded.value().fields().list())
                .extracting(EventField::actors)
                .containsExactly(ActorSide.FIRST, null, null);
        assertThat(problems(loaded))
                .anyMatch(
                        problem -> problem.endsWith(
                                "$.fields[1].actors: no side is called so; the field is not taken for one of actors; expected one of first, second, unknown, found \"left\""))
                .anyMatch(
                        problem -> problem.endsWith(
                                "$.fields[2].actors: only a text or a list names actors; expected the type text or list, found \"second\""))
                .hasSize(2);
    }

    @Test
    void what_is_of_no_field_or_of_another_type_is_told_and_the_rest_is_read() throws Exception {
        Loaded<Dataset> loaded = read(FIELDS, """
                { "actor": "BLF", "actor1": 7, "killed": "3", "tags": ["a", 1], "civilians": "yes", "page": null }""");

        assertThat(problems(loaded))
                .containsExactly(
                        "error: storm.json, line 12, $.events[0].fields.actor: no field of the dataset has this id; its value is not used;"
                                + " expected the id of a field, such as \"actor1\", found \"actor\"",
                        "error: storm.json, line 12, $.events[0].fields.actor1: \"actor1\" is wrong and not used; expected a text or null, found 7",
                        "error: storm.json, line 12, $.events[0].fields.killed: \"killed\" is wrong and not used; expected a number or null, found \"3\"",
                        "error: storm.json, line 12, $.events[0].fields.tags[1]: this entry is left out; expected a text, found 1",
                        "error: storm.json, line 12, $.events[0].fields.civilians: \"civilians\" is wrong and not used; expected true, false or null, found \"yes\"");
        assertThat(valuesOf(loaded)).containsExactly(new FieldValue("tags", FieldType.LIST, List.of("a")));
    }

    @Test
    void a_number_of_more_digits_than_anyone_counts_is_not_used() throws Exception {
        Loaded<Dataset> loaded = read(FIELDS, "{ \"killed\": 1e999999999 }");

        assertThat(problems(loaded)).hasSize(1).allMatch(problem -> problem.contains("at most 40 digits"));
        assertThat(valuesOf(loaded)).isEmpty();
    }

    @Test
    void a_field_of_no_known_type_is_left_out() throws Exception {
        Loaded<Dataset> loaded =
                read("\"fields\": [ { \"id\": \"actor1\", \"name\": \"Actor 1\", \"type\": \"word\" } ]", "{}");

        assertThat(problems(loaded))
                .containsExactly(
                        "error: storm.json, line 4, $.fields[0].type: no field has this type; the field is left out;"
                                + " expected one of text, number, list, yesno, address, found \"word\"");
        assertThat(loaded.value().fields()).isEmpty();
    }

    @Test
    void fields_may_stand_behind_the_events_also_of_a_large_file() throws Exception {
        String behind = HEAD + ",\n" + events(VALUES) + ",\n" + FIELDS + ", \"colour\": 1 }";
        Path file = Files.writeString(folder.resolve("storm.json"), behind);

        Dataset expected = read(FIELDS, VALUES).value();

        for (Loaded<Dataset> loaded :
                List.of(DatasetReader.parse(behind, "storm.json"), DatasetReader.read(file, Progress.UNSEEN, 5, 64))) {
            assertThat(loaded.value()).isEqualTo(expected);
            assertThat(problems(loaded)).singleElement().asString().contains("$.colour: unknown key");
        }
    }

    @Test
    void the_schema_knows_them() throws Exception {
        String text = HEAD + ",\n" + FIELDS + ",\n"
                + events(VALUES).replace("\"title\"", "\"summary\": \"S\", \"title\"") + " }";
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("data/dateline.schema.json")));

        assertThat(schema.validate(text, InputFormat.JSON).toString()).doesNotContain("fields");
        assertThat(schema.validate(text.replace("\"yesno\"", "\"boolean\""), InputFormat.JSON)
                        .toString())
                .contains("$.fields[3].type");
        assertThat(schema.validate(text.replace("\"BLF\"", "{}"), InputFormat.JSON)
                        .toString())
                .contains("$.events[0].fields.actor1");
    }

    @Provide
    Arbitrary<List<FieldValue>> values() {
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank() && text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.bigDecimals().map(number -> number.toString()).filter(FieldValue::isNumber),
                Arbitraries.longs().map(String::valueOf));
        Arbitrary<FieldValue> value = Arbitraries.integers().between(0, 19).flatMap(field -> {
            String id = "field-" + field;
            FieldType type = FieldType.values()[field % FieldType.values().length];
            return switch (type) {
                case NUMBER -> numbers.map(number -> FieldValue.of(id, type, number));
                case YESNO -> Arbitraries.of("yes", "no").map(yes -> FieldValue.of(id, type, yes));
                case LIST -> texts.list().ofMinSize(1).ofMaxSize(4).map(list -> new FieldValue(id, type, list));
                default -> texts.map(text -> FieldValue.of(id, type, text));
            };
        });
        return value.list().ofMaxSize(15).uniqueElements(FieldValue::field);
    }

    @Property(tries = 60, seed = "20260201")
    void what_is_read_of_a_written_dataset_is_equal_to_it(
            @ForAll("values") List<FieldValue> one, @ForAll("values") List<FieldValue> other, @ForAll long seed)
            throws Exception {
        List<EventField> fields = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            fields.add(new EventField("field-" + i, "Field " + i, FieldType.values()[i % FieldType.values().length]));
        }
        Dataset dataset = Dataset.builder()
                .title("Storm")
                .categories(Catalog.of(List.of(new Category(SampleEvent.ANY_CATEGORY, "Any"))))
                .fields(Catalog.of(fields))
                .span(new TimeWindow(Instant.EPOCH, Instant.EPOCH.plusSeconds(60)))
                .events(List.of(
                        SampleEvent.of("one").fields(one).build(),
                        SampleEvent.of("other").fields(other).build()))
                .build();
        StringWriter text = new StringWriter();

        DatasetWriter.write(dataset, text);

        assertThat(DatasetReader.parse(text.toString(), "storm.json").value()).isEqualTo(dataset);
        Path file = Files.createTempFile("fields", ".json");
        try {
            Files.writeString(file, text.toString());
            int block = 7 + new Random(seed).nextInt(500);
            assertThat(DatasetReader.read(file, Progress.UNSEEN, 5, block).value())
                    .isEqualTo(dataset);
        } finally {
            Files.delete(file);
        }
    }
}
