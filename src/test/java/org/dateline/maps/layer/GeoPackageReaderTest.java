package org.dateline.maps.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.geopackage.GeoPackageFile.blob;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.ReferenceLayer;
import org.dateline.geopackage.GeoPackageFile;
import org.dateline.maps.Inspection;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapInspector;
import org.dateline.maps.MapReader;
import org.dateline.maps.ReferenceLayerReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** GeoPackages as maps and layers; those that GDAL made are described beside them. */
class GeoPackageReaderTest {

    private static final Path MADE_BY_GDAL = Path.of("src", "test", "resources", "org", "dateline", "geopackage");
    private static final String AREA = "POLYGON ((66 29, 66 30, 67 30, 66 29))";

    @TempDir
    private Path folder;

    private static Path made(String file) {
        return MADE_BY_GDAL.resolve(file);
    }

    private static Loaded<MapLayer> map(Path map) throws UnreadableFileException {
        return new MapReader().read(map);
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(Problem::message).toList();
    }

    @Test
    void a_layer_is_a_map_with_the_columns_as_fields() throws Exception {
        Loaded<MapLayer> districts = map(made("map.gpkg!districts"));

        assertThat(districts.problems()).isEmpty();
        assertThat(districts.value().name()).isEqualTo("districts");
        assertThat(districts.value().features())
                .extracting(MapFeature::id, MapFeature::name)
                .contains(tuple("quetta", "Quetta"));
    }

    /** The figures of {@code ogrinfo -so -al}. */
    @ParameterizedTest
    @CsvSource({
        "map.gpkg!districts,        3, 7211165.294097, 3338168.956383, 7508388.334516, 3564831.456028",
        "map.gpkg!rivers & streams, 4, 802806.274000,  1820690.517770, 2052803.827056, 4633454.510299",
        "map.gpkg!only Quetta,      1, 7371752.565126, 3477966.304939, 7490577.215989, 3564831.456028",
        "events.gpkg,               5, 62.3,           25.1,           67.0,           30.18",
        "references.gpkg!epsg5514,  1, -741817.772106, -1044492.557475, -741817.772106, -1044492.557475",
    })
    void counts_and_bounds_are_those_that_gdal_has(
            String file, int features, double west, double south, double east, double north) throws Exception {
        Inspection found = new MapInspector().inspect(made(file));

        assertThat(found.features()).isEqualTo(features);
        Inspection.Bounds bounds = Objects.requireNonNull(found.bounds());
        assertThat(new double[] {bounds.west(), bounds.south(), bounds.east(), bounds.north()})
                .containsExactly(new double[] {west, south, east, north}, within(1e-6));
    }

    /** Whatever order the file says that the axes have, x comes first; what shifts a datum by grids is out by 3 metres here. */
    @ParameterizedTest
    @CsvSource({
        "27700, -0.1276, 51.5072",
        "31370, 4.3517, 50.8503",
        "2056,  7.4474, 46.9480",
        "5514,  14.4378, 50.0755",
        "2193,  174.7787, -41.2924",
        "2048,  18.4241, -33.9249",
        "32642, 66.9750, 30.1798",
        "3857,  66.9750, 30.1798",
        "3035,  4.3517, 50.8503",
        "4269,  66.9750, 30.1798",
        "3995,  -51.7214, 64.1835",
    })
    void a_town_lies_where_gdal_took_it_from(int epsg, double longitude, double latitude) throws Exception {
        Loaded<MapLayer> towns = map(made("references.gpkg!epsg" + epsg));

        Coordinate town = towns.value().features().get(0).geometry().getCoordinate();
        assertThat(town.x).isCloseTo(longitude, within(1e-6));
        assertThat(town.y).isCloseTo(latitude, within(1e-6));
        assertThat(towns.problems()).isEmpty();
    }

    @Test
    void a_system_that_counts_to_south_and_west_is_roughly_known_and_that_is_said() throws Exception {
        Loaded<MapLayer> towns = map(made("references.gpkg!epsg5513"));

        Coordinate town = towns.value().features().get(0).geometry().getCoordinate();
        assertThat(town.distance(new Coordinate(14.4378, 50.0755))).isLessThan(0.003);
        assertThat(messages(towns.problems()))
                .containsExactly("the reference system does not say how it lies to WGS 84; positions may be out by some"
                        + " hundred metres");
    }

    @Test
    void every_kind_of_shape_is_drawn_but_curves() throws Exception {
        Loaded<MapLayer> kinds = map(made("kinds.gpkg"));

        assertThat(kinds.value().features())
                .extracting(feature -> feature.geometry().getGeometryType())
                .containsExactly(
                        Geometry.TYPENAME_POINT,
                        Geometry.TYPENAME_LINESTRING,
                        Geometry.TYPENAME_POLYGON,
                        Geometry.TYPENAME_MULTIPOINT,
                        Geometry.TYPENAME_LINESTRING,
                        Geometry.TYPENAME_MULTIPOLYGON);
        assertThat(messages(kinds.problems()))
                .contains(
                        "row 9 of the layer \"every kind\": its geometry is a CurvePolygon, which is not read",
                        "row 10 of the layer \"every kind\": its geometry is a CompoundCurve, which is not read",
                        "row 11 of the layer \"every kind\": its geometry is a MultiSurface, which is not read",
                        "feature 8 has no shape and is left out");
    }

    @Test
    void of_several_layers_the_only_one_of_areas_is_the_map() throws Exception {
        Path file = folder.resolve("two.gpkg");
        GeoPackageFile.at(file)
                .layer("towns", "POINT", "")
                .layer("districts", "MULTIPOLYGON", "")
                .row("districts", (Object) blob(AREA));

        Loaded<MapLayer> map = map(file);

        assertThat(map.value().name()).isEqualTo("districts");
        assertThat(messages(map.problems()))
                .contains("there are 2 layers in it, of which only districts has areas and is read");
    }

    @Test
    void where_several_may_be_meant_they_are_named_and_how_to_name_one() {
        Path file = made("map.gpkg");

        assertThatThrownBy(() -> map(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        file + ": there are several layers in it: districts, only Quetta, rivers & streams; name one"
                                + " as in " + file + "!districts")
                .asInstanceOf(InstanceOfAssertFactories.type(SeveralLayersException.class))
                .extracting(SeveralLayersException::layers)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(
                        made("map.gpkg!districts"), made("map.gpkg!only Quetta"), made("map.gpkg!rivers & streams"));
        assertThatThrownBy(() -> map(made("map.gpkg!roads")))
                .hasMessageContaining("there is no layer \"roads\" in it; there are districts, ");
    }

    @Test
    void a_layer_of_lines_is_drawn_with_the_map() throws Exception {
        ReferenceLayer rivers = new ReferenceLayerReader(new MapReader())
                .read(LayerRequest.parse(made("map.gpkg!Rivers & Streams=rank").toString()))
                .value();

        assertThat(rivers.features()).hasSize(4);
        assertThat(rivers.title()).isEqualTo("Rivers & streams");
        assertThat(rivers.labelField()).isEqualTo("rank");
    }

    private Path zipped() throws Exception {
        Path zip = folder.resolve("maps.gpkg.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("data/map.gpkg"));
            Files.copy(made("map.gpkg"), out);
        }
        return zip;
    }

    @Test
    void a_layer_of_a_geopackage_in_a_zip_is_named_by_both() throws Exception {
        Path zip = zipped();

        assertThat(map(Path.of(zip + "!data/map.gpkg!districts")).value().features())
                .hasSize(3);
        assertThat(map(Path.of(zip + "!map.gpkg!only Quetta")).value().features())
                .hasSize(1);
        assertThatThrownBy(() -> map(zip)).hasMessageContaining("name one as in " + zip + "!data/map.gpkg!districts");
    }

    @Test
    void tables_without_shapes_are_no_map() throws Exception {
        Path file = folder.resolve("tables.gpkg");
        GeoPackageFile.at(file).sql("CREATE TABLE events (t TEXT)").listed("events", "attributes", null);

        assertThatThrownBy(() -> map(file))
                .hasMessage(file + ": this GeoPackage has no features, only tables without shapes: events; they can be"
                        + " imported");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "99999"})
    void a_reference_system_that_is_not_known_is_taken_as_degrees_and_said(int id) throws Exception {
        Path file = folder.resolve("unknown.gpkg");
        GeoPackageFile.at(file)
                .sql("CREATE TABLE areas (fid INTEGER PRIMARY KEY, geom BLOB)")
                .listed("areas", "features", id)
                .shapes("areas", "geom", "POLYGON", id)
                .row("areas", (Object) blob(AREA));

        assertThat(messages(map(file).problems()))
                .contains("the reference system is not known; coordinates are taken as degrees in WGS 84");
    }

    @Test
    void one_broken_shape_costs_one_feature() throws Exception {
        Path file = folder.resolve("broken.gpkg");
        GeoPackageFile.at(file)
                .layer("areas", "POLYGON", ", name TEXT")
                .row("areas", new byte[] {1, 2, 3}, "Noshki")
                .row("areas", blob(AREA), "Quetta");

        Loaded<MapLayer> map = map(file);

        assertThat(map.value().features()).extracting(MapFeature::name).containsExactly("Quetta");
        assertThat(messages(map.problems()))
                .contains("row 1 of the layer \"areas\": what stands in its place is no geometry of a GeoPackage");
    }
}
