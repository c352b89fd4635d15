package org.dateline.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.shapefile.binary.ShapefileWarning;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads whole shapefiles for tests. */
public final class Shapefiles {

    /** Everything that came of reading a shapefile to its end. */
    public record Contents(List<SimpleFeature> features, List<ShapefileWarning> warnings) {

        public List<@Nullable Geometry> geometries() {
            return features.stream()
                    .map(feature -> (Geometry) feature.getDefaultGeometry())
                    .toList();
        }

        public List<Object> values(String attribute) {
            return features.stream()
                    .map(feature -> feature.getAttribute(attribute))
                    .toList();
        }
    }

    private Shapefiles() {}

    public static Contents read(Path shp) throws IOException {
        return read(new ShapefileDataStore(shp, null));
    }

    public static Contents read(ShapefileDataStore store) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        String layer = store.getTypeNames()[0];
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(new Query(layer), Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                features.add(reader.next());
            }
        } finally {
            store.dispose();
        }
        return new Contents(features, store.warnings());
    }
}
