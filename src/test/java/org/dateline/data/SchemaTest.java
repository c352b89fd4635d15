package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.data.write.MarksFormatter;
import org.dateline.events.Dataset;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.Reliability;
import org.dateline.model.mark.ReportGrade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema that editors use agrees with the dataset, and with what the reader refuses. */
class SchemaTest {

    private static String dataset = "";
    private static JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema("{}");

    @BeforeAll
    static void read() throws Exception {
        dataset = Files.readString(Path.of("data/balochistan.json"));
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("data/dateline.schema.json")));
    }

    private static Set<ValidationMessage> validate(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void accepts_the_shipped_dataset() {
        assertThat(validate(dataset)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-0043-03-15, true",
        "-9998-01-01, true",
        "0000-06-01, true",
        "1805-12-02T09:00+04:28:12, true",
        "-0000-01-01, false",
        "-43-03-15, false",
        "12000-01-01, false"
    })
    void agrees_with_the_reader_on_years_of_all_lengths(String time, boolean isRight) {
        String asked = dataset.replaceFirst("\"start\": \"[^\"]*\"", "\"start\": \"" + time + "\"");

        assertThat(validate(asked).isEmpty()).isEqualTo(isRight);
        assertThat(new DatasetTimes(ZoneId.of("Asia/Karachi")).parse(time) != null)
                .isEqualTo(isRight);
    }

    private static JsonObject definitions(String file) throws Exception {
        return JsonParser.parseString(Files.readString(Path.of(file)))
                .getAsJsonObject()
                .getAsJsonObject("$defs");
    }

    @Test
    void the_schema_of_files_of_stories_says_the_same_of_a_step() throws Exception {
        JsonObject ofDatasets = definitions("data/dateline.schema.json");
        JsonObject ofStories = definitions("data/dateline-story.schema.json");

        for (String name : List.of("id", "time", "paragraph", "paragraphs", "report", "exhibit", "step")) {
            assertThat(ofStories.get(name)).as(name).isEqualTo(ofDatasets.get(name));
        }
    }

    @Test
    void the_schema_of_files_of_stories_accepts_what_is_written() throws Exception {
        Dataset shipped = DatasetReader.read(Path.of("data/balochistan.json")).value();
        StringWriter text = new StringWriter();
        StoryFile.write(shipped.stories().list(), shipped.zone(), text);
        JsonSchema stories = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("data/dateline-story.schema.json")));

        assertThat(stories.validate(text.toString(), InputFormat.JSON)).isEmpty();
        assertThat(stories.validate(text.toString().replace("dateline-story/1", "dateline/1"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_schema_of_files_of_marks_accepts_what_is_written_and_knows_the_same_grades() throws Exception {
        Instant set = Instant.parse("2026-11-29T10:00:00Z");
        List<Mark> marks = new ArrayList<>(
                List.of(new EventMark("mastung-prison", true, List.of("checked"), "Line\nand line", set)));
        Stream.of(Reliability.values()).forEach(grade -> marks.add(new OutletGrade(grade.code(), grade, null, set)));
        Stream.of(Credibility.values()).forEach(grade -> marks.add(new ReportGrade(grade.code(), grade, "why", set)));
        StringWriter text = new StringWriter();
        MarksFormatter.write(Marks.of("Editor", marks), text);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("data/dateline-marks.schema.json")));

        assertThat(schema.validate(text.toString(), InputFormat.JSON)).isEmpty();
        for (String wrong : List.of("\"G\"", "7", "0")) {
            String key = wrong.equals("\"G\"") ? "\"A\"" : "6";
            assertThat(schema.validate(text.toString().replace("y\": " + key, "y\": " + wrong), InputFormat.JSON))
                    .as(wrong)
                    .isNotEmpty();
        }
        String said = Files.readString(Path.of("data/dateline-marks.schema.json"));
        Stream.of(Reliability.values()).forEach(grade -> assertThat(said).contains(grade.code() + " " + grade.words()));
        Stream.of(Credibility.values()).forEach(grade -> assertThat(said).contains(grade.code() + " " + grade.words()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"dateline/2\" | \"dateline/3\"",
                "\"bound\": \"at-least\" | \"bound\": \"least\"",
                "\"bound\": \"at-least\" | \"bound\": null",
                "\"precision\": \"town\" | \"precision\": \"village\"",
                "\"paragraph\": 13 | \"paragraph\": 0",
                "\"paragraph\": 13 | \"paragraph\": \"13\"",
                "\"start\": \"2026-01-31T00:00\" | \"start\": \"Saturday\"",
                "\"id\": \"mastung-prison\" | \"id\": \"Mastung Prison\"",
                "\"title\": \"Quetta lies quiet\" | \"title\": null",
                "\"title\": \"Five reports\" | \"title\": \"Five reports\", \"zoom\": 0"
            })
    void refuses_what_the_reader_refuses(String right, String wrong) {
        assertThat(dataset).contains(right);

        assertThat(validate(dataset.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isNotEmpty();
    }
}
