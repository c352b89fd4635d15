package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.geopackage.GeoPackageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which door a file goes through that is dropped on the window. */
class DroppedFileTest {

    @TempDir
    private Path folder;

    private Path zip(String name, String entry) throws IOException {
        Path zip = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
        }
        return zip;
    }

    @Test
    void a_zip_with_a_table_is_imported_and_any_other_is_a_map() throws Exception {
        assertThat(DroppedFile.of(zip("a.zip", "data/events.csv"))).isEqualTo(DroppedFile.IMPORT);
        assertThat(DroppedFile.of(zip("b.zip", "areas.shp"))).isEqualTo(DroppedFile.MAP);
        assertThat(DroppedFile.of(zip("c.zip", "areas.geojson"))).isEqualTo(DroppedFile.MAP);
    }

    @Test
    void a_geopackage_of_areas_is_a_map_and_one_with_points_or_tables_is_imported() throws Exception {
        Path areas = folder.resolve("areas.gpkg");
        GeoPackageFile file = GeoPackageFile.at(areas).layer("districts", "MULTIPOLYGON", "");
        assertThat(DroppedFile.of(areas)).isEqualTo(DroppedFile.MAP);

        file.layer("events", "POINT", "");
        assertThat(DroppedFile.of(areas)).isEqualTo(DroppedFile.IMPORT);
    }
}
