package org.dateline.maps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileDataStore;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a map layer of any kind that a GeoTools plug-in on the class path reads, in any reference system, into features
 * in WGS 84, x = degrees east. The attributes {@code id}, {@code name}, {@code alt_names} (parted by commas or
 * semicolons), {@code kind} and {@code parent} are looked for in any case; a layer without ids gets the numbers of its
 * features, one without names its ids.
 *
 * <p>The first call starts GeoTools, which takes most of a second: not for the UI thread.
 */
public final class MapReader {

    /**
     * Reads a layer.
     *
     * @param file the layer's file, such as a .shp
     * @return the layer, named like the file, and what is wrong with it; a feature without a usable shape is left out
     *     with a problem
     * @throws UnreadableFileException if there is no such file, no plug-in reads it, or it is broken as a whole
     */
    public Loaded<MapLayer> read(Path file) throws UnreadableFileException {
        MapProblems.requireFile(file);
        try {
            DataStore store =
                    DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
            if (store == null) {
                throw new UnreadableFileException(
                        file.toString(),
                        "this kind of file is not a map that can be read; a shapefile (.shp) is",
                        null);
            }
            try {
                return new Reading(file, store).read();
            } finally {
                store.dispose();
            }
        } catch (IOException refused) {
            throw MapProblems.refusal(file, refused);
        }
    }

    /** The reading of one layer. */
    private static final class Reading {

        private final Path file;
        private final DataStore store;
        private final String layer;
        private final @Nullable CoordinateReferenceSystem crs;
        private final ToWgs84 projection;
        private final FeatureParser parser;
        private final List<Problem> shapeProblems = new ArrayList<>();

        Reading(Path file, DataStore store) throws IOException, UnreadableFileException {
            this.file = file;
            this.store = store;
            this.layer = store.getTypeNames()[0];
            SimpleFeatureType type = store.getFeatureSource(layer).getSchema();
            this.crs = type.getCoordinateReferenceSystem();
            this.projection = projection(file, crs);
            this.parser = new FeatureParser(file.toString(), type);
        }

        Loaded<MapLayer> read() throws IOException, UnreadableFileException {
            List<MapFeature> features = new ArrayList<>();
            try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                    store.getFeatureReader(new Query(layer), Transaction.AUTO_COMMIT)) {
                for (int number = 1; reader.hasNext(); number++) {
                    SimpleFeature feature = reader.next();
                    Optional<Geometry> geometry = geometry(feature, number);
                    if (geometry.isPresent()) {
                        features.add(parser.parse(feature, number, geometry.get()));
                    }
                }
            }
            return new Loaded<>(new MapLayer(layer, features), problems());
        }

        private List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (store instanceof ShapefileDataStore shapefile) {
                problems.addAll(MapProblems.of(shapefile.warnings(), file));
            }
            if (crs == null) {
                problems.add(Problem.warning(
                        file.toString(),
                        Location.WHOLE_FILE,
                        "the reference system is not known; coordinates are taken as degrees in WGS 84"));
            }
            if (ToWgs84.isShiftUnknown(crs)) {
                problems.add(Problem.warning(
                        file.toString(),
                        Location.WHOLE_FILE,
                        "the reference system does not say how it lies to WGS 84; positions may be out by some hundred"
                                + " metres"));
            }
            problems.addAll(parser.problems());
            problems.addAll(shapeProblems);
            return problems;
        }

        private static ToWgs84 projection(Path file, @Nullable CoordinateReferenceSystem crs)
                throws UnreadableFileException {
            try {
                return ToWgs84.from(crs);
            } catch (FactoryException noWay) {
                throw new UnreadableFileException(
                        file.toString(),
                        "its reference system cannot be brought to longitude and latitude: " + noWay.getMessage(),
                        noWay);
            }
        }

        private Optional<Geometry> geometry(SimpleFeature feature, int number) throws UnreadableFileException {
            if (!(feature.getDefaultGeometry() instanceof Geometry given) || given.isEmpty()) {
                shapeProblems.add(Problem.warning(
                        file.toString(), Location.WHOLE_FILE, "feature " + number + " has no shape and is left out"));
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
            if (crs == null) {
                throw new UnreadableFileException(
                        file.toString(),
                        "feature " + number
                                + " does not lie in degrees of longitude and latitude, and no reference system"
                                + " (.prj) that is understood says in what it does",
                        null);
            }
            shapeProblems.add(Problem.error(
                    file.toString(),
                    Location.WHOLE_FILE,
                    "feature " + number + " lies outside longitude and latitude and is left out"));
            return Optional.empty();
        }
    }
}
