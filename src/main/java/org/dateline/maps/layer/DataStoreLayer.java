package org.dateline.maps.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
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
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads a layer through whatever plug-in of GeoTools reads its file. */
public final class DataStoreLayer {

    private DataStoreLayer() {}

    /**
     * Reads the first layer of a file.
     *
     * @throws UnreadableFileException if no plug-in reads it, or it is broken as a whole
     */
    public static RawLayer read(Path file, FileNames names) throws UnreadableFileException {
        try {
            DataStore store =
                    DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
            if (store == null) {
                throw new UnreadableFileException(names.of(file), unreadable(file), null);
            }
            try {
                return read(store, file, names);
            } finally {
                store.dispose();
            }
        } catch (IOException refused) {
            throw MapProblems.refusal(names, file, refused);
        }
    }

    private static String unreadable(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        boolean ofShapefile = name.toLowerCase(Locale.ROOT).matches(".*\\.(shx|dbf|prj|cpg)");
        Path shp = file.resolveSibling(name.substring(0, Math.max(dot, 0)) + ".shp");
        return ofShapefile && Files.exists(shp)
                ? "this belongs to a shapefile; the map is " + shp
                : "this kind of file is not a map that can be read; a shapefile (.shp), GeoJSON (.geojson), KML"
                        + " (.kml), and one of them in a .zip are";
    }

    private static RawLayer read(DataStore store, Path file, FileNames names) throws IOException {
        String layer = store.getTypeNames()[0];
        SimpleFeatureType type = store.getFeatureSource(layer).getSchema();
        List<String> fields = type.getAttributeDescriptors().stream()
                .filter(attribute -> !attribute.equals(type.getGeometryDescriptor()))
                .map(AttributeDescriptor::getLocalName)
                .toList();
        List<RawFeature> features = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(new Query(layer), Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                features.add(feature(reader.next(), features.size() + 1, fields));
            }
        }
        CoordinateReferenceSystem crs = type.getCoordinateReferenceSystem();
        Reference reference = new Reference(crs, crs == null);
        if (!(store instanceof ShapefileDataStore shapefile)) {
            return new RawLayer(layer, fields, features, reference, LayerOrigin.NONE, List.of());
        }
        List<Problem> problems = new ArrayList<>(MapProblems.of(shapefile.warnings(), names));
        LayerOrigin origin = LayerMetadata.origin(shapefile.metadata(), names, problems);
        return new RawLayer(names.layerOf(file), fields, features, reference, origin, problems);
    }

    private static RawFeature feature(SimpleFeature feature, int number, List<String> fields) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        fields.forEach(field -> attributes.put(field, feature.getAttribute(field)));
        return new RawFeature(
                number, attributes, feature.getDefaultGeometry() instanceof Geometry geometry ? geometry : null);
    }
}
