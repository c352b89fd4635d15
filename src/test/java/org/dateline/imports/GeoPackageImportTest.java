package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.geopackage.GeoPackageFile.blob;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.events.Dataset;
import org.dateline.geopackage.GeoPackageFile;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of GeoPackages as events; that of GDAL is described beside it. */
class GeoPackageImportTest {

    private static final Path MADE_BY_GDAL =
            Path.of("src", "test", "resources", "org", "dateline", "geopackage", "events.gpkg");

    @TempDir
    private Path folder;

    private ImportFixture files;
    private Path file;

    @BeforeEach
    void use_folder() {
        files = new ImportFixture(folder);
        file = folder.resolve("file.gpkg");
    }

    @Test
    void the_columns_of_a_layer_are_the_columns() throws Exception {
        Survey survey = ImportFixture.survey(MADE_BY_GDAL);

        assertThat(survey.format()).isEqualTo(ImportFormat.GEOPACKAGE);
        assertThat(survey.names())
                .containsExactly("ogc_fid", "title", "day", "at", "killed", "confirmed", "score", "photo");
    }

    @Test
    void points_are_where_events_lie_and_a_row_without_a_shape_lies_nowhere() throws Exception {
        ImportResult result = ImportFixture.read(MADE_BY_GDAL);
        Dataset dataset = files.dataset(result);

        List<Event> events = dataset.events().list();

        assertThat(events)
                .extracting(Event::title)
                .containsExactlyInAnyOrder("First", "Second", "Nowhere", "Ein \"Zitat\", خبر");
        assertThat(placesOf(dataset, "First"))
                .extracting(Place::longitude, Place::latitude)
                .containsExactly(tuple(66.99, 30.18));
        assertThat(placesOf(dataset, "Second"))
                .extracting(Place::longitude, Place::latitude)
                .containsExactly(tuple(62.3, 25.1), tuple(63.4, 25.2));
        assertThat(placesOf(dataset, "Nowhere")).isEmpty();
        assertThat(Files.readString(folder.resolve("written.json")))
                .contains("0.0000001", "2026-02-01T10:15:30.250+05:00");
        assertThat(files.problems(result))
                .anySatisfy(problem -> assertThat(problem)
                        .contains(
                                "line 5, \"Vorfälle 2026\"", "no point of this geometry would say what the file says"))
                .anySatisfy(problem -> assertThat(problem).contains("the column \"photo\"", "binary data"));
    }

    private static List<Place> placesOf(Dataset dataset, String title) {
        return dataset.events().list().stream()
                .filter(event -> event.title().equals(title))
                .flatMap(event -> event.places().stream())
                .map(place -> dataset.places().get(place.place()))
                .toList();
    }

    @Test
    void positions_are_brought_to_degrees() throws Exception {
        GeoPackageFile.at(file)
                .sql("INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 100, 'EPSG', 3857, 'undefined', '')")
                .sql("CREATE TABLE events (fid INTEGER PRIMARY KEY, geom BLOB, title TEXT, day TEXT)")
                .listed("events", "features", 100)
                .shapes("events", "geom", "POINT", 100)
                .row("events", blob("POINT (7455622.895879 3526682.457008)"), "Quetta", "2026-01-31")
                .row("events", blob("POINT (1e30 1e30)"), "Nowhere", "2026-01-31");

        ImportResult result = ImportFixture.read(file);

        assertThat(result.places()).hasSize(1).first().satisfies(place -> {
            assertThat(place.longitude()).isCloseTo(66.975, within(1e-6));
            assertThat(place.latitude()).isCloseTo(30.1798, within(1e-6));
        });
        assertThat(files.problems(result))
                .anySatisfy(problem -> assertThat(problem)
                        .contains(
                                "line 2, \"events\"", "the position is not on Earth; the row is left out", "x 1.0E30"));
    }

    private GeoPackageFile several() throws Exception {
        return GeoPackageFile.at(file)
                .layer("districts", "POLYGON", "")
                .row("districts", (Object) null)
                .row("districts", (Object) null)
                .row("districts", (Object) null)
                .layer("few", "POINT", ", title TEXT, day TEXT")
                .row("few", null, "A", "2026-01-31")
                .sql("CREATE TABLE many (id INTEGER PRIMARY KEY, title TEXT, day TEXT)")
                .listed("many", "attributes", null)
                .row("many", "B", "2026-01-31")
                .row("many", "C", "2026-01-31");
    }

    @Test
    void the_table_with_the_most_rows_is_read_but_none_of_areas_unless_another_is_named() throws Exception {
        several();

        ImportFile most = ImportFile.open(file, null, TableOptions.NONE);
        assertThat(most.sheets()).containsExactly("districts", "few", "many");
        assertThat(most.sheet()).isEqualTo("many");
        ImportResult result = ImportFixture.read(file);
        assertThat(result.events()).extracting(Event::title).containsExactly("B", "C");
        assertThat(files.problems(result))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("the layer \"many\" is read; there are \"districts\", \"few\", \"many\""));

        assertThat(ImportFile.open(file, null, new TableOptions(null, "few", null))
                        .sheet())
                .isEqualTo("few");
        assertThat(ImportFile.open(file, null, new TableOptions(null, "2", null))
                        .sheet())
                .isEqualTo("few");
        assertThatThrownBy(() -> ImportFile.open(file, null, new TableOptions(null, "none", null)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("there is no layer \"none\"; there are \"districts\", \"few\", \"many\"");
        assertThatThrownBy(() -> ImportFile.open(file, null, new TableOptions(null, "districts", null)))
                .hasMessageContaining("the layer \"districts\" is of areas", "open it as a map or a layer");
    }

    /** Toblerity/Fiona#789: a layer some of whose rows have no shape could not be opened at all. */
    @Test
    void rows_without_shapes_among_others_of_any_dimension_are_read() throws Exception {
        GeoPackageFile.at(file)
                .layer("events", "GEOMETRY", ", title TEXT, day TEXT")
                .row("events", null, "First", "2026-01-31")
                .row("events", blob("POINT EMPTY"), "Second", "2026-01-31")
                .row("events", blob("POINT ZM (66 30 1 2)"), "Third", "2026-01-31");

        ImportResult result = ImportFixture.read(file);

        assertThat(result.events()).extracting(event -> event.places().size()).containsExactly(0, 0, 1);
    }

    @Test
    void a_broken_shape_costs_its_row() throws Exception {
        GeoPackageFile.at(file)
                .layer("events", "POINT", ", title TEXT, day TEXT")
                .row("events", new byte[9], "Broken", "2026-01-31")
                .row("events", blob("POINT (66 30)"), "Whole", "2026-01-31");

        ImportResult result = ImportFixture.read(file);

        assertThat(result.events()).extracting(Event::title).containsExactly("Whole");
        assertThat(files.problems(result))
                .anySatisfy(problem ->
                        assertThat(problem).contains("line 1, \"events\"", "no geometry of a GeoPackage", "left out"));
    }

    @Test
    void one_in_a_zip_is_read_and_one_of_areas_is_told_from_a_table() throws Exception {
        Path zip = folder.resolve("events.gpkg.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("events.gpkg"));
            Files.copy(MADE_BY_GDAL, out);
        }
        assertThat(ImportFixture.read(zip).events()).hasSize(4);

        GeoPackageFile.at(file).layer("districts", "POLYGON", "");
        assertThat(files.refusal(file)).contains("the layer \"districts\" is of areas", "open it as a map or a layer");
    }
}
