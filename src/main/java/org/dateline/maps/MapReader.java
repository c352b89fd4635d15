package org.dateline.maps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.layer.DataStoreLayer;
import org.dateline.maps.layer.FileNames;
import org.dateline.maps.layer.GeoJsonReader;
import org.dateline.maps.layer.GeoPackageReader;
import org.dateline.maps.layer.KmlReader;
import org.dateline.maps.layer.LayerInDegrees;
import org.dateline.maps.layer.MapAddress;
import org.dateline.maps.layer.MapFormat;
import org.dateline.maps.layer.MapProblems;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.snapshot.LayerKey;
import org.dateline.maps.snapshot.LayerSnapshot;
import org.dateline.maps.snapshot.SnapshotStore;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemList;
import org.dateline.problem.UnreadableFileException;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a map layer, in any reference system, into features in WGS 84, x = degrees east: a shapefile, GeoJSON, KML,
 * a layer of a GeoPackage, one of them in a .zip or .kmz, or whatever else a GeoTools plug-in on the class path reads.
 *
 * <p>The fields {@code id}, {@code name}, {@code alt_names} (parted by commas or semicolons), {@code kind} and
 * {@code parent} are looked for in any case. Where ids or names are called otherwise they are where the values stand that
 * are looked for; a layer without ids gets the numbers of its features, one without names its ids. A field {@code accuracy} has metres.
 *
 * <p>Files are read through GeoTools, whose first call takes most of a second: not for the UI thread. What was read once is
 * kept as a {@linkplain LayerSnapshot snapshot}, which is taken as long as not a byte of the files has changed.
 */
public final class MapReader {

    private final SnapshotStore snapshots;

    /** A reader that keeps what it has read where the program keeps such things. */
    public MapReader() {
        this(SnapshotStore.ofProgram());
    }

    /** A reader that keeps what it has read here. */
    public MapReader(SnapshotStore snapshots) {
        this.snapshots = snapshots;
    }

    /** Reads a layer for nobody in particular, as {@link #read(MapRequest, WantedWords)} does. */
    public Loaded<MapLayer> read(Path map) throws UnreadableFileException {
        return read(new MapRequest(map), WantedWords.NONE);
    }

    /**
     * Reads a layer.
     *
     * @param words by what its features will be looked for
     * @return the layer, named like the file, and what is wrong with it; a feature without a usable shape is left out
     *     with a problem
     * @throws UnreadableFileException if there is no such file, layer or field, nothing reads such a file, or it is broken
     *     as a whole
     */
    public Loaded<MapLayer> read(MapRequest request, WantedWords words) throws UnreadableFileException {
        String file = request.map().toString();
        LayerInDegrees degrees = degrees(request.map());
        RawLayer layer = degrees.layer();
        List<Problem> problems = new ProblemList(file, layer.problems());
        LayerFields fields =
                new FieldChooser(file, layer, words, problems).choose(request.idField(), request.nameField());
        FeatureParser parser = new FeatureParser(file, fields, layer.origin().accuracyMetres(), problems);
        List<MapFeature> features = new ArrayList<>();
        for (RawFeature feature : layer.features()) {
            Geometry geometry = feature.geometry();
            if (geometry != null) {
                features.add(parser.parse(feature, geometry));
            }
        }
        problems.addAll(degrees.shapeProblems());
        return new Loaded<>(new MapLayer(layer.name(), features, layer.attribution()), problems);
    }

    /** What a layer's file holds, in degrees, whatever it is wanted for. */
    LayerInDegrees degrees(Path map) throws UnreadableFileException {
        MapAddress address = MapAddress.of(map);
        MapProblems.requireFile(address.file());
        Optional<LayerKey> key = snapshots.keyOf(map);
        Optional<LayerInDegrees> kept = key.flatMap(snapshots::find);
        if (kept.isPresent()) {
            return kept.get();
        }
        LayerInDegrees read =
                LayerInDegrees.of(map.toString(), MapFile.read(address, MapReader::layer, RawLayer::after));
        // What was read is that of the key only if the files are still the same
        key.filter(before -> snapshots.keyOf(map).equals(key)).ifPresent(same -> snapshots.keep(same, read));
        return read;
    }

    private static RawLayer layer(MapAddress address, MapFormat format, FileNames names)
            throws UnreadableFileException {
        return switch (format) {
            case GEOJSON -> new GeoJsonReader().read(address.file(), names);
            case KML -> new KmlReader().read(address.file(), names);
            case GEOPACKAGE -> new GeoPackageReader().read(address, names);
            default -> DataStoreLayer.read(address.file(), names);
        };
    }
}
