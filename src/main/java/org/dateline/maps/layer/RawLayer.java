package org.dateline.maps.layer;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A layer as its file gives it, in its order; and what it says of itself. */
public record RawLayer(
        String name,
        List<String> fields,
        List<RawFeature> features,
        Reference reference,
        LayerOrigin origin,
        List<Problem> problems) {

    private static final int SHOWN = 100;

    public RawLayer {
        fields = List.copyOf(fields);
        features = List.copyOf(features);
        problems = List.copyOf(problems);
    }

    /** The same layer, its problems after these. */
    public RawLayer after(List<Problem> earlier) {
        List<Problem> all = new ArrayList<>(earlier);
        all.addAll(problems);
        return new RawLayer(name, fields, features, reference, origin, all);
    }

    /** Its fields with commas, as many as one reads. */
    public String fieldsInWords() {
        String some = fields.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return fields.size() > SHOWN ? some + ", ..." : some;
    }

    /** Where it comes from; empty if it does not say. */
    public String attribution() {
        return origin.attribution();
    }

    /** A feature by its number in the file, from 1; its shape, if any, is in the layer's reference system. */
    public record RawFeature(
            int number,
            Map<String, ? extends @Nullable Object> attributes,
            @Nullable Geometry geometry) {

        private static final int BYTES = 200;
        private static final long BYTES_OF_VALUE = 100;
        private static final long BYTES_OF_POINT = 40;

        /** What problems call it: its number, and its id or name where it has a field that is called so. */
        public String label() {
            return Stream.of("id", "name")
                    .flatMap(field -> attributes.keySet().stream().filter(field::equalsIgnoreCase))
                    .flatMap(field -> Stream.ofNullable(text(field)))
                    .findFirst()
                    .filter(called -> !called.equals(Integer.toString(number)))
                    .map(called -> tr("feature {0} (\"{1}\")", String.valueOf(number), called))
                    .orElseGet(() -> tr("feature {0}", String.valueOf(number)));
        }

        /** How much of the memory it takes, roughly. */
        long roughBytes() {
            long points = geometry == null ? 0 : geometry.getNumPoints();
            return BYTES + BYTES_OF_VALUE * attributes.size() + BYTES_OF_POINT * points;
        }

        /** The value of a field without blanks around it, or null if it has none. */
        @Nullable
        public String text(@Nullable String field) {
            Object value = field == null ? null : attributes.get(field);
            if (value == null || value.toString().isBlank()) {
                return null;
            }
            boolean whole = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15;
            return whole
                    ? Long.toString(((Double) value).longValue())
                    : value.toString().strip();
        }
    }

    /**
     * A reference system.
     *
     * @param crs x before y, or null for degrees in WGS 84
     * @param assumed whether nobody said so
     * @param ofEpsg whether it comes from the database of the EPSG, which then also knows the way from it
     */
    public record Reference(@Nullable CoordinateReferenceSystem crs, boolean assumed, boolean ofEpsg) {

        /** One that does not come from the database of the EPSG. */
        public Reference(@Nullable CoordinateReferenceSystem crs, boolean assumed) {
            this(crs, assumed, false);
        }

        /** Degrees in WGS 84, because the file's format is in nothing else. */
        public static final Reference DEGREES = new Reference(null, false);
    }
}
