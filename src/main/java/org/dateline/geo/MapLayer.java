package org.dateline.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** The features of one map layer, in the order of its file, found by id. */
public final class MapLayer {

    private final String name;
    private final List<MapFeature> features;
    private final String attribution;
    private final Map<String, MapFeature> byId = new LinkedHashMap<>();

    /** A layer of which nothing more is known. */
    public MapLayer(String name, List<MapFeature> features) {
        this(name, features, "");
    }

    /** A layer; where two features share an id the first is found by it. */
    public MapLayer(String name, List<MapFeature> features, String attribution) {
        this.name = name;
        this.attribution = attribution;
        this.features = List.copyOf(features);
        this.features.forEach(feature -> byId.putIfAbsent(feature.id(), feature));
    }

    /** The layer without features. */
    public static MapLayer empty(String name) {
        return new MapLayer(name, List.of());
    }

    /** The layer's name. */
    public String name() {
        return name;
    }

    /** Where it comes from and what it leaves out, in a line or two; empty if it does not say. */
    public String attribution() {
        return attribution;
    }

    /** All features, in the order of the file. */
    public List<MapFeature> features() {
        return features;
    }

    /** The feature with this id, or empty. */
    public Optional<MapFeature> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The box around all features, WGS 84 degrees; null (in the sense of JTS) if there is none. */
    public Envelope bounds() {
        Envelope bounds = new Envelope();
        features.forEach(feature -> bounds.expandToInclude(feature.geometry().getEnvelopeInternal()));
        return bounds;
    }
}
