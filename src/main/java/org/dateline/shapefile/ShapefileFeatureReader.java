package org.dateline.shapefile;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.Warnings;
import org.dateline.shapefile.dbf.DbfHeader;
import org.dateline.shapefile.dbf.DbfReader;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Reads the features of a shapefile in the order of its records. A feature's id ends in the number of its record. */
final class ShapefileFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {

    private final Shapefile shapefile;
    private final ShapeParser parser;
    private final BinaryFile shp;
    private final @Nullable DbfReader dbf;
    private int record;
    private @Nullable SimpleFeature next;

    ShapefileFeatureReader(Shapefile shapefile, Warnings warnings, Extent extent) throws IOException {
        this.shapefile = shapefile;
        this.parser = new ShapeParser(shapefile.type(), warnings, extent);
        this.shp = new BinaryFile(shapefile.files().shp());
        try {
            this.dbf = dbf(shapefile, warnings);
        } catch (IOException refused) {
            shp.close();
            throw refused;
        }
    }

    static @Nullable DbfReader dbf(Shapefile shapefile, Warnings warnings) throws IOException {
        DbfHeader table = shapefile.table();
        if (table == null) {
            return null;
        }
        BinaryFile file = new BinaryFile(shapefile.files().findOrPath("dbf"));
        try {
            return new DbfReader(file, table, shapefile.fields(), shapefile.charset(), warnings);
        } catch (IOException refused) {
            file.close();
            throw refused;
        }
    }

    @Override
    public SimpleFeatureType getFeatureType() {
        return shapefile.schema();
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && record < shapefile.index().size()) {
            record++;
            next = read();
        }
        return next != null;
    }

    @Override
    public SimpleFeature next() throws IOException {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no features after record " + record);
        }
        SimpleFeature feature = next;
        next = null;
        return feature;
    }

    private @Nullable SimpleFeature read() throws IOException {
        Optional<@Nullable Object[]> row = row();
        if (row.isEmpty()) {
            return null;
        }
        long offset = shapefile.index().offset(record - 1);
        long length = shapefile.index().contentBytes(record - 1);
        Geometry geometry = parser.parse(RecordContent.read(shp, record, offset, length));
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(shapefile.schema());
        builder.add(geometry);
        builder.addAll(row.get());
        return builder.buildFeature(shapefile.files().stem() + "." + record);
    }

    /** The values of the record; without any if the table has no row for it. */
    private Optional<@Nullable Object[]> row() throws IOException {
        DbfHeader table = shapefile.table();
        return dbf == null || table == null || record > table.rows()
                ? Optional.of(new Object[shapefile.schema().getAttributeCount() - 1])
                : dbf.row(record);
    }

    @Override
    public void close() throws IOException {
        try (BinaryFile closingShp = shp;
                DbfReader closingDbf = dbf) {
            next = null;
            record = shapefile.index().size();
        }
    }
}
