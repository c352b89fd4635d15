package org.dateline.geo;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * The features of one map layer.
 *
 * @param name the layer's name
 * @param features all features, in the order of the file
 * @param attribution where it comes from and what it leaves out, in a line or two; empty if it does not say
 */
public record MapLayer(String name, List<MapFeature> features, String attribution) {

    public MapLayer {
        features = List.copyOf(features);
    }

    /** A layer of which nothing more is known. */
    public MapLayer(String name, List<MapFeature> features) {
        this(name, features, "");
    }

    /** The layer without features. */
    public static MapLayer empty(String name) {
        return new MapLayer(name, List.of());
    }

    /** The first feature with this id, or empty; looks through all of them. */
    public Optional<MapFeature> find(String id) {
        return features.stream().filter(feature -> feature.id().equals(id)).findFirst();
    }

    /**
     * The box around all features, WGS 84 degrees; null (in the sense of JTS) if there is none. Of a layer on both sides of the 180th
     * meridian it lies across that, with a side beyond 180 degrees.
     */
    public Envelope bounds() {
        LongitudeSpan span = new LongitudeSpan();
        features.forEach(feature -> span.add(feature.geometry()));
        return span.box();
    }
}
