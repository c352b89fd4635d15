package org.dateline.shapefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.EmptyFeatureReader;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureStore;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Geometry;

/** The one layer of a shapefile. GeoTools adds filters, sorting, limits, reprojection and transactions. */
final class ShapefileFeatureStore extends ContentFeatureStore {

    private final ShapefileDataStore store;

    ShapefileFeatureStore(ContentEntry entry, ShapefileDataStore store) {
        super(entry, Query.ALL);
        this.store = store;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        return store.schema();
    }

    /** The box around the shapes themselves, in the file's reference system. */
    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        ReferencedEnvelope bounds = new ReferencedEnvelope(store.schema().getCoordinateReferenceSystem());
        for (SimpleFeature feature : matching(query)) {
            if (feature.getDefaultGeometry() instanceof Geometry geometry) {
                bounds.expandToInclude(geometry.getEnvelopeInternal());
            }
        }
        return bounds;
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        return matching(query).size();
    }

    private List<SimpleFeature> matching(Query query) throws IOException {
        Filter filter = query.getFilter();
        List<SimpleFeature> matching = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(query)) {
            while (reader.hasNext()) {
                SimpleFeature feature = reader.next();
                if (filter == null || filter.evaluate(feature)) {
                    matching.add(feature);
                }
            }
        }
        return matching;
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        return store.isUnwritten() ? new EmptyFeatureReader<>(store.schema()) : store.reader();
    }

    @Override
    protected FeatureWriter<SimpleFeatureType, SimpleFeature> getWriterInternal(Query query, int flags)
            throws IOException {
        if (!store.isUnwritten()) {
            store.shapefile().checkRewritable();
        }
        List<SimpleFeature> present = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(Query.ALL)) {
            while (reader.hasNext()) {
                present.add(reader.next());
            }
        }
        return new ShapefileFeatureWriter(store, present);
    }
}
