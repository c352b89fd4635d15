package org.dateline.maps.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.geo.ReferenceLayer;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapReader;
import org.dateline.maps.ReferenceLayerReader;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KmlReaderTest {

    private static final String START = "<?xml version='1.0' encoding='UTF-8'?>\n"
            + "<kml xmlns='http://www.opengis.net/kml/2.2' xmlns:gx='http://www.google.com/kml/ext/2.2'><Document>";
    private static final String END = "</Document></kml>";

    @TempDir
    private Path folder;

    private Path file(String inner) throws Exception {
        return Files.writeString(folder.resolve("camps.kml"), START + inner + END);
    }

    private RawLayer read(String inner) throws Exception {
        Path file = file(inner);
        return new KmlReader().read(file, FileNames.beside(file));
    }

    private static List<String> shapes(RawLayer layer) {
        return layer.features().stream()
                .map(feature -> String.valueOf(feature.geometry()))
                .toList();
    }

    private List<String> problems(RawLayer layer) {
        return layer.problems().stream()
                .map(Problem::describe)
                .map(words -> words.replace(folder.toString() + File.separator, ""))
                .toList();
    }

    @Test
    void reads_points_lines_and_areas_with_holes() throws Exception {
        RawLayer layer = read("""
                <Placemark><Point><coordinates>66.02,29.55,900</coordinates></Point></Placemark>
                <Placemark><LineString><coordinates>
                  66,29 67,30
                  68,29
                </coordinates></LineString></Placemark>
                <Placemark><Polygon>
                  <innerBoundaryIs><LinearRing><coordinates>66.2,29.2 66.4,29.2 66.4,29.4 66.2,29.2</coordinates></LinearRing></innerBoundaryIs>
                  <outerBoundaryIs><LinearRing><coordinates>66,29 67,29 67,30 66,29</coordinates></LinearRing></outerBoundaryIs>
                </Polygon></Placemark>
                """);

        assertThat(shapes(layer))
                .containsExactly(
                        "POINT (66.02 29.55)",
                        "LINESTRING (66 29, 67 30, 68 29)",
                        "POLYGON ((66 29, 67 29, 67 30, 66 29), (66.2 29.2, 66.4 29.2, 66.4 29.4, 66.2 29.2))");
        assertThat(layer.problems()).isEmpty();
        assertThat(layer.name()).isEqualTo("camps");
    }

    @Test
    void reads_collections_and_tracks() throws Exception {
        RawLayer layer = read("""
                <Placemark><MultiGeometry>
                  <LineString><coordinates>66,29 67,30</coordinates></LineString>
                  <MultiGeometry><LineString><coordinates>68,29 67,30</coordinates></LineString></MultiGeometry>
                </MultiGeometry></Placemark>
                <Placemark><gx:Track><when>2026-01-31</when><gx:coord>66 29 0</gx:coord><gx:coord>67 30 0</gx:coord></gx:Track></Placemark>
                """);

        assertThat(shapes(layer))
                .containsExactly("MULTILINESTRING ((66 29, 67 30), (68 29, 67 30))", "LINESTRING (66 29, 67 30)");
    }

    @Test
    void names_words_folders_and_extended_data_are_its_fields() throws Exception {
        RawLayer layer = read("""
                <name>The document</name>
                <Folder><name>North</name><Folder><name>Camps</name>
                <Placemark><name>Girdi Jungle</name><description><![CDATA[<b>Refugees</b> &amp; others]]></description>
                  <ExtendedData><Data name="since"><value>1979</value></Data>
                    <SchemaData schemaUrl="#s"><SimpleData name="people">40000</SimpleData></SchemaData></ExtendedData>
                  <Point><coordinates>64.1,29.2</coordinates></Point></Placemark></Folder></Folder>
                <Placemark><name>Alone</name><Point><coordinates>64,29</coordinates></Point></Placemark>
                """);

        assertThat(layer.fields()).containsExactly("name", "folder", "description", "since", "people");
        RawFeature camp = layer.features().get(0);
        assertThat(camp.text("name")).isEqualTo("Girdi Jungle");
        assertThat(camp.text("folder")).isEqualTo("North / Camps");
        assertThat(camp.text("description")).isEqualTo("Refugees & others");
        assertThat(camp.text("since")).isEqualTo("1979");
        assertThat(camp.text("people")).isEqualTo("40000");
        assertThat(layer.features().get(1).text("folder")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Point><coordinates>66</coordinates></Point>",
                "<Point><coordinates/></Point>",
                "<Point><coordinates>66,NaN</coordinates></Point>",
                "<Point><coordinates>66,91</coordinates></Point>",
                "<Point><coordinates>66, 29</coordinates></Point>",
                "<LineString><coordinates>66,29</coordinates></LineString>",
                "<Polygon><outerBoundaryIs><LinearRing><coordinates>66,29 67,29 67,30 66,31</coordinates></LinearRing>"
                        + "</outerBoundaryIs></Polygon>",
                "<Polygon/>"
            })
    void a_shape_that_makes_no_sense_is_told_with_its_line_and_left_out(String shape) throws Exception {
        RawLayer layer = read("<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>\n<Placemark>"
                + shape + "</Placemark>");

        assertThat(shapes(layer)).containsExactly("POINT (1 2)", "null");
        assertThat(problems(layer))
                .containsExactly(
                        "error: camps.kml, line 3: a shape of placemark 2 makes no sense and is left out; expected"
                                + " longitude,latitude in degrees between blanks, closed for an area");
    }

    @Test
    void what_is_not_read_is_said() throws Exception {
        RawLayer layer = read("""
                <NetworkLink><Link><href>http://localhost:9/more.kml</href></Link></NetworkLink>
                <GroundOverlay><Icon><href>http://localhost:9/a.png</href></Icon></GroundOverlay>
                <Placemark><Point><coordinates>66,29</coordinates></Point></Placemark>
                """);

        assertThat(problems(layer))
                .containsExactly(
                        "warning: camps.kml: 1 network link is not followed; what it refers to is not read",
                        "warning: camps.kml: 1 picture that lies on the ground is not drawn");
    }

    @Test
    void a_document_type_and_what_it_would_fetch_are_refused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path file = Files.writeString(
                folder.resolve("camps.kml"),
                "<!DOCTYPE kml [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]>\n<kml><Placemark><name>&x;</name></Placemark></kml>");

        assertThatThrownBy(() -> new KmlReader().read(file, FileNames.beside(file)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(file + ", line 1: this is not XML that can be read");
    }

    @Test
    void what_is_broken_nested_without_end_or_no_kml_is_refused() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.kml"), "<kml>\n<Placemark>");
        assertThatThrownBy(() -> new KmlReader().read(broken, FileNames.beside(broken)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith(broken + ", line 2: this is not XML that can be read");

        Path deep = file("<Placemark>" + "<MultiGeometry>".repeat(100_000));
        assertThatThrownBy(() -> new KmlReader().read(deep, FileNames.beside(deep)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith("this is not XML that can be read");

        Path other = Files.writeString(folder.resolve("other.kml"), "<gpx><wpt/></gpx>");
        assertThatThrownBy(() -> new KmlReader().read(other, FileNames.beside(other)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("this is not KML");
    }

    @Test
    void is_drawn_as_a_layer_also_out_of_a_kmz() throws Exception {
        String inner =
                "<Placemark><name>A road</name><LineString><coordinates>66,29 67,30</coordinates></LineString></Placemark>";
        Path kmz = folder.resolve("roads.kmz");
        try (OutputStream bytes = Files.newOutputStream(kmz);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("doc.kml"));
            zip.write((START + inner + END).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }

        for (Path file : List.of(file(inner), kmz)) {
            Loaded<ReferenceLayer> layer = new ReferenceLayerReader(new MapReader()).read(new LayerRequest(file));

            assertThat(layer.problems()).isEmpty();
            assertThat(layer.value().features()).hasSize(1);
            assertThat(layer.value().labelField()).isEqualTo("name");
            assertThat(layer.value().features().get(0).values()).containsEntry("name", "A road");
        }
    }
}
