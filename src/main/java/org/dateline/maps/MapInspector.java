package org.dateline.maps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.maps.layer.FileNames;
import org.dateline.maps.layer.GeoJsonReader;
import org.dateline.maps.layer.KmlReader;
import org.dateline.maps.layer.MapAddress;
import org.dateline.maps.layer.MapProblems;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileDataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/** Reads any shapefile or GeoJSON from end to end and says what is in it. */
public final class MapInspector {

    /**
     * Inspects a shapefile or GeoJSON, or one in a .zip.
     *
     * @param map the file, and the layer of a .zip if there are several, as in {@code areas.zip!districts.shp}
     * @throws UnreadableFileException if there is no such file, it is no map, or it is broken as a whole
     */
    public Inspection inspect(Path map) throws UnreadableFileException {
        MapAddress address = MapAddress.of(map);
        MapProblems.requireFile(address.file());
        return MapFile.read(
                address,
                (file, format, names) -> switch (format) {
                    case GEOJSON -> LayerInspection.ofText(new GeoJsonReader().read(file, names));
                    case KML -> LayerInspection.ofText(new KmlReader().read(file, names));
                    case SHAPEFILE -> shapefile(file, names);
                    default ->
                        throw new UnreadableFileException(
                                map.toString(), "this is no shapefile (.shp), GeoJSON (.geojson) or KML (.kml)", null);
                },
                Inspection::after);
    }

    private static Inspection shapefile(Path shp, FileNames names) throws UnreadableFileException {
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
                Inspection.Bounds.of(store.extent()),
                store.crsName().orElse(null),
                store.charset().name(),
                attributes(type),
                MapProblems.of(store.warnings(), names));
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
