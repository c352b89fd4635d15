package org.dateline.geopackage;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table of a GeoPackage, or a view that stands as one: a layer of features, or attributes without shapes.
 *
 * @param name what it is called
 * @param geometryColumn the column with the shapes, or null if it has none
 * @param geometryType the type that the file gives its shapes, in capitals, such as "POINT"; "GEOMETRY" for any, empty for none
 * @param reference in what its coordinates are, x before y; null if it has no shapes or the file does not say
 * @param columns the others, in their order
 * @param idColumn that which numbers its rows, or null if there is none
 */
public record GeoPackageTable(
        String name,
        @Nullable String geometryColumn,
        String geometryType,
        @Nullable SpatialReference reference,
        List<Column> columns,
        @Nullable String idColumn) {

    /** A column, and the type that the file declares for it, in capitals. */
    public record Column(String name, String type) {

        boolean isBoolean() {
            return type.equals("BOOLEAN");
        }
    }

    public GeoPackageTable {
        columns = List.copyOf(columns);
    }

    /** Whether its rows have shapes. */
    public boolean hasShapes() {
        return geometryColumn != null;
    }

    /** Whether all its shapes are declared to be areas. */
    public boolean isOfAreas() {
        return geometryType.endsWith("POLYGON") || geometryType.endsWith("SURFACE");
    }

    /** Whether all its shapes are declared to be lines. */
    public boolean isOfLines() {
        return geometryType.endsWith("LINESTRING") || geometryType.endsWith("CURVE");
    }

    /** What it is called in problems. */
    public String label() {
        return "\"" + name + "\"";
    }

    static String type(@Nullable String declared) {
        return declared == null ? "" : declared.strip().toUpperCase(Locale.ROOT);
    }
}
