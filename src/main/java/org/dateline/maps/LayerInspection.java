package org.dateline.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Says of layers of other formats what is said of shapefiles, in the same words. */
@ForPrograms("Names of types")
final class LayerInspection {

    /** What GeoJSON lies in unless it says otherwise (RFC 7946, 4), and KML always. */
    private static final String LONGITUDE_AND_LATITUDE = "urn:ogc:def:crs:OGC::CRS84";

    private LayerInspection() {}

    static Inspection of(RawLayer layer, String charset) {
        return new Inspection(
                layer.features().size(),
                geometry(layer),
                bounds(layer),
                layer.reference().crs() == null
                        ? LONGITUDE_AND_LATITUDE
                        : layer.reference().crs().getName().getCode(),
                charset,
                attributes(layer),
                List.of());
    }

    private static String geometry(RawLayer layer) {
        String types = shapes(layer).map(LayerInspection::typeOf).distinct().collect(Collectors.joining(", "));
        return types.isEmpty() ? "Null" : types;
    }

    private static Stream<Geometry> shapes(RawLayer layer) {
        return layer.features().stream().map(RawFeature::geometry).flatMap(Stream::ofNullable);
    }

    private static String typeOf(Geometry geometry) {
        return switch (geometry.getGeometryType()) {
            case Geometry.TYPENAME_LINESTRING, Geometry.TYPENAME_MULTILINESTRING -> "PolyLine";
            case Geometry.TYPENAME_POLYGON, Geometry.TYPENAME_MULTIPOLYGON -> "Polygon";
            default -> geometry.getGeometryType();
        };
    }

    private static Inspection.@Nullable Bounds bounds(RawLayer layer) {
        Envelope box = new Envelope();
        shapes(layer).forEach(shape -> box.expandToInclude(shape.getEnvelopeInternal()));
        return Inspection.Bounds.of(box);
    }

    /** The narrowest type that all values of each field have, in one pass; a field without any is text. */
    private static List<Inspection.Attribute> attributes(RawLayer layer) {
        Map<String, Kind> kinds = new HashMap<>();
        for (RawFeature feature : layer.features()) {
            feature.attributes().forEach((field, value) -> {
                if (value != null) {
                    kinds.merge(field, Kind.of(value), Kind::and);
                }
            });
        }
        return layer.fields().stream()
                .map(field -> new Inspection.Attribute(field, kinds.getOrDefault(field, Kind.TEXT).type))
                .toList();
    }

    /** What values are. */
    private enum Kind {
        TRUTH("Boolean"),
        WHOLE("Integer"),
        LONG("Long"),
        NUMBER("Double"),
        TEXT("String");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        static Kind of(Object value) {
            if (value instanceof Boolean) {
                return TRUTH;
            }
            return value instanceof Integer
                    ? WHOLE
                    : value instanceof Long ? LONG : value instanceof Number ? NUMBER : TEXT;
        }

        /** What holds both. */
        Kind and(Kind other) {
            boolean isOneTruth = (this == TRUTH) != (other == TRUTH);
            return isOneTruth ? TEXT : compareTo(other) > 0 ? this : other;
        }
    }
}
