package org.dateline.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Catalog;
import org.dateline.model.Category;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.samples.SampleEvent;
import org.dateline.search.DatasetSearch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What events have in the dataset's own fields goes along. */
@NullMarked
class FieldsExportTest {

    private interface Export {
        void write(ExportedView view, Writer writer) throws Exception;
    }

    private static String written(Export export) throws Exception {
        Dataset dataset = Dataset.builder()
                .title("Fields")
                .categories(Catalog.of(List.of(new Category(SampleEvent.ANY_CATEGORY, "Any"))))
                .fields(Catalog.of(List.of(
                        new EventField("actor1", "Actor 1", FieldType.TEXT),
                        new EventField("dead", "Dead", FieldType.NUMBER),
                        new EventField("tags", "Tags", FieldType.LIST),
                        new EventField("checked", "Checked", FieldType.YESNO))))
                .events(List.of(SampleEvent.of("raid")
                        .fields(List.of(
                                FieldValue.of("actor1", FieldType.TEXT, "BLF"),
                                FieldValue.of("dead", FieldType.NUMBER, "3.50"),
                                new FieldValue("tags", FieldType.LIST, List.of("a", "b; \"c\"")),
                                FieldValue.of("checked", FieldType.YESNO, "no")))
                        .build()))
                .build();
        EventFilter filter = EventFilter.NONE.withField("dead", Choice.only("1..10"));
        StringWriter text = new StringWriter();
        export.write(
                new ExportedView(
                        dataset,
                        "fields.json",
                        DatasetSearch.eventsOf(dataset).query(dataset.span(), filter),
                        new ExportedView.Choice(filter, false, ""),
                        Instant.EPOCH),
                text);
        return text.toString();
    }

    @Test
    void as_an_object_by_their_ids_in_geojson() throws Exception {
        var features = JsonParser.parseString(written(GeoJsonExport::write))
                .getAsJsonObject()
                .getAsJsonArray("features");

        assertThat(features.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("properties")
                        .get("fields"))
                .hasToString("{\"actor1\":\"BLF\",\"dead\":3.50,\"tags\":[\"a\",\"b; \\\"c\\\"\"],\"checked\":false}");
    }

    @Test
    void as_rows_of_their_own_in_csv_which_says_by_what_they_were_chosen() throws Exception {
        String csv = written(CsvExport::write);

        assertThat(csv.lines().filter(line -> line.startsWith("field,")))
                .hasSize(4)
                .anyMatch(line -> line.contains(",3.5,") && line.endsWith(",Dead,"))
                .anyMatch(line -> line.contains(",\"a; \"\"b; \"\"\"\"c\"\"\"\"\"\"\",") && line.endsWith(",Tags,"));
        assertThat(csv).contains("only events with Dead: 1..10");
    }

    @Test
    void as_extended_data_in_kml() throws Exception {
        assertThat(written(KmlExport::write).replaceAll("\\s+", ""))
                .contains("name=\"field-actor1\"><displayName>Actor1</displayName><value>BLF</value>");
    }
}
