package org.dateline.shapefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.language.ForPrograms;
import org.geotools.api.data.FeatureWriter;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the features of a shapefile, changes, removes and appends, all in memory; closing it writes the files. A
 * writer that is closed in the middle of a new feature was left by an error and writes nothing.
 */
final class ShapefileFeatureWriter implements FeatureWriter<SimpleFeatureType, SimpleFeature> {

    private final ShapefileDataStore store;
    private final SimpleFeatureType schema;
    private final List<SimpleFeature> before;
    private final List<SimpleFeature> after = new ArrayList<>();
    private int position;
    private @Nullable SimpleFeature current;
    private boolean closed;

    ShapefileFeatureWriter(ShapefileDataStore store, List<SimpleFeature> before) throws IOException {
        this.store = store;
        this.schema = store.schema();
        this.before = before;
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return schema;
    }

    @Override
    public boolean hasNext() {
        return position < before.size();
    }

    @Override
    public SimpleFeature next() {
        keepUnchanged();
        boolean present = hasNext();
        position++;
        current = present
                ? SimpleFeatureBuilder.copy(before.get(position - 1))
                : SimpleFeatureBuilder.template(schema, schema.getTypeName() + "." + position);
        return current;
    }

    private void keepUnchanged() {
        if (current != null && position <= before.size()) {
            after.add(before.get(position - 1));
        }
        current = null;
    }

    @Override
    @ForPrograms("For programmers")
    public void write() throws IOException {
        if (current == null) {
            throw new IOException("there is no feature to write before next() is called");
        }
        after.add(current);
        current = null;
    }

    @Override
    @ForPrograms("For programmers")
    public void remove() throws IOException {
        if (current == null) {
            throw new IOException("there is no feature to remove before next() is called");
        }
        current = null;
    }

    @Override
    public void close() throws IOException {
        boolean abandoned = current != null && position > before.size();
        if (closed || abandoned) {
            closed = true;
            return;
        }
        closed = true;
        keepUnchanged();
        after.addAll(before.subList(Math.min(position, before.size()), before.size()));
        store.write(after);
    }
}
