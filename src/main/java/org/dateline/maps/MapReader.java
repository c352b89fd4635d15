package org.dateline.maps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.RawLayer.RawFeature;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a map layer, in any reference system, into features in WGS 84, x = degrees east: a shapefile, GeoJSON, one
 * of them in a .zip, or whatever else a GeoTools plug-in on the class path reads.
 *
 * <p>The fields {@code id}, {@code name}, {@code alt_names} (parted by commas or semicolons), {@code kind} and
 * {@code parent} are looked for in any case. Where ids or names are called otherwise they are where the values stand that
 * are looked for; a layer without ids gets the numbers of its features, one without names its ids.
 *
 * <p>The first call starts GeoTools, which takes most of a second: not for the UI thread.
 */
public final class MapReader {

    /**
     * Reads a layer for nobody in particular.
     *
     * @throws UnreadableFileException as {@link #read(MapRequest, WantedWords)}
     */
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
        RawLayer layer = layer(request.map());
        FieldChooser chooser = new FieldChooser(file, layer, words);
        LayerFields fields = chooser.choose(request.idField(), request.nameField());
        Reading reading = new Reading(file, layer, new FeatureParser(file, fields));
        MapLayer read = reading.read();
        List<Problem> problems = new ArrayList<>(layer.problems());
        problems.addAll(reading.referenceProblems());
        problems.addAll(chooser.problems());
        problems.addAll(reading.problems());
        return new Loaded<>(read, problems);
    }

    private static RawLayer layer(Path map) throws UnreadableFileException {
        MapAddress address = MapAddress.of(map);
        MapProblems.requireFile(address.file());
        try {
            return switch (MapFormat.of(address.file())) {
                case ZIP -> zipped(address);
                case GEOJSON -> new GeoJsonReader().read(address.file());
                case SHAPEFILE, OTHER -> DataStoreLayer.read(address.file(), FileNames.beside(address.file()));
            };
        } catch (IOException refused) {
            throw MapProblems.refusal(FileNames.beside(address.file()), address.file(), refused);
        }
    }

    private static RawLayer zipped(MapAddress address) throws UnreadableFileException, IOException {
        try (ZippedLayer zipped = ZippedLayer.extract(address)) {
            RawLayer layer = MapFormat.of(zipped.file()) == MapFormat.GEOJSON
                    ? new GeoJsonReader().read(zipped.file(), zipped)
                    : DataStoreLayer.read(zipped.file(), zipped).called(zipped.layer());
            return layer.after(zipped.problems());
        }
    }

    /** The reading of one layer. */
    private static final class Reading {

        private final String file;
        private final RawLayer layer;
        private final ToWgs84 projection;
        private final FeatureParser parser;
        private final List<Problem> shapeProblems = new ArrayList<>();

        Reading(String file, RawLayer layer, FeatureParser parser) throws UnreadableFileException {
            this.file = file;
            this.layer = layer;
            this.projection = projection();
            this.parser = parser;
        }

        MapLayer read() throws UnreadableFileException {
            List<MapFeature> features = new ArrayList<>();
            for (RawFeature feature : layer.features()) {
                geometry(feature).ifPresent(geometry -> features.add(parser.parse(feature, geometry)));
            }
            return new MapLayer(layer.name(), features, layer.attribution());
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>(parser.problems());
            problems.addAll(shapeProblems);
            return problems;
        }

        List<Problem> referenceProblems() {
            List<Problem> problems = new ArrayList<>();
            if (layer.reference().assumed()) {
                problems.add(Problem.warning(
                        file,
                        Location.WHOLE_FILE,
                        "the reference system is not known; coordinates are taken as degrees in WGS 84"));
            }
            if (ToWgs84.isShiftUnknown(layer.reference().crs())) {
                problems.add(Problem.warning(
                        file,
                        Location.WHOLE_FILE,
                        "the reference system does not say how it lies to WGS 84; positions may be out by some hundred"
                                + " metres"));
            }
            return problems;
        }

        private ToWgs84 projection() throws UnreadableFileException {
            try {
                return ToWgs84.from(layer.reference().crs());
            } catch (FactoryException noWay) {
                throw new UnreadableFileException(
                        file,
                        "its reference system cannot be brought to longitude and latitude: " + noWay.getMessage(),
                        noWay);
            }
        }

        private Optional<Geometry> geometry(RawFeature feature) throws UnreadableFileException {
            Geometry given = feature.geometry();
            if (given == null || given.isEmpty()) {
                shapeProblems.add(Problem.warning(
                        file, Location.WHOLE_FILE, "feature " + feature.number() + " has no shape and is left out"));
                return Optional.empty();
            }
            try {
                Geometry geometry = projection.apply(given);
                if (ToWgs84.isOnEarth(geometry)) {
                    return Optional.of(geometry);
                }
            } catch (TransformException nowhere) {
                // Said below: it is nowhere on Earth
            }
            if (layer.reference().crs() == null) {
                throw notInDegrees(feature);
            }
            shapeProblems.add(Problem.error(
                    file,
                    Location.WHOLE_FILE,
                    "feature " + feature.number() + " lies outside longitude and latitude and is left out"));
            return Optional.empty();
        }

        private UnreadableFileException notInDegrees(RawFeature feature) {
            String reason = layer.reference().assumed()
                    ? ", and no reference system (.prj) that is understood says in what it does"
                    : ", as all of GeoJSON does that names no other reference system";
            return new UnreadableFileException(
                    file,
                    "feature " + feature.number() + " does not lie in degrees of longitude and latitude" + reason,
                    null);
        }
    }
}
