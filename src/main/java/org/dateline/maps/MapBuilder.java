package org.dateline.maps;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.maps.layer.GeoJsonReader;
import org.dateline.maps.layer.MapProblems;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.problem.UnreadableFileException;
import org.dateline.shapefile.ShapefileDataStore;
import org.dateline.shapefile.ShapefileDataStoreFactory;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** Builds the shipped shapefiles from their GeoJSON sources: the same bytes from the same sources, on any day. */
public final class MapBuilder {

    private static final List<Layer> LAYERS = List.of(
            new Layer(
                    "balochistan_districts", MultiPolygon.class, List.of("id", "name", "alt_names", "kind", "parent")),
            new Layer("context_countries", MultiPolygon.class, List.of("id", "name", "iso_n3")),
            new Layer("context_rivers", MultiLineString.class, List.of("name", "rank")),
            new Layer("context_towns", Point.class, List.of("name", "rank", "population")));

    private static final String GEOMETRY = "the_geom";

    private MapBuilder() {}

    /** A layer and the properties of its source that become attributes, all of them text. */
    private record Layer(String name, Class<? extends Geometry> shape, List<String> attributes) {}

    /**
     * Builds all layers.
     *
     * @param sourceFolder where the .geojson files are
     * @param targetFolder where the shapefiles go; made if it is not there
     * @return the .shp of each layer
     * @throws UnreadableFileException if a source is missing or broken
     * @throws IOException if a shapefile cannot be written
     */
    public static List<Path> build(Path sourceFolder, Path targetFolder) throws UnreadableFileException, IOException {
        Files.createDirectories(targetFolder);
        List<Path> built = new ArrayList<>();
        for (Layer layer : LAYERS) {
            Path source = sourceFolder.resolve(layer.name() + ".geojson");
            MapProblems.requireFile(source);
            Path target = targetFolder.resolve(layer.name() + ".shp");
            write(target, layer, features(source, layer));
            built.add(target);
        }
        return built;
    }

    /** Nothing of a source may be missing. */
    private static List<RawFeature> features(Path source, Layer wanted) throws UnreadableFileException {
        RawLayer layer = new GeoJsonReader().read(source);
        if (!layer.problems().isEmpty()) {
            throw new UnreadableFileException(layer.problems().get(0), null);
        }
        for (RawFeature feature : layer.features()) {
            if (!wanted.shape().isInstance(feature.geometry())) {
                throw new UnreadableFileException(
                        source.toString(),
                        tr(
                                "feature {0} is no {1}",
                                String.valueOf(feature.number()), wanted.shape().getSimpleName()),
                        null);
            }
        }
        return layer.features();
    }

    private static void write(Path target, Layer layer, List<RawFeature> areas) throws IOException {
        ShapefileDataStore store = new ShapefileDataStoreFactory().createNewDataStore(parameters(target));
        try {
            SimpleFeatureType type = type(layer);
            store.createSchema(type);
            SimpleFeatureStore features = (SimpleFeatureStore) store.getFeatureSource(layer.name());
            features.addFeatures(new ListFeatureCollection(type, features(type, layer, areas)));
        } finally {
            store.dispose();
        }
    }

    private static Map<String, Object> parameters(Path target) throws MalformedURLException {
        return Map.of(
                ShapefileDataStoreFactory.URL_PARAM.key,
                target.toUri().toURL(),
                ShapefileDataStoreFactory.CHARSET_PARAM.key,
                StandardCharsets.UTF_8);
    }

    private static SimpleFeatureType type(Layer layer) {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName(layer.name());
        builder.setCRS(DefaultGeographicCRS.WGS84);
        builder.add(GEOMETRY, layer.shape());
        layer.attributes().forEach(attribute -> builder.add(attribute, String.class));
        return builder.buildFeatureType();
    }

    private static List<SimpleFeature> features(SimpleFeatureType type, Layer layer, List<RawFeature> areas) {
        List<SimpleFeature> features = new ArrayList<>();
        for (RawFeature area : areas) {
            SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
            builder.add(area.geometry());
            layer.attributes()
                    .forEach(attribute -> builder.add(area.attributes().get(attribute)));
            features.add(builder.buildFeature(layer.name() + "." + (features.size() + 1)));
        }
        return features;
    }
}
