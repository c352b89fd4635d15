package org.dateline.maps.layer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.Inspection;
import org.dateline.maps.MapInspector;
import org.dateline.maps.MapReader;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileBytes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

class ZippedLayerTest {

    private static final byte[] SQUARE = ShapefileBytes.parts(5, new double[] {66, 29, 66, 30, 67, 30, 67, 29, 66, 29});

    private static final String AREA = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "properties": {"name": "Noshki", "kind": "district"},
               "geometry": {"type": "Polygon", "coordinates": [[[66, 29], [66, 30], [67, 30], [66, 29]]]}}]}
            """;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private Path zip;
    private Set<Path> leftBefore = Set.of();

    @BeforeEach
    void look_what_lies_around() throws IOException {
        zip = folder.resolve("areas.zip");
        leftBefore = leftAround();
    }

    /** Waits for what other tests unpack meanwhile: it goes by itself, what a test of this class leaves does not. */
    @AfterEach
    void nothing_is_left_on_the_disk() throws Exception {
        Set<Path> left = new HashSet<>(leftAround());
        left.removeAll(leftBefore);

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> left.stream().noneMatch(Files::exists));
    }

    private static Set<Path> leftAround() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("dateline-map"))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data/", "data/of/2026/", "data\\"})
    void reads_the_shapefile_wherever_in_the_zip_it_lies(String prefix) throws Exception {
        add(prefix + "districts", 5, SQUARE, "Noshki");
        write();

        Loaded<MapLayer> loaded = new MapReader().read(zip);

        assertThat(loaded.value().name()).isEqualTo("districts");
        assertThat(loaded.value().features()).extracting(MapFeature::name).containsExactly("Noshki");
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .containsExactly("the layer has no field \"id\"; its features are numbered");
    }

    @Test
    void minds_neither_upper_case_nor_what_a_mac_adds() throws Exception {
        add("DISTRICTS", 5, SQUARE, "Noshki");
        Map<String, byte[]> upper = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> upper.put(name.toUpperCase(), bytes));
        entries.clear();
        entries.putAll(upper);
        entries.put("__MACOSX/._DISTRICTS.SHP", new byte[10]);
        entries.put("._DISTRICTS.SHP", new byte[10]);
        entries.put("readme.txt", new byte[10]);
        write();

        assertThat(new MapReader().read(zip).value().features()).hasSize(1);
    }

    @Test
    void takes_the_only_layer_of_areas_and_says_so() throws Exception {
        add("towns", 1, content(1, 66.0, 29.5), "Noshki");
        add("districts", 5, SQUARE, "Noshki");
        write();

        Loaded<MapLayer> loaded = new MapReader().read(zip);

        assertThat(loaded.value().name()).isEqualTo("districts");
        assertThat(loaded.problems())
                .contains(Problem.warning(
                        zip.toString(),
                        Location.WHOLE_FILE,
                        "there are 2 layers in it, of which only districts.shp has areas and is read"));
    }

    @Test
    void lists_the_layers_where_there_are_several_of_areas() throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        add("2026/tehsils", 5, SQUARE, "Pasni");
        write();

        assertThatThrownBy(() -> new MapReader().read(zip))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(zip + ": there are several layers in it: 2026/tehsils.shp, districts.shp; name one as in"
                        + " areas.zip!districts.shp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/tehsils.shp", "tehsils.shp", "TEHSILS.SHP", "tehsils", "2026/tehsils"})
    void reads_the_layer_that_is_named(String layer) throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        add("2026/tehsils", 5, SQUARE, "Pasni");
        write();

        Loaded<MapLayer> loaded = new MapReader().read(folder.resolve("areas.zip!" + layer));

        assertThat(loaded.value().features()).extracting(MapFeature::name).containsExactly("Pasni");
    }

    @Test
    void names_the_layers_where_there_is_none_of_the_name() throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        write();

        assertThatThrownBy(() -> new MapReader().read(folder.resolve("areas.zip!rivers.shp")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(zip + ": there is no layer \"rivers.shp\" in it; there are districts.shp; name one as in"
                        + " areas.zip!districts.shp");
    }

    @Test
    void reads_a_file_that_is_called_like_a_layer_of_a_zip() throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        write();
        Path odd = Files.move(zip, folder.resolve("a.zip!b.zip"));

        assertThat(new MapReader().read(odd).value().features()).hasSize(1);
    }

    @Test
    void names_the_file_in_the_zip_that_something_is_wrong_with() throws Exception {
        add("data/districts", 5, SQUARE, "Noshki");
        entries.remove("data/districts.prj");
        entries.put("data/districts.shp", Arrays.copyOf(entries.get("data/districts.shp"), 90));
        write();

        assertThatThrownBy(() -> new MapReader().read(zip))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(zip + "!data/districts.shp: the file is 90 bytes long, but its header alone takes 100");
    }

    @Test
    void writes_nothing_outside_its_own_folder_whatever_the_names_in_the_zip() throws Exception {
        add("../../outside", 5, SQUARE, "Noshki");
        add("/absolute", 1, content(1, 1.0, 1.0), "x");
        write();

        Loaded<MapLayer> loaded = new MapReader().read(zip);

        assertThat(loaded.value().name()).isEqualTo("outside");
        assertThat(folder.resolve("../../outside.shp")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("areas.zip");
    }

    @Test
    void refuses_what_would_fill_the_disk() throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        entries.put("districts.dbf", new byte[3 << 20]);
        write();

        assertThatThrownBy(() -> {
                    try (ZipFile opened = new ZipFile(zip.toFile())) {
                        new ZippedLayer.Extraction(new MapAddress(zip, null), opened, 2 << 20).extract();
                    }
                })
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(zip + ": unpacked it takes more than 2 MB, too much for a map");
        assertThat(Files.size(zip)).isLessThan(10_000);
    }

    @Test
    void looks_at_no_more_than_makes_sense_in_all_files_together() throws Exception {
        String blank = " ".repeat(8 << 20) + "{}";
        for (int i = 0; i < 40; i++) {
            entries.put(i + ".json", blank.getBytes(UTF_8));
        }
        entries.put("map.json", AREA.getBytes(UTF_8));
        write();

        assertThatThrownBy(() -> new MapReader().read(zip))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(zip + ": unpacked it takes more than 78 MB, too much for its size");
        assertThat(new MapReader().read(Path.of(zip + "!map.json")).value().features())
                .hasSize(1);
    }

    @Test
    void refuses_a_zip_without_a_shapefile_and_what_is_no_zip() throws Exception {
        entries.put("readme.txt", new byte[1]);
        write();
        Path text = Files.writeString(folder.resolve("text.zip"), "here be dragons");

        assertThatThrownBy(() -> new MapReader().read(zip))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(zip
                        + ": there is no shapefile (.shp), GeoJSON (.geojson), KML (.kml) or GeoPackage (.gpkg) in it");
        assertThatThrownBy(() -> new MapReader().read(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(text + ": this is not a .zip that can be read");
        assertThatThrownBy(() -> new MapReader().read(folder.resolve("no.zip!layer.shp")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(folder.resolve("no.zip") + ": there is no such file");
    }

    @Test
    void knows_a_zip_by_how_it_begins_too() throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        write();
        Path download = Files.move(zip, folder.resolve("download"));

        assertThat(new MapReader().read(download).value().features()).hasSize(1);
    }

    @Test
    void is_inspected_as_the_shapefile_in_it() throws Exception {
        add("data/districts", 5, SQUARE, "Noshki");
        entries.remove("data/districts.prj");
        write();

        Inspection inspection = new MapInspector().inspect(zip);

        assertThat(inspection.features()).isEqualTo(1);
        assertThat(inspection.bounds()).isEqualTo(new Inspection.Bounds(66, 29, 67, 30));
        assertThat(inspection.problems())
                .extracting(Problem::file)
                .containsExactly(zip + "!data/districts.prj", zip.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"areas.geojson", "data/AREAS.GEOJSON", "areas.json"})
    void reads_geojson_beside_notes_in_json(String name) throws Exception {
        entries.put(name, AREA.getBytes(UTF_8));
        entries.put("manifest.json", "{\"type\": \"manifest\", \"files\": [{\"type\": \"Feature\"}]}".getBytes(UTF_8));
        entries.put("notes.json", "no json at all".getBytes(UTF_8));
        write();

        Loaded<MapLayer> loaded = new MapReader().read(zip);

        assertThat(loaded.value().name()).isEqualToIgnoringCase("areas");
        assertThat(loaded.value().features()).extracting(MapFeature::name).containsExactly("Noshki");
    }

    @Test
    void lists_shapefiles_and_geojson_of_areas_together() throws Exception {
        add("districts", 5, SQUARE, "Noshki");
        entries.put("districts.geojson", AREA.getBytes(UTF_8));
        entries.put("towns.geojson", AREA.replace("Polygon", "MultiPoint").getBytes(UTF_8));
        write();

        assertThatThrownBy(() -> new MapReader().read(zip))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        zip + ": there are several layers in it: districts.geojson, districts.shp, towns.geojson; name"
                                + " one as in areas.zip!districts.shp");
        assertThat(new MapInspector()
                        .inspect(folder.resolve("areas.zip!districts.geojson"))
                        .attributes())
                .contains(new Inspection.Attribute("kind", "String"));
        assertThat(new MapInspector()
                        .inspect(folder.resolve("areas.zip!districts.shp"))
                        .attributes())
                .containsExactly(new Inspection.Attribute("name", "String"));
    }

    @Test
    void takes_the_only_geojson_of_areas_and_says_so() throws Exception {
        add("towns", 1, content(1, 66.0, 29.5), "Noshki");
        entries.put("districts.geojson", AREA.getBytes(UTF_8));
        write();

        Loaded<MapLayer> loaded = new MapReader().read(zip);

        assertThat(loaded.value().name()).isEqualTo("districts");
        assertThat(loaded.problems())
                .contains(Problem.warning(
                        zip.toString(),
                        Location.WHOLE_FILE,
                        "there are 2 layers in it, of which only districts.geojson has areas and is read"));
    }

    @Test
    void reads_the_layer_of_exactly_the_name_where_folders_have_others_of_it() throws Exception {
        add("2025/districts", 5, SQUARE, "Kech");
        add("districts", 5, SQUARE, "Noshki");
        write();

        Loaded<MapLayer> loaded = new MapReader().read(folder.resolve("areas.zip!districts.shp"));

        assertThat(loaded.value().features()).extracting(MapFeature::name).containsExactly("Noshki");
    }

    @Test
    void names_line_and_file_of_what_is_wrong_with_zipped_geojson() throws Exception {
        entries.put(
                "data/areas.geojson", AREA.replace("[66, 29], [66, 30]", "[66]").getBytes(UTF_8));
        write();

        assertThat(new MapInspector().inspect(zip).problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(zip + "!data/areas.geojson");
            assertThat(problem.where()).isEqualTo(new Location.InText(3, "$.features[0].geometry.coordinates[0][0]"));
        });
    }

    private void add(String stem, int type, byte[] shape, String name) {
        entries.put(stem + ".shp", ShapefileBytes.shp(type, shape));
        entries.put(stem + ".shx", ShapefileBytes.shx(type, shape));
        entries.put(stem + ".dbf", ShapefileBytes.names(name));
        entries.put(
                stem + ".prj",
                ("GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                                + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]")
                        .getBytes(UTF_8));
    }

    private void write() throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
    }
}
