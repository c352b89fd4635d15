package org.dateline.maps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.layer.GeoJsonReader;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapBuilderTest {

    private static final Path MAPS = Path.of("maps");
    private static final Path SOURCE = MAPS.resolve("source");

    @TempDir
    private Path folder;

    @Test
    void builds_the_very_bytes_that_are_shipped() throws Exception {
        MapBuilder.build(SOURCE, folder);

        List<Path> shipped;
        try (Stream<Path> files = Files.list(MAPS)) {
            shipped = files.filter(file -> file.toString().matches(".*\\.(shp|shx|dbf|prj|cpg)"))
                    .toList();
        }
        assertThat(shipped).hasSize(20);
        for (Path file : shipped) {
            assertThat(folder.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void leaves_nothing_but_the_four_layers() throws Exception {
        List<Path> built = MapBuilder.build(SOURCE, folder);

        assertThat(built)
                .containsExactly(
                        folder.resolve("balochistan_districts.shp"),
                        folder.resolve("context_countries.shp"),
                        folder.resolve("context_rivers.shp"),
                        folder.resolve("context_towns.shp"));
        assertThat(folder.toFile().list()).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"balochistan_districts", "context_countries"})
    void builds_what_reads_as_the_source_does(String layer) throws Exception {
        MapBuilder.build(SOURCE, folder);
        List<RawFeature> areas =
                new GeoJsonReader().read(SOURCE.resolve(layer + ".geojson")).features();

        Loaded<MapLayer> loaded = new MapReader().read(folder.resolve(layer + ".shp"));

        assertThat(loaded.problems()).isEmpty();
        List<MapFeature> features = loaded.value().features();
        assertThat(features)
                .extracting(MapFeature::id)
                .isEqualTo(
                        areas.stream().map(area -> area.attributes().get("id")).toList());
        assertThat(features)
                .extracting(MapFeature::name)
                .isEqualTo(areas.stream()
                        .map(area -> area.attributes().get("name"))
                        .toList());
        for (int i = 0; i < areas.size(); i++) {
            assertThat(features.get(i).geometry().norm())
                    .isEqualTo(requireNonNull(areas.get(i).geometry()).norm());
        }
    }

    @Test
    void keeps_other_names_kinds_and_parents() throws Exception {
        MapBuilder.build(SOURCE, folder);

        MapLayer layer = new MapReader()
                .read(folder.resolve("balochistan_districts.shp"))
                .value();

        assertThat(layer.find("kech").orElseThrow().otherNames()).containsExactly("Turbat");
        MapFeature pasni = layer.find("pasni").orElseThrow();
        assertThat(pasni.kind()).isEqualTo("tehsil");
        assertThat(pasni.parent()).isEqualTo("gwadar");
    }

    @Test
    void names_the_source_that_is_missing() {
        assertThatThrownBy(() -> MapBuilder.build(folder.resolve("nowhere"), folder))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("balochistan_districts.geojson")
                .hasMessageContaining("there is no such file");
    }
}
