package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.shapefile.ShapefileDataStore;
import org.dateline.shapefile.ShapefileDataStoreFactory;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A layer of 10,000 areas with ragged shared borders and a million points, over the part of the world of the shipped one. */
public final class SyntheticLayer {

    private static final int SIDE = 100;
    private static final int POINTS_PER_BORDER = 25;
    private static final double WEST = 60.5;
    private static final double SOUTH = 24.5;
    private static final double STEP_DEGREES = 0.08;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private SyntheticLayer() {}

    /** Writes the layer. */
    public static void write(Path file) throws IOException {
        ShapefileDataStore store = new ShapefileDataStoreFactory()
                .createNewDataStore(Map.of(
                        ShapefileDataStoreFactory.URL_PARAM.key,
                        file.toUri().toURL(),
                        ShapefileDataStoreFactory.CHARSET_PARAM.key,
                        StandardCharsets.UTF_8));
        try {
            SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
            builder.setName(file.getFileName().toString().replace(".shp", ""));
            builder.setCRS(DefaultGeographicCRS.WGS84);
            builder.add("the_geom", MultiPolygon.class);
            builder.add("id", String.class);
            builder.add("name", String.class);
            SimpleFeatureType type = builder.buildFeatureType();
            store.createSchema(type);
            SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource(type.getTypeName());
            features.addFeatures(new ListFeatureCollection(type, features(type)));
        } finally {
            store.dispose();
        }
    }

    private static List<SimpleFeature> features(SimpleFeatureType type) {
        List<SimpleFeature> features = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
                Polygon area = FACTORY.createPolygon(ring(column, row));
                builder.add(FACTORY.createMultiPolygon(new Polygon[] {area}));
                builder.add("area-" + row + "-" + column);
                builder.add("Area " + row + "." + column);
                features.add(builder.buildFeature(Integer.toString(features.size() + 1)));
            }
        }
        return features;
    }

    private static Coordinate[] ring(int column, int row) {
        List<Coordinate> ring = new ArrayList<>();
        append(ring, column, row, column, row + 1);
        append(ring, column, row + 1, column + 1, row + 1);
        append(ring, column + 1, row + 1, column + 1, row);
        append(ring, column + 1, row, column, row);
        ring.add(ring.get(0));
        return ring.toArray(Coordinate[]::new);
    }

    /** The border from one corner to the next, without the latter; the same points whichever way it is gone. */
    private static void append(List<Coordinate> ring, int column, int row, int toColumn, int toRow) {
        boolean backward = toColumn < column || toRow < row;
        int west = Math.min(column, toColumn);
        int south = Math.min(row, toRow);
        boolean east = toColumn != column;
        Random random = new Random(31L * (31L * west + south) + (east ? 1 : 0));
        Coordinate[] points = new Coordinate[POINTS_PER_BORDER];
        for (int i = 0; i < POINTS_PER_BORDER; i++) {
            double along = (double) i / POINTS_PER_BORDER;
            double aside = i == 0 ? 0 : (random.nextDouble() - 0.5) * 0.12;
            points[i] = new Coordinate(
                    WEST + (west + (east ? along : aside)) * STEP_DEGREES,
                    SOUTH + (south + (east ? aside : along)) * STEP_DEGREES);
        }
        if (backward) {
            ring.add(new Coordinate(WEST + column * STEP_DEGREES, SOUTH + row * STEP_DEGREES));
            for (int i = POINTS_PER_BORDER - 1; i > 0; i--) {
                ring.add(points[i]);
            }
        } else {
            ring.addAll(List.of(points));
        }
    }
}
