package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Projection;
import org.dateline.geo.ScaleBar;
import org.dateline.geo.Viewport;
import org.dateline.maps.LambertProjection;
import org.dateline.maps.MapReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.shapefile.dbf.CodePage;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Maps of other countries and other programs, to where they are drawn. */
class ForeignMapsTest {

    private static final Path CASES = Path.of("src", "test", "resources", "org", "dateline", "cases");

    @TempDir
    private Path folder;

    private static final Path DATA = Path.of("data", "balochistan.json");

    @ParameterizedTest
    @ValueSource(strings = {"map.geojson", "top.geojson"})
    void the_areas_of_a_collection_of_shapes_are_drawn(String file) throws Exception {
        Workspace workspace = WorkspaceReader.read(
                DATA, CASES.resolve("geometrycollection-map-crash").resolve(file));

        MapLayers layers = MapPresenter.layers(workspace);

        assertThat(layers.areas().features()).isNotEmpty().allSatisfy(area -> {
            assertThat(area.area()).isPositive();
            assertThat(area.contains(area.middle().x, area.middle().y)).isTrue();
        });
    }

    @Test
    void of_a_collection_what_is_not_drawn_is_told_by_whoever_reads_it() throws Exception {
        Path file = Files.writeString(
                folder.resolve("mixed.geojson"),
                "{\"type\": \"Feature\", \"properties\": {\"name\": \"A\"}, \"geometry\": {\"type\":"
                        + " \"GeometryCollection\", \"geometries\": [{\"type\": \"Polygon\", \"coordinates\":"
                        + " [[[66, 29], [67, 29], [67, 30], [66, 29]]]}, {\"type\": \"LineString\","
                        + " \"coordinates\": [[66, 29], [68, 31]]}]}}");
        Loaded<MapLayer> read = new MapReader().read(file);

        assertThat(read.problems())
                .extracting(Problem::message)
                .anyMatch(words -> words.contains("only its areas are drawn"));
    }

    @Test
    void a_country_on_both_sides_of_180_degrees_is_drawn_around_its_own_middle() throws Exception {
        MapLayer usa = new MapReader()
                .read(CASES.resolve("map-across-the-antimeridian/us.geojson"))
                .value();
        Projection projection = LambertProjection.fittedTo(usa.bounds());

        Coordinate shemya = projection.project(174.1, 52.72);
        Coordinate adak = projection.project(-176.63, 51.88);

        assertThat(usa.bounds().getWidth()).isLessThan(130);
        double onEarth = Projection.distanceMetres(new Coordinate(174.1, 52.72), new Coordinate(-176.63, 51.88));
        assertThat(shemya.distance(adak)).isCloseTo(onEarth, offset(onEarth * 0.08));
        assertThat(shemya.x).as("west of it").isLessThan(adak.x);
    }

    @Test
    void on_a_map_of_the_world_a_bar_is_that_of_the_middle_or_is_not_there() throws Exception {
        MapLayer world = new MapReader()
                .read(CASES.resolve("scale-bar-of-a-world-map/world.geojson"))
                .value();
        Projection projection = LambertProjection.fittedTo(world.bounds());
        Coordinate middle = projection.project(0, 0);
        double metresPerPixel = 36_000_000.0 / 1200;

        Optional<ScaleBar> bar =
                ScaleBar.inTheMiddle(120, new Viewport(middle.x, middle.y, metresPerPixel, 1200, 700), projection);

        bar.ifPresent(found -> {
            double half = found.pixels() / 2 * metresPerPixel;
            double onEarth = Projection.distanceMetres(
                    projection.unproject(middle.x - half, middle.y), projection.unproject(middle.x + half, middle.y));
            assertThat(onEarth).isCloseTo(found.metres(), offset(found.metres() * 0.05));
        });
        assertThat(projection).isNotInstanceOf(LambertProjection.class);
    }

    @Test
    void a_layer_around_the_globe_and_one_on_one_side_have_the_box_that_they_had() {
        assertThat(layer(new Envelope(-180, 180, -60, 80)).bounds()).isEqualTo(new Envelope(-180, 180, -60, 80));
        assertThat(layer(new Envelope(60, 70, 25, 32)).bounds()).isEqualTo(new Envelope(60, 70, 25, 32));
        assertThat(layer(new Envelope(19, 180, 41, 82), new Envelope(-180, -169, 60, 70))
                        .bounds())
                .isEqualTo(new Envelope(19, 191, 41, 82));
    }

    @Test
    void the_cut_at_180_degrees_is_no_border() {
        GeometryFactory shapes = new GeometryFactory();
        MapFeature russia =
                new MapFeature("russia", "Russia", List.of(), null, null, shapes.createMultiPolygon(new Polygon[] {
                    (Polygon) shapes.toGeometry(new Envelope(150, 180, 62, 70)),
                    (Polygon) shapes.toGeometry(new Envelope(-180, -170, 62, 70))
                }));
        MapLayer layer = new MapLayer("map", List.of(russia));

        MapLayers layers = MapLayers.of(
                layer, MapLayer.empty("context"), LambertProjection.fittedTo(layer.bounds()), Set.of(), Map.of(), "");

        ProjectedFeature whole = layers.areas().features().get(0);
        assertThat(whole.border().lines()).as("one ring").hasSize(1);
    }

    private static MapLayer layer(Envelope... boxes) {
        return new MapLayer(
                "map",
                Arrays.stream(boxes)
                        .map(box -> new MapFeature(
                                box.toString(), "area", List.of(), null, null, new GeometryFactory().toGeometry(box)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big-5", "big5", "BIG 5\r\n", "Big_5"})
    void the_charset_of_a_table_is_known_in_every_spelling(String spelling) {
        assertThat(CodePage.ofCpg(spelling)).contains(Charset.forName("Big5"));
    }

    @Test
    void names_in_big5_are_read() throws Exception {
        MapLayer layer =
                new MapReader().read(CASES.resolve("cpg-big-5/big5.shp")).value();

        assertThat(layer.features()).extracting(MapFeature::name).containsExactly("\u570b\u8a9e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mac.zip", "backslash.zip", "up.zip"})
    void layers_in_archives_of_other_systems_are_found(String file) throws Exception {
        assertThat(new MapReader()
                        .read(CASES.resolve("zips-from-a-mac").resolve(file))
                        .value()
                        .features())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bom.geojson", "bowtie.geojson", "cw.geojson", "merc_crs.geojson", "zm.geojson"})
    void odd_geojson_is_read(String file) throws Exception {
        assertThat(new MapReader()
                        .read(CASES.resolve("geojson-oddities").resolve(file))
                        .value()
                        .features())
                .isNotEmpty();
    }
}
