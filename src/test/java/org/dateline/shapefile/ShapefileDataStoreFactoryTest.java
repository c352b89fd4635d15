package org.dateline.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.shapefile.ShapefileBytes.content;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileDataStoreFactoryTest {

    private final ShapefileDataStoreFactory factory = new ShapefileDataStoreFactory();

    @TempDir
    private Path folder;

    @Test
    void is_found_by_geotools() throws Exception {
        Path shp = ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));

        DataStore store = DataStoreFinder.getDataStore(Map.of("url", url(shp)));

        assertThat(store).isInstanceOf(ShapefileDataStore.class);
        assertThat(store.getTypeNames()).containsExactly("layer");
        store.dispose();
    }

    @Test
    void takes_the_url_as_text_too() {
        assertThat(factory.canProcess(Map.of("url", "file:/maps/layer.shp"))).isTrue();
    }

    @Test
    void finds_the_files_whatever_case_their_extensions_are_in() throws Exception {
        ShapefileBytes.write(folder, 1, content(1, 66.0, 29.5));
        Path upper = folder.resolve("layer.SHP");
        Files.move(folder.resolve("layer.shp"), upper);
        Files.move(folder.resolve("layer.dbf"), folder.resolve("layer.DBF"));
        Files.move(folder.resolve("layer.shx"), folder.resolve("LAYER.Shx"));

        Shapefiles.Contents contents = Shapefiles.read(upper);

        assertThat(contents.values("name")).containsExactly("1");
        assertThat(contents.warnings()).isEmpty();
    }

    @Test
    void reads_from_folders_with_blanks_and_other_letters_in_their_names() throws Exception {
        Path shp = ShapefileBytes.write(
                Files.createDirectory(folder.resolve("a map of نوشكي")), 1, content(1, 66.0, 29.5));

        DataStore store = factory.createDataStore(Map.of("url", url(shp)));

        assertThat(store.getSchema("layer").getAttributeCount()).isEqualTo(2);
        store.dispose();
    }

    @Test
    void answers_to_nothing_but_files_that_end_in_shp() throws Exception {
        assertThat(factory.canProcess(Map.of("url", new URL("file:/maps/layer.geojson"))))
                .isFalse();
        assertThat(factory.canProcess(Map.of("url", new URL("http://example.org/layer.shp"))))
                .isFalse();
        assertThat(factory.canProcess(Map.of("dbtype", "postgis"))).isFalse();
        assertThat(factory.canProcess(null)).isFalse();
    }

    @Test
    void refuses_to_open_what_it_does_not_answer_to() throws Exception {
        Map<String, URL> parameters = Map.of("url", new URL("http://example.org/layer.shp"));

        assertThatThrownBy(() -> factory.createDataStore(parameters))
                .isInstanceOf(IOException.class)
                .hasMessage("http://example.org/layer.shp is not the file URL of a .shp");
    }

    @Test
    void steps_aside_for_the_plug_in_of_geotools() {
        ClassLoader withThePlugIn = new ClassLoader() {
            @Override
            protected URL findResource(String name) {
                boolean wanted = name.equals("org/geotools/data/shapefile/ShapefileDataStoreFactory.class");
                return wanted ? ShapefileDataStoreFactoryTest.class.getResource("/") : super.findResource(name);
            }
        };

        assertThat(factory.isAvailable()).isTrue();
        assertThat(new ShapefileDataStoreFactory(withThePlugIn).isAvailable()).isFalse();
    }

    private static URL url(Path path) throws IOException {
        return path.toUri().toURL();
    }
}
