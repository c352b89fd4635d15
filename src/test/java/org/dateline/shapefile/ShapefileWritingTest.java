package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.DefaultTransaction;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ShapefileWritingTest {

    private static final Charset ARABIC = Charset.forName("windows-1256");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (66.9961 30.1798) | POINT (66.9961 30.1798)",
                "MULTIPOINT ((1 2), (3 4)) | MULTIPOINT ((1 2), (3 4))",
                "LINESTRING (0 0, 1 1, 2 0) | MULTILINESTRING ((0 0, 1 1, 2 0))",
                "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3)) | MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))",
                "POLYGON ((0 0, 9 0, 9 9, 0 0)) | MULTIPOLYGON (((0 0, 9 9, 9 0, 0 0)))",
                "MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1)), ((20 0, 20 9, 29 9, 20 0)))"
                        + " | MULTIPOLYGON (((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 1)), ((20 0, 20 9, 29 9, 20 0)))"
            })
    void reads_back_the_shapes_it_wrote(String written, String read) throws Exception {
        Geometry geometry = wkt(written);
        Path shp = folder.resolve("layer.shp");

        write(shp, null, type(geometry.getClass()), row(geometry));

        Shapefiles.Contents contents = Shapefiles.read(shp);
        assertThat(contents.geometries()).containsExactly(wkt(read));
        assertThat(contents.warnings()).isEmpty();
    }

    @Test
    void reads_back_null_and_empty_geometries_as_none() throws Exception {
        Path shp = folder.resolve("layer.shp");

        write(shp, null, type(Point.class), row((Object) null), row(wkt("POINT EMPTY")), row(wkt("POINT (1 2)")));

        assertThat(Shapefiles.read(shp).geometries()).hasSize(3).containsSequence(null, null, wkt("POINT (1 2)"));
    }

    @Test
    void reads_back_every_type_of_attribute() throws Exception {
        Date day = Date.from(
                LocalDate.of(2026, 1, 31).atStartOfDay(ZoneId.systemDefault()).toInstant());
        SimpleFeatureType type = builder(Point.class)
                .attributes("text", String.class, "whole", Integer.class, "large", Long.class)
                .attributes("part", Double.class, "flag", Boolean.class, "day", Date.class)
                .build();
        Object[] values = {wkt("POINT (1 2)"), "Quetta", -42, 123_456_789_012L, -0.1, true, day};
        Object[] nothing = {wkt("POINT (1 2)"), null, null, null, null, null, null};
        Path shp = folder.resolve("layer.shp");

        write(shp, null, type, values, nothing);

        Shapefiles.Contents contents = Shapefiles.read(shp);
        assertThat(contents.features().get(0).getAttributes()).containsExactly(values);
        assertThat(contents.features().get(1).getAttributes())
                .containsExactly(wkt("POINT (1 2)"), "", null, null, null, null, null);
        assertThat(contents.features().get(0).getFeatureType().getAttributeDescriptors())
                .extracting(attribute -> attribute.getLocalName() + " "
                        + attribute.getType().getBinding().getSimpleName())
                .containsExactly(
                        "the_geom Point",
                        "text String",
                        "whole Integer",
                        "large Long",
                        "part Double",
                        "flag Boolean",
                        "day Date");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 347_580.25, 1e-12, 123_456_789.123_456_78, -1e15, 2.5e-7})
    void reads_back_a_number_to_the_last_digit(double number) throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("n", Double.class).build();
        Path shp = folder.resolve("layer.shp");

        write(shp, null, type, row(null, number));

        assertThat(Shapefiles.read(shp).values("n")).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256"})
    void reads_back_names_and_values_that_are_not_latin(String charset) throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("نام", String.class).build();
        Path shp = folder.resolve("layer.shp");

        write(shp, Charset.forName(charset), type, row(null, "كوئٹہ".replace("ٹ", "ت")), row(null, "Quetta"));

        Shapefiles.Contents contents = Shapefiles.read(shp);
        assertThat(contents.values("نام")).containsExactly("كوئتہ", "Quetta");
        assertThat(folder.resolve("layer.cpg")).hasContent(charset);
        assertThat(contents.warnings()).isEmpty();
    }

    @Test
    void goes_by_the_cpg_and_lets_the_parameter_override_it() throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();
        Path shp = folder.resolve("layer.shp");
        write(shp, ARABIC, type, row(null, "نوشكي"));

        assertThat(Shapefiles.read(shp).values("name")).containsExactly("نوشكي");
        assertThat(Shapefiles.read(new ShapefileDataStore(shp, StandardCharsets.ISO_8859_1))
                        .values("name"))
                .containsExactly(new String("نوشكي".getBytes(ARABIC), StandardCharsets.ISO_8859_1));
    }

    @Test
    void writes_a_new_shapefile_in_utf_8_with_the_reference_system_as_esri_writes_it() throws Exception {
        Path shp = folder.resolve("layer.shp");

        write(shp, null, type(Point.class), row(wkt("POINT (1 2)")));

        assertThat(folder.resolve("layer.cpg")).hasContent("UTF-8");
        assertThat(folder.resolve("layer.prj")).hasContent(PrjFormat.WGS_84);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("layer.shp", "layer.shx", "layer.dbf", "layer.prj", "layer.cpg");
    }

    @Test
    void writes_the_same_bytes_whenever_it_writes_the_same_features() throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));

        write(first.resolve("layer.shp"), null, type, row(wkt("POINT (1 2)"), "Kech"));
        write(second.resolve("layer.shp"), null, type, row(wkt("POINT (1 2)"), "Kech"));

        assertThat(bytes(first)).isEqualTo(bytes(second));
        assertThat(Arrays.copyOf(Files.readAllBytes(first.resolve("layer.dbf")), 4))
                .containsExactly(3, 100, 1, 1);
    }

    @Test
    void adds_changes_and_removes_features_of_a_shapefile_that_is_there() throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();
        Path shp = folder.resolve("layer.shp");
        write(shp, null, type, row(wkt("POINT (1 1)"), "Kech"), row(wkt("POINT (2 2)"), "Kharan"));
        DataStore store = open(shp, null);
        SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource("layer");

        features.addFeatures(collection(store.getSchema("layer"), row(wkt("POINT (3 3)"), "Quetta and Pishin")));
        features.modifyFeatures("name", "Turbat", named("Kech"));
        features.removeFeatures(named("Kharan"));
        store.dispose();

        Shapefiles.Contents contents = Shapefiles.read(shp);
        assertThat(contents.values("name")).containsExactly("Turbat", "Quetta and Pishin");
        assertThat(contents.geometries()).containsExactly(wkt("POINT (1 1)"), wkt("POINT (3 3)"));
    }

    @Test
    void writes_a_transaction_when_it_is_committed_and_not_before() throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();
        Path shp = folder.resolve("layer.shp");
        write(shp, null, type, row(wkt("POINT (1 1)"), "Kech"));
        DataStore store = open(shp, null);
        SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource("layer");
        try (Transaction transaction = new DefaultTransaction("two more")) {
            features.setTransaction(transaction);

            features.addFeatures(collection(store.getSchema("layer"), row(null, "Gwadar"), row(null, "Pasni")));

            assertThat(Shapefiles.read(shp).values("name")).containsExactly("Kech");
            transaction.commit();
            assertThat(Shapefiles.read(shp).values("name")).containsExactly("Kech", "Gwadar", "Pasni");
        }
        store.dispose();
    }

    @Test
    void counts_bounds_and_filters_what_it_wrote() throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();
        Path shp = folder.resolve("layer.shp");
        DataStore store = open(shp, null);
        store.createSchema(type);
        SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource("layer");

        features.addFeatures(
                collection(store.getSchema("layer"), row(wkt("POINT (1 1)"), "Kech"), row(wkt("POINT (5 2)"), "Zhob")));

        assertThat(features.getCount(new Query("layer"))).isEqualTo(2);
        assertThat(features.getCount(new Query("layer", named("Zhob")))).isEqualTo(1);
        assertThat(features.getBounds().getMaxX()).isEqualTo(5);
        assertThat(features.getFeatures(named("Zhob")).size()).isEqualTo(1);
        store.dispose();
    }

    @Test
    void writes_a_shapefile_without_features() throws Exception {
        Path shp = folder.resolve("layer.shp");

        write(shp, null, type(MultiPolygon.class));

        assertThat(Shapefiles.read(shp).features()).isEmpty();
        assertThat(shp).hasSize(100);
    }

    @Test
    void gives_a_shapefile_without_attributes_a_column_of_numbers() throws Exception {
        Path shp = folder.resolve("layer.shp");

        write(shp, null, builder(Point.class).build(), row(wkt("POINT (1 2)")), row(wkt("POINT (3 4)")));

        assertThat(Shapefiles.read(shp).values("FID")).containsExactly(1, 2);
    }

    @Test
    void keeps_what_was_there_if_a_feature_cannot_be_written() throws Exception {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();
        Path shp = folder.resolve("layer.shp");
        write(shp, null, type, row(wkt("POINT (1 1)"), "Kech"));
        Map<String, List<Byte>> before = bytes(folder);

        assertThatThrownBy(() -> write(shp, null, type, row(null, "x".repeat(255))))
                .isInstanceOf(IOException.class)
                .hasMessage("a value of \"name\" takes 255 bytes; a .dbf has room for 254");

        assertThat(bytes(folder)).isEqualTo(before);
    }

    @Test
    void writes_nothing_if_a_writer_is_left_in_the_middle_of_a_feature() throws Exception {
        Path shp = folder.resolve("layer.shp");
        DataStore store = open(shp, null);
        store.createSchema(type(Point.class));

        try (FeatureWriter<SimpleFeatureType, SimpleFeature> writer =
                store.getFeatureWriterAppend("layer", Transaction.AUTO_COMMIT)) {
            writer.next();
        }

        assertThat(folder).isEmptyDirectory();
        store.dispose();
    }

    @Test
    void refuses_text_that_the_charset_cannot_hold() {
        SimpleFeatureType type =
                builder(Point.class).attributes("name", String.class).build();

        assertThatThrownBy(
                        () -> write(folder.resolve("layer.shp"), StandardCharsets.ISO_8859_1, type, row(null, "كوئٹہ")))
                .isInstanceOf(IOException.class)
                .hasMessage("a value of \"name\" cannot be written in ISO-8859-1");
    }

    @Test
    void refuses_a_number_that_cannot_be_written_exactly() {
        SimpleFeatureType type =
                builder(Point.class).attributes("n", Double.class).build();

        assertThatThrownBy(() -> write(folder.resolve("layer.shp"), null, type, row(null, 1e-40)))
                .isInstanceOf(IOException.class)
                .hasMessage("a value of \"n\" takes 42 characters to be written exactly; a .dbf has room for 31");
    }

    @Test
    void refuses_a_name_that_a_dbf_has_no_room_for() {
        SimpleFeatureType type = builder(Point.class)
                .attributes("population", String.class, "populations", String.class)
                .build();

        assertThatThrownBy(() -> write(folder.resolve("layer.shp"), null, type))
                .isInstanceOf(IOException.class)
                .hasMessage("the name \"populations\" is longer than the 10 bytes that a .dbf has for it in UTF-8");
    }

    @Test
    void refuses_a_coordinate_that_is_not_a_number() throws Exception {
        Geometry point = wkt("POINT (1 2)");
        point.getCoordinate().x = Double.NaN;

        assertThatThrownBy(() -> write(folder.resolve("layer.shp"), null, type(Point.class), row(point)))
                .isInstanceOf(IOException.class)
                .hasMessage("feature 1 has a coordinate that is not a number");
    }

    @Test
    void refuses_geometries_that_a_shapefile_has_no_type_for() {
        assertThatThrownBy(() -> write(folder.resolve("layer.shp"), null, type(GeometryCollection.class)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("geometries of type GeometryCollection cannot be written to a shapefile");
    }

    @Test
    void refuses_to_flatten_a_shapefile_with_heights() throws Exception {
        Path shp = ShapefileBytes.write(folder, 11, content(11, 1.0, 2.0, 3.0, 4.0));
        SimpleFeatureStore features = (SimpleFeatureStore) open(shp, null).getFeatureSource("layer");

        assertThatThrownBy(() -> features.removeFeatures(Filter.INCLUDE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("shapes of PointZ are read, but not written");
    }

    @Test
    void writes_lines_where_the_files_are_in_upper_case() throws Exception {
        Path shp = folder.resolve("ROADS.SHP");

        write(shp, null, type(LineString.class), row(wkt("LINESTRING (0 0, 1 1)")));

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("ROADS.SHP", "ROADS.SHX", "ROADS.DBF", "ROADS.PRJ", "ROADS.CPG");
        assertThat(Shapefiles.read(shp).features()).hasSize(1);
    }

    private static void write(Path shp, @Nullable Charset charset, SimpleFeatureType type, Object[]... rows)
            throws IOException {
        DataStore store = open(shp, charset);
        try {
            store.createSchema(type);
            String layer = store.getTypeNames()[0];
            SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource(layer);
            features.addFeatures(collection(store.getSchema(layer), rows));
        } finally {
            store.dispose();
        }
    }

    private static DataStore open(Path shp, @Nullable Charset charset) throws IOException {
        Map<String, Object> parameters = new TreeMap<>(Map.of("url", shp.toUri().toURL()));
        if (charset != null) {
            parameters.put("charset", charset.name());
        }
        return DataStoreFinder.getDataStore(parameters);
    }

    private static ListFeatureCollection collection(SimpleFeatureType type, Object[]... rows) {
        List<SimpleFeature> features = new ArrayList<>();
        for (Object[] row : rows) {
            features.add(SimpleFeatureBuilder.build(type, row, null));
        }
        return new ListFeatureCollection(type, features);
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private static SimpleFeatureType type(Class<?> geometry) {
        return builder(geometry).attributes("name", String.class).build();
    }

    private static TypeBuilder builder(Class<?> geometry) {
        return new TypeBuilder(geometry);
    }

    private static final class TypeBuilder {

        private final SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();

        TypeBuilder(Class<?> geometry) {
            builder.setName("layer");
            builder.setCRS(DefaultGeographicCRS.WGS84);
            builder.add("the_geom", geometry);
        }

        TypeBuilder attributes(Object... namesAndTypes) {
            for (int i = 0; i < namesAndTypes.length; i += 2) {
                builder.add((String) namesAndTypes[i], (Class<?>) namesAndTypes[i + 1]);
            }
            return this;
        }

        SimpleFeatureType build() {
            return builder.buildFeatureType();
        }
    }

    private static Filter named(String name) {
        var filters = CommonFactoryFinder.getFilterFactory();
        return filters.equals(filters.property("name"), filters.literal(name));
    }

    private static Map<String, List<Byte>> bytes(Path folder) throws IOException {
        Map<String, List<Byte>> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                List<Byte> content = new ArrayList<>();
                for (byte each : Files.readAllBytes(file)) {
                    content.add(each);
                }
                bytes.put(file.getFileName().toString(), Collections.unmodifiableList(content));
            }
        }
        return bytes;
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}
