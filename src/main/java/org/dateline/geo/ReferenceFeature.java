package org.dateline.geo;

import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * One line, point or area of a reference layer.
 *
 * @param geometry its shape, WGS 84, x = degrees east, y = degrees north; not to be changed
 * @param values its attributes that are not empty, by field
 * @param rank how important it is: 1 is drawn on every map, higher numbers only on maps of larger scale, as with the
 *     {@code scalerank} of Natural Earth; 1 where the layer does not say
 */
public record ReferenceFeature(Geometry geometry, Map<String, String> values, int rank) {

    public ReferenceFeature {
        Objects.requireNonNull(geometry);
        values = Map.copyOf(values);
    }

    /** The value of a field; empty if it has none. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
