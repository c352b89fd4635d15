package org.dateline.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.export.Schemas;
import org.dateline.export.content.ExportedView;
import org.geojson.FeatureCollection;
import org.geojson.GeoJsonObject;
import org.geojson.LngLatAlt;
import org.geojson.MultiPoint;
import org.geojson.Point;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeoJsonExportTest {

    private static final String SCHEMA = "geojson.schema.json";

    static List<ExportedView> views() {
        return List.of(ExportSamples.view(), ExportSamples.empty(), ExportSamples.shipped());
    }

    private static String text(ExportedView view) {
        return ExportSamples.text(ExportFormat.GEOJSON, view);
    }

    private static @Nullable GeoJsonObject geometry(String event) throws Exception {
        FeatureCollection read = new ObjectMapper()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .readValue(text(ExportSamples.view()), FeatureCollection.class);
        return read.getFeatures().stream()
                .filter(feature -> feature.getId().equals(event))
                .findFirst()
                .orElseThrow()
                .getGeometry();
    }

    private static JsonObject properties(String event) {
        for (JsonElement feature : JsonParser.parseString(text(ExportSamples.view()))
                .getAsJsonObject()
                .getAsJsonArray("features")) {
            if (feature.getAsJsonObject().get("id").getAsString().equals(event)) {
                return feature.getAsJsonObject().getAsJsonObject("properties");
            }
        }
        throw new AssertionError(event);
    }

    @ParameterizedTest
    @MethodSource("views")
    void is_valid_by_rfc_7946(ExportedView view) {
        assertThat(Schemas.problems(SCHEMA, text(view))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_the_rfc_does() {
        String crs = text(ExportSamples.view()).replaceFirst("\"dateline\"", "\"crs\"");
        String turned = text(ExportSamples.view()).replace("66.99", "266.99");

        assertThat(Schemas.problems(SCHEMA, crs)).isNotEmpty();
        assertThat(Schemas.problems(SCHEMA, turned)).isNotEmpty();
    }

    @Test
    void another_reader_finds_longitude_before_latitude() throws Exception {
        assertThat(geometry("raid")).isEqualTo(new Point(-70.5, -33.25));
    }

    @Test
    void several_places_are_a_multi_point_and_none_is_null() throws Exception {
        assertThat(geometry("blast"))
                .isEqualTo(new MultiPoint(new LngLatAlt(66.99, 30.18), new LngLatAlt(-70.5, -33.25)));
        assertThat(geometry("denial")).as("no place").isNull();
        assertThat(geometry("siege")).as("a place without a point").isNull();
    }

    @Test
    void says_how_exactly_the_place_is_known() {
        assertThat(properties("raid").get("precision").getAsString()).isEqualTo("exact");
        assertThat(properties("blast").get("precision").getAsString())
                .as("the least exact")
                .isEqualTo("district");
        assertThat(properties("blast").get("place").getAsString()).isEqualTo("Quetta (district), West (town)");
        assertThat(properties("blast")
                        .getAsJsonArray("places")
                        .get(0)
                        .getAsJsonObject()
                        .get("pointMeans")
                        .getAsString())
                .isEqualTo("somewhere in the district; where in it is not known");
        assertThat(properties("denial").get("precision").isJsonNull()).isTrue();
    }

    @Test
    void tells_certain_from_possible_and_the_outer_interval_from_the_inner() {
        JsonObject siege = properties("siege");

        assertThat(siege.get("certainty").getAsString()).isEqualTo("certain");
        assertThat(siege.get("start").getAsString()).isEqualTo("2026-01-31T06:00:00+05:00");
        assertThat(siege.get("startLatest").getAsString()).isEqualTo("2026-01-31T08:00:00+05:00");
        assertThat(siege.get("when").getAsString())
                .isEqualTo("within Sat 31 Jan 2026 06:00 \u2013 Sun 1 Feb 2026 02:00;"
                        + " certainly going on Sat 31 Jan 2026 08:00\u201320:00");
        assertThat(properties("blast").get("when").getAsString()).isEqualTo("some time within Sat 31 Jan 2026");
    }

    @Test
    void has_quotes_to_the_letter_and_figures_with_their_bounds() {
        JsonObject quote = properties("raid").getAsJsonArray("quotes").get(0).getAsJsonObject();
        JsonObject vague = properties("raid").getAsJsonArray("figures").get(0).getAsJsonObject();
        JsonObject figure = properties("raid").getAsJsonArray("figures").get(1).getAsJsonObject();

        assertThat(quote.get("text").getAsString()).isEqualTo("We heard, \"it\"\nall ]]> {night} 50% & \\more");
        assertThat(vague.get("value").isJsonNull() && vague.get("bound").isJsonNull())
                .isTrue();
        assertThat(figure.get("value").getAsInt()).isEqualTo(30);
        assertThat(figure.get("bound").getAsString()).isEqualTo("at-least");
        assertThat(figure.get("attributedTo").getAsString()).isEqualTo("the army");
        assertThat(figure.get("paragraph").getAsInt()).isEqualTo(5);
    }

    @Test
    void names_dataset_view_and_sources() {
        JsonObject all = JsonParser.parseString(text(ExportSamples.view())).getAsJsonObject();

        JsonObject dateline = all.getAsJsonObject("dateline");
        assertThat(dateline.remove("record").getAsJsonObject().keySet())
                .containsExactly(
                        "format",
                        "title",
                        "timeZone",
                        "language",
                        "span",
                        "sources",
                        "places",
                        "categories",
                        "measures",
                        "stories");
        assertThat(dateline.remove("seals").getAsJsonObject().keySet())
                .contains("sources", "dateline.title", "dateline.record.places");
        assertThat(dateline).isEqualTo(JsonParser.parseString("""
                { "title": "Odd & <told>", "file": "odd.json", "from": "2026-01-30T00:00:00+05:00",
                  "toBefore": "2026-02-02T00:00:00+05:00", "timeZone": "Asia/Karachi", "language": "en", "shown": "all events",
                  "certain": 4, "possible": 0, "view": "%s", "exported": "2026-02-03T14:30:00+05:00" }
                """.formatted(ExportSamples.LINE)));
        assertThat(all.getAsJsonArray("sources")).hasSize(3);
    }
}
