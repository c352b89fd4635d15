package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** The shape types of the ESRI white paper (July 1998), and what is made of them. */
public enum ShapeType {
    @ForPrograms("A name of the format")
    NULL(0, "Null", Kind.NOTHING, Ordinates.XY),
    @ForPrograms("A name of the format")
    POINT(1, "Point", Kind.POINT, Ordinates.XY),
    POLYLINE(3, "PolyLine", Kind.LINES, Ordinates.XY),
    @ForPrograms("A name of the format")
    POLYGON(5, "Polygon", Kind.RINGS, Ordinates.XY),
    MULTIPOINT(8, "MultiPoint", Kind.POINTS, Ordinates.XY),
    POINT_Z(11, "PointZ", Kind.POINT, Ordinates.XYZ),
    POLYLINE_Z(13, "PolyLineZ", Kind.LINES, Ordinates.XYZ),
    POLYGON_Z(15, "PolygonZ", Kind.RINGS, Ordinates.XYZ),
    MULTIPOINT_Z(18, "MultiPointZ", Kind.POINTS, Ordinates.XYZ),
    POINT_M(21, "PointM", Kind.POINT, Ordinates.XYM),
    POLYLINE_M(23, "PolyLineM", Kind.LINES, Ordinates.XYM),
    POLYGON_M(25, "PolygonM", Kind.RINGS, Ordinates.XYM),
    MULTIPOINT_M(28, "MultiPointM", Kind.POINTS, Ordinates.XYM),
    MULTIPATCH(31, "MultiPatch", Kind.PATCHES, Ordinates.XYZ);

    /** How a record is laid out. */
    enum Kind {
        NOTHING(Geometry.class, Geometry.class),
        POINT(Point.class, Point.class),
        POINTS(MultiPoint.class, MultiPoint.class),
        LINES(MultiLineString.class, LineString.class),
        RINGS(MultiPolygon.class, Polygon.class),
        /** Triangles and rings in space, seen from above. */
        PATCHES(MultiPolygon.class, Polygon.class);

        private final Class<? extends Geometry> binding;
        private final Class<? extends Geometry> part;

        Kind(Class<? extends Geometry> binding, Class<? extends Geometry> part) {
            this.binding = binding;
            this.part = part;
        }
    }

    /** What a position consists of. XYZ may carry measures too. */
    enum Ordinates {
        XY,
        XYZ,
        XYM
    }

    private final int code;
    private final String label;
    private final Kind kind;
    private final Ordinates ordinates;

    ShapeType(int code, String label, Kind kind, Ordinates ordinates) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.ordinates = ordinates;
    }

    /** The number that stands for it in the file. */
    public int code() {
        return code;
    }

    /** Its name in the white paper, such as "PolyLineZ". */
    public String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }

    Ordinates ordinates() {
        return ordinates;
    }

    /** The type of the geometries read from such a file; a file of null shapes has none and says Geometry. */
    Class<? extends Geometry> binding() {
        return kind.binding;
    }

    static Optional<ShapeType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** The name of the type that has this number, or the number itself. */
    static String label(int code) {
        return ofCode(code).map(ShapeType::label).orElseGet(() -> tr("shape type {0}", String.valueOf(code)));
    }

    /** The two-dimensional type that such geometries are written as, or empty if there is none. */
    static Optional<ShapeType> forWriting(Class<?> geometryType) {
        return Stream.of(POINT, MULTIPOINT, POLYLINE, POLYGON)
                .filter(type -> type.kind.binding.isAssignableFrom(geometryType)
                        || type.kind.part.isAssignableFrom(geometryType))
                .findFirst();
    }
}
