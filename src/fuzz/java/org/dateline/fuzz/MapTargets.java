package org.dateline.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.geo.MapLayer;
import org.dateline.geo.ReferenceLayer;
import org.dateline.maps.Inspection;
import org.dateline.maps.LayerRequest;
import org.dateline.maps.MapInspector;
import org.dateline.maps.MapReader;
import org.dateline.maps.ReferenceLayerReader;
import org.dateline.maps.snapshot.SnapshotTarget;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** Readers of maps: as areas, as layers that are drawn with them, as what they say of themselves, and as they are kept. */
final class MapTargets {

    private static final Path MAPS = Path.of("maps");
    private static final List<String> PARTS = List.of("shp", "shx", "dbf", "prj", "cpg", "shp.xml");

    private MapTargets() {}

    static List<Target> all(Path work) throws Exception {
        List<FileSet> shapefiles = new ArrayList<>();
        for (String name : List.of("balochistan_districts", "context_towns", "context_rivers")) {
            shapefiles.add(shapefile(MAPS, name));
        }
        shapefiles.add(shapefile(Path.of("src", "test", "resources", "org", "dateline", "cases", "cpg-big-5"), "big5"));
        List<FileSet> packed = new ArrayList<>(Targets.files("zip"));
        for (FileSet shapefile : shapefiles) {
            packed.add(FileSet.of("map.zip", FileSet.packed(shapefile.files())));
        }
        return List.of(
                new Target("map-shapefile", shapefiles, MapTargets::check),
                new Target("map-zip", packed, MapTargets::check),
                new Target("map-geojson", Targets.files("geojson"), MapTargets::check),
                new Target("map-kml", Targets.files("kml"), MapTargets::check),
                new Target("map-geopackage", Targets.files("gpkg"), MapTargets::check),
                snapshots(work));
    }

    private static FileSet shapefile(Path folder, String name) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String part : PARTS) {
            Path file = folder.resolve(name + "." + part);
            if (Files.exists(file)) {
                files.put(name + "." + part, Files.readAllBytes(file));
            }
        }
        return new FileSet(name + ".shp", files);
    }

    private static Target snapshots(Path work) throws Exception {
        Path map = shapefile(MAPS, "context_towns").writeTo(Files.createTempDirectory(work, "map"));
        Path kept = Files.createTempDirectory(work, "snapshots");
        SnapshotTarget target = new SnapshotTarget(map, kept);
        try (var files = Files.list(kept)) {
            return new Target(
                    "map-snapshot", List.of(FileSet.of(files.findFirst().orElseThrow())), target::check);
        }
    }

    static List<String> check(Path file) throws Exception {
        List<String> said = new ArrayList<>();
        @Nullable Loaded<MapLayer> layer = null;
        try {
            layer = new MapReader().read(file);
            said.addAll(Expect.said(layer.problems()));
        } catch (UnreadableFileException refused) {
            said.add(refused.problem().message());
        }
        try {
            Loaded<ReferenceLayer> reference = new ReferenceLayerReader(new MapReader()).read(new LayerRequest(file));
            Expect.that(layer != null, "drawn with the map, but refused as a map");
            said.addAll(Expect.said(reference.problems()));
        } catch (UnreadableFileException refused) {
            said.add("as a layer: " + refused.problem().message());
        }
        inspect(file, layer, said);
        return said;
    }

    private static void inspect(Path file, @Nullable Loaded<MapLayer> layer, List<String> said) {
        try {
            Inspection inspection = new MapInspector().inspect(file);
            said.addAll(Expect.said(inspection.problems()));
            if (layer != null) {
                int lost = inspection.features() - layer.value().features().size();
                Expect.that(
                        lost <= layer.problems().size(),
                        lost + " features are left out with " + layer.problems().size() + " problems");
            } else {
                Expect.that(
                        !inspection.problems().isEmpty(),
                        "refused as a map, but nothing is wrong when it is inspected");
            }
        } catch (UnreadableFileException refused) {
            Expect.that(
                    layer == null,
                    "read as a map, but not when it is inspected: "
                            + refused.problem().message());
        }
    }
}
