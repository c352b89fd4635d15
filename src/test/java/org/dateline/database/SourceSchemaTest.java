package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Place;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the schema of source files and their reader together. */
@NullMarked
class SourceSchemaTest {

    private static JsonSchema schema;

    @BeforeAll
    static void read() throws Exception {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("data/dateline-source.schema.json")));
    }

    @Test
    void the_file_of_the_page_on_databases_is_one() throws Exception {
        Matcher example = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/databases.md")));

        assertThat(example.find()).isTrue();
        assertThat(schema.validate(example.group(1), InputFormat.JSON)).isEmpty();
        assertThat(EventSourceParser.parse(example.group(1), "press.source.json")
                        .problems())
                .isEmpty();
    }

    @Test
    void places_are_written_as_those_of_a_dataset() throws Exception {
        String text = """
                {"format": "dateline-source/1", "title": "T", "files": ["a.csv"], "columns": {"start": "s"},
                 "places": [{"id": "q", "name": "Quetta", "kind": "city", "otherNames": ["Quetta City"], "parent": "b",
                             "feature": "quetta", "longitude": 67.0, "latitude": 30.2},
                            {"id": "b", "name": "Balochistan", "kind": "province", "parent": null}]}
                """;

        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(EventSourceParser.parse(text, "x.source.json").problems()).isEmpty();
        assertThat(EventSourceParser.parse(text, "x.source.json")
                        .value()
                        .places()
                        .list())
                .containsExactly(
                        new Place("q", "Quetta", List.of("Quetta City"), "city", "b", "quetta", 67.0, 30.2),
                        new Place("b", "Balochistan", List.of(), "province", null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"places\": [{\"id\": \"q\", \"name\": \"Quetta\"}]",
                "\"places\": [{\"id\": \"q\", \"name\": \"Quetta\", \"kind\": \"city\", \"longitude\": 67}]",
                "\"places\": [{\"id\": \"q\", \"name\": \"Quetta\", \"kind\": \"city\", \"aliases\": []}]",
                "\"places\": [{\"id\": \"q\", \"name\": \"Quetta\", \"kind\": \"city\", \"longitude\": 267, \"latitude\": 30}]",
                "\"places\": \"here\"",
                "\"places\": [{\"id\": \"q\", \"name\": \"Quetta\", \"kind\": \"city\"}], \"gazetteer\": \"d.json\""
            })
    void of_places_that_the_schema_refuses_the_reader_says_what_is_wrong(String places) throws Exception {
        String text = "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"files\": [\"a.csv\"],"
                + " \"columns\": {\"start\": \"s\"}, " + places + "}";

        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(EventSourceParser.parse(text, "x.source.json").problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.where().describe()).contains("$."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"T\", \"files\": [\"a.csv\"], \"columns\": {\"start\": \"s\"}}",
                "{\"format\": \"dateline-source/1\", \"files\": [\"a.csv\"], \"columns\": {\"start\": \"s\"}}",
                "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"columns\": {\"start\": \"s\"}}",
                "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"files\": [\"a.csv\"]}",
                "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"files\": [\"a.csv\"], \"columns\": {}}",
                "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"database\": \"h/d\", \"table\": \"t\", \"columns\": {\"start\": \"s\"}}",
                "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"database\": \"jdbc:x:y\", \"columns\": {\"start\": \"s\"}}",
                "{\"format\": \"dateline-source/1\", \"title\": \"T\", \"files\": [\"a.csv\"], \"columns\": {\"start\": \"s\", \"latitude\": \"y\"}}"
            })
    void what_the_schema_refuses_the_reader_refuses(String text) {
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(catchThrowable(() -> EventSourceParser.parse(text, "x.source.json")))
                .isInstanceOf(UnreadableFileException.class);
    }
}
