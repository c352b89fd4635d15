package org.dateline.maps;

import java.util.List;
import java.util.Objects;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * What is in a map's file.
 *
 * @param features how many features it has, those without a shape included, deleted ones not
 * @param geometry the type of its shapes, as the ESRI white paper names it: "Polygon", "PolyLineZ", "Null"; all types with
 *     commas between them where GeoJSON has several
 * @param bounds the box around the shapes themselves, in the file's reference system; null if there are none
 * @param crs the name that the .prj gives its reference system, or null if there is none; GeoJSON always lies in one
 * @param charset what the text is read in, such as "UTF-8"
 * @param attributes the columns of the .dbf or the properties of GeoJSON, in their order
 * @param problems what is wrong with the files, in the order it was found, and why they are no map if they are none
 */
public record Inspection(
        int features,
        String geometry,
        @Nullable Bounds bounds,
        @Nullable String crs,
        String charset,
        List<Attribute> attributes,
        List<Problem> problems) {

    public Inspection {
        Objects.requireNonNull(geometry);
        Objects.requireNonNull(charset);
        attributes = List.copyOf(attributes);
        problems = List.copyOf(problems);
    }

    /** The same, with these problems. */
    Inspection with(List<Problem> found) {
        return new Inspection(features, geometry, bounds, crs, charset, attributes, found);
    }

    /** A box in the file's reference system: x from west to east, y from south to north. */
    public record Bounds(double west, double south, double east, double north) {

        /** The box, or null for the empty one of JTS. */
        static @Nullable Bounds of(Envelope box) {
            return box.isNull() ? null : new Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }
    }

    /** A column or property, whose values are String, Integer, Long, Double, Boolean or Date. */
    public record Attribute(String name, String type) {}
}
