package org.dateline.maps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileDataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Reads any shapefile from end to end and says what is in it. */
public final class ShapefileInspector {

    /**
     * Inspects a shapefile, or one in a .zip.
     *
     * @param map the file, and the layer of a .zip if there are several, as in {@code areas.zip!districts.shp}
     * @throws UnreadableFileException if there is no such file, it is no shapefile, or it is broken as a whole
     */
    public Inspection inspect(Path map) throws UnreadableFileException {
        MapAddress address = MapAddress.of(map);
        MapProblems.requireFile(address.file());
        FileNames names = FileNames.beside(address.file());
        try {
            return switch (MapFormat.of(address.file())) {
                case SHAPEFILE -> inspect(address.file(), names);
                case ZIP -> zipped(address);
                default -> throw new UnreadableFileException(map.toString(), "this is not a shapefile (.shp)", null);
            };
        } catch (IOException refused) {
            throw MapProblems.refusal(names, address.file(), refused);
        }
    }

    private static Inspection zipped(MapAddress address) throws UnreadableFileException, IOException {
        try (ZippedShapefile zipped = ZippedShapefile.extract(address)) {
            return inspect(zipped.shp(), zipped).after(zipped.problems());
        }
    }

    private static Inspection inspect(Path shp, FileNames names) throws UnreadableFileException {
        ShapefileDataStore store = new ShapefileDataStore(shp, null);
        try {
            return inspect(store, names);
        } catch (IOException refused) {
            throw MapProblems.refusal(names, shp, refused);
        } finally {
            store.dispose();
        }
    }

    private static Inspection inspect(ShapefileDataStore store, FileNames names) throws IOException {
        String layer = store.getTypeNames()[0];
        SimpleFeatureType type = store.getFeatureSource(layer).getSchema();
        int features = 0;
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(new Query(layer), Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                reader.next();
                features++;
            }
        }
        return new Inspection(
                features,
                store.shapeType().label(),
                bounds(store.extent()),
                store.crsName().orElse(null),
                store.charset().name(),
                attributes(type),
                MapProblems.of(store.warnings(), names));
    }

    private static Inspection.@Nullable Bounds bounds(Envelope box) {
        return box.isNull() ? null : new Inspection.Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    private static List<Inspection.Attribute> attributes(SimpleFeatureType type) {
        return type.getAttributeDescriptors().stream()
                .filter(attribute -> !attribute.equals(type.getGeometryDescriptor()))
                .map(attribute -> new Inspection.Attribute(
                        attribute.getLocalName(),
                        attribute.getType().getBinding().getSimpleName()))
                .toList();
    }
}
