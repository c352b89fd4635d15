package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.maps.Inspection.Attribute;
import org.dateline.maps.layer.GeoJsonReader;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileBytes;
import org.dateline.shapefile.ShapefileBytes.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapInspectorTest {

    private final MapInspector inspector = new MapInspector();

    @TempDir
    private Path folder;

    @Test
    void says_what_is_in_the_shipped_map() throws Exception {
        Inspection inspection = inspector.inspect(Path.of("maps", "balochistan_districts.shp"));

        assertThat(inspection)
                .isEqualTo(new Inspection(
                        31,
                        "Polygon",
                        new Inspection.Bounds(60.84601, 24.89187, 70.239, 32.07574),
                        "GCS_WGS_1984",
                        "UTF-8",
                        List.of(
                                new Attribute("id", "String"),
                                new Attribute("name", "String"),
                                new Attribute("alt_names", "String"),
                                new Attribute("kind", "String"),
                                new Attribute("parent", "String")),
                        List.of()));
    }

    @Test
    void names_every_type_of_attribute() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));
        List<Column> columns = List.of(
                new Column("text", 'C', 5, 0),
                new Column("whole", 'N', 9, 0),
                new Column("large", 'N', 10, 0),
                new Column("part", 'N', 9, 2),
                new Column("float", 'F', 9, 0),
                new Column("flag", 'L', 1, 0),
                new Column("day", 'D', 8, 0));
        Files.write(folder.resolve("layer.dbf"), ShapefileBytes.dbf(StandardCharsets.UTF_8, 0, columns, ""));

        Inspection inspection = inspector.inspect(shp);

        assertThat(inspection.attributes())
                .containsExactly(
                        new Attribute("text", "String"),
                        new Attribute("whole", "Integer"),
                        new Attribute("large", "Long"),
                        new Attribute("part", "Double"),
                        new Attribute("float", "Double"),
                        new Attribute("flag", "Boolean"),
                        new Attribute("day", "Date"));
    }

    @Test
    void counts_null_shapes_and_has_no_bounds_for_them() throws Exception {
        Path shp = ShapefileBytes.write(folder, 11, content(0), content(0));

        Inspection inspection = inspector.inspect(shp);

        assertThat(inspection.features()).isEqualTo(2);
        assertThat(inspection.geometry()).isEqualTo("PointZ");
        assertThat(inspection.bounds()).isNull();
    }

    @Test
    void takes_bounds_from_the_shapes_and_not_from_the_header() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5), content(1, 62.0, 31.0));

        Inspection inspection = inspector.inspect(shp);

        assertThat(inspection.bounds()).isEqualTo(new Inspection.Bounds(62, 29.5, 66, 31));
    }

    @Test
    void takes_into_the_bounds_what_lies_in_shapes_that_are_left_out() throws Exception {
        Path shp = ShapefileBytes.write(
                folder,
                5,
                ShapefileBytes.parts(5, new double[] {0, 0, 0, 9, 9, 9, 0, 0}),
                ShapefileBytes.parts(5, new double[] {-50, 0, 5, 5}));

        Inspection inspection = inspector.inspect(shp);

        assertThat(inspection.features()).isEqualTo(2);
        assertThat(inspection.bounds()).isEqualTo(new Inspection.Bounds(-50, 0, 9, 9));
    }

    @Test
    void counts_what_a_multipatch_holds() throws Exception {
        double[] fan = {0, 0, 0, 9, 9, 9, 9, 0};
        Path shp = ShapefileBytes.write(
                folder, 31, content(31, new double[4], 1, 4, 0, 1, fan, new double[2], new double[4]));

        Inspection inspection = inspector.inspect(shp);

        assertThat(inspection.geometry()).isEqualTo("MultiPatch");
        assertThat(inspection.features()).isEqualTo(1);
        assertThat(inspection.bounds()).isEqualTo(new Inspection.Bounds(0, 0, 9, 9));
    }

    @Test
    void reads_extensions_in_upper_case() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));
        for (String extension : List.of("shp", "shx", "dbf", "prj", "cpg")) {
            Files.move(
                    folder.resolve("layer." + extension),
                    folder.resolve("LAYER." + extension.toUpperCase(Locale.ROOT)));
        }

        Inspection inspection = inspector.inspect(folder.resolve("LAYER.SHP"));

        assertThat(shp).doesNotExist();
        assertThat(inspection.attributes()).containsExactly(new Attribute("name", "String"));
        assertThat(inspection.problems()).isEmpty();
    }

    @Test
    void says_what_is_wrong_and_where() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5), content(1, Double.NaN, 1.0));
        Files.delete(folder.resolve("layer.prj"));

        Inspection inspection = inspector.inspect(shp);

        assertThat(inspection.crs()).isNull();
        assertThat(inspection.problems())
                .containsExactly(
                        Problem.warning(
                                folder.resolve("layer.prj").toString(),
                                Location.WHOLE_FILE,
                                "the reference system is missing; it is not known where on Earth this lies"),
                        Problem.warning(
                                shp.toString(),
                                new Location.InRecord(2, 140),
                                "a coordinate is NaN; the shape is left out"),
                        Problem.warning(
                                shp.toString(),
                                "the reference system is not known; coordinates are taken as degrees in WGS 84"),
                        Problem.warning(shp.toString(), "feature 2 has no shape and is left out"));
    }

    @Test
    void says_of_geojson_what_it_says_of_shapefiles() throws Exception {
        Path map = Files.writeString(folder.resolve("areas.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[66, 29], [66, 30], [67, 30], [66, 29]]]},
                   "properties": {"name": "Noshki", "n": 1, "large": 1, "part": 1, "flag": true, "any": 1, "none": null}},
                  {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": [[[[62, 25], [62, 26], [63, 26], [62, 25]]]]},
                   "properties": {"name": "Kech", "n": 2, "large": 3000000000, "part": 1.5, "flag": null, "any": "x"}},
                  {"type": "Feature", "geometry": null, "properties": {}}]}
                """);

        Inspection inspection = inspector.inspect(map);

        assertThat(inspection)
                .isEqualTo(new Inspection(
                        3,
                        "Polygon",
                        new Inspection.Bounds(62, 25, 67, 30),
                        "urn:ogc:def:crs:OGC::CRS84",
                        "UTF-8",
                        List.of(
                                new Attribute("name", "String"),
                                new Attribute("n", "Integer"),
                                new Attribute("large", "Long"),
                                new Attribute("part", "Double"),
                                new Attribute("flag", "Boolean"),
                                new Attribute("any", "String"),
                                new Attribute("none", "String")),
                        List.of(Problem.warning(map.toString(), "feature 3 has no shape and is left out"))));
    }

    @Test
    void names_all_types_of_shapes_that_geojson_mixes_and_its_reference_system() throws Exception {
        Path map = Files.writeString(folder.resolve("mixed.geojson"), """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:3857"}}, "features": [
                  {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[0, 0], [9000000, 1]]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [5, -5]}}]}
                """);

        Inspection inspection = inspector.inspect(map);

        assertThat(inspection.geometry()).isEqualTo("PolyLine, Point");
        assertThat(inspection.bounds()).isEqualTo(new Inspection.Bounds(0, -5, 9_000_000, 1));
        assertThat(inspection.crs()).isEqualTo("WGS 84 / Pseudo-Mercator");
    }

    @Test
    void has_neither_bounds_nor_shapes_for_geojson_without_any() throws Exception {
        Path map =
                Files.writeString(folder.resolve("empty.json"), "{\"type\": \"FeatureCollection\", \"features\": []}");

        assertThat(inspector.inspect(map))
                .isEqualTo(
                        new Inspection(0, "Null", null, "urn:ogc:def:crs:OGC::CRS84", "UTF-8", List.of(), List.of()));
    }

    @Test
    void refuses_a_broken_file_with_record_and_byte() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));
        Files.write(shp, Arrays.copyOf(Files.readAllBytes(shp), 120));

        assertThatThrownBy(() -> inspector.inspect(shp))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.problem())
                                .isEqualTo(Problem.error(
                                        shp.toString(),
                                        new Location.InRecord(1, 104),
                                        "the record says that it is 20 bytes long, but only 12 are left of the file")));
    }

    @Test
    void refuses_what_is_not_there_or_no_shapefile() throws Exception {
        Path text = Files.writeString(folder.resolve("map.txt"), "here be dragons");

        assertThatThrownBy(() -> inspector.inspect(folder.resolve("nowhere.shp")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder.resolve("nowhere.shp") + ": there is no such file");
        assertThatThrownBy(() -> inspector.inspect(folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder + ": this is a folder, not a file");
        assertThatThrownBy(() -> inspector.inspect(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(text + ": this kind of file is not a map that can be read");
    }

    @Test
    void the_type_of_a_field_is_the_narrowest_that_holds_all_its_values() throws Exception {
        Path map = Files.writeString(folder.resolve("types.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties":
                    {"truth": true, "whole": 1, "long": 1, "part": 1, "mixed": true, "text": 1, "none": null}},
                  {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties":
                    {"truth": false, "long": 12345678901, "part": 1.5, "mixed": 1, "text": "a"}}]}
                """);

        assertThat(inspector.inspect(map).attributes())
                .containsExactly(
                        new Attribute("truth", "Boolean"),
                        new Attribute("whole", "Integer"),
                        new Attribute("long", "Long"),
                        new Attribute("part", "Double"),
                        new Attribute("mixed", "String"),
                        new Attribute("text", "String"),
                        new Attribute("none", "String"));
    }

    /** Each of many features has a field of its own. */
    @Test
    void of_very_many_fields_the_first_are_used_and_those_that_the_program_knows() throws Exception {
        StringBuilder features = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String own = i == 2999 ? "id" : "k" + i;
            features.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"" + own + "\":\"v" + i + "\"},\"geometry\":null}");
        }
        Path map = Files.writeString(
                folder.resolve("wide.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");

        LayerInDegrees layer = LayerInDegrees.of("wide", new GeoJsonReader().read(map));

        assertThat(layer.layer().fields()).hasSize(1001).startsWith("k0", "k1").endsWith("k999", "id");
        assertThat(layer.layer().features().get(2999).text("id")).isEqualTo("v2999");
        assertThat(layer.layer().features().get(2000).attributes()).isEmpty();
        assertThat(layer.layer().problems())
                .containsExactly(Problem.warning(
                        "wide",
                        "the layer has 3,000 fields, very many for its 3,000 features; only 1,001 of them are used"));
        assertThat(layer.shapeProblems()).hasSize(3000);
    }
}
