package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.files.ByteBudget;
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

/** The first layer of a file, read through whatever plug-in of GeoTools reads it. */
public final class DataStoreLayer implements Closeable {

    private final DataStore store;
    private final Path file;
    private final FileNames names;

    private DataStoreLayer(DataStore store, Path file, FileNames names) {
        this.store = store;
        this.file = file;
        this.names = names;
    }

    /** Reads a file and closes it, as {@link #open} and {@link #read()} do. */
    public static RawLayer read(Path file, FileNames names) throws UnreadableFileException {
        try (DataStoreLayer opened = open(file, names)) {
            return opened.read();
        }
    }

    /**
     * Opens a file.
     *
     * @param names how it is called before the user
     * @throws UnreadableFileException if no plug-in reads it
     */
    public static DataStoreLayer open(Path file, FileNames names) throws UnreadableFileException {
        try {
            DataStore store =
                    DataStoreFinder.getDataStore(Map.of("url", file.toUri().toURL()));
            if (store == null) {
                throw new UnreadableFileException(names.of(file), unreadable(file), null);
            }
            return new DataStoreLayer(store, file, names);
        } catch (IOException refused) {
            throw MapProblems.refusal(names, file, refused);
        }
    }

    /** What the project's own plug-in knows of the file; empty if another reads it. */
    public Optional<ShapefileDataStore> shapefile() {
        return store instanceof ShapefileDataStore shapefile ? Optional.of(shapefile) : Optional.empty();
    }

    @Override
    public void close() {
        store.dispose();
    }

    /**
     * Reads the layer.
     *
     * @throws UnreadableFileException if the file is broken as a whole
     */
    public RawLayer read() throws UnreadableFileException {
        try {
            return layer();
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
                ? tr("this belongs to a shapefile; the map is {0}", shp)
                : tr("this kind of file is not a map that can be read; a shapefile (.shp), GeoPackage (.gpkg), GeoJSON"
                        + " (.geojson), KML (.kml), and one of them in a .zip are");
    }

    private RawLayer layer() throws IOException {
        String layer = store.getTypeNames()[0];
        SimpleFeatureType type = store.getFeatureSource(layer).getSchema();
        List<String> fields = type.getAttributeDescriptors().stream()
                .filter(attribute -> !attribute.equals(type.getGeometryDescriptor()))
                .map(AttributeDescriptor::getLocalName)
                .toList();
        ByteBudget memory = ByteBudget.ofMemory();
        List<RawFeature> features = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(new Query(layer), Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                SimpleFeature next = reader.next();
                RawFeature feature = feature(next, number(next, features.size() + 1), fields);
                memory.spend(feature.roughBytes());
                features.add(feature);
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

    /** Of a shapefile that of the record, which its warnings name too. */
    private int number(SimpleFeature feature, int counted) {
        String id = feature.getID();
        return shapefile().isPresent() ? Integer.parseInt(id.substring(id.lastIndexOf('.') + 1)) : counted;
    }

    private static RawFeature feature(SimpleFeature feature, int number, List<String> fields) {
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            Object value = feature.getAttribute(fields.get(i));
            if (value != null) {
                attributes.put(fields.get(i), value);
            }
        }
        return new RawFeature(
                number, attributes, feature.getDefaultGeometry() instanceof Geometry geometry ? geometry : null);
    }
}
