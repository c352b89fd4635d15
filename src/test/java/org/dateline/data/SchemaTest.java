package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "\"dateline/1\" | \"dateline/2\"",
                "\"precision\": \"town\" | \"precision\": \"village\"",
                "\"paragraph\": 13 | \"paragraph\": 0",
                "\"paragraph\": 13 | \"paragraph\": \"13\"",
                "\"start\": \"2026-01-31T00:00\" | \"start\": \"Saturday\"",
                "\"id\": \"mastung-prison\" | \"id\": \"Mastung Prison\"",
                "\"title\": \"Quetta lies quiet\" | \"title\": null"
            })
    void refuses_what_the_reader_refuses(String right, String wrong) {
        assertThat(dataset).contains(right);

        assertThat(validate(dataset.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isNotEmpty();
    }
}
