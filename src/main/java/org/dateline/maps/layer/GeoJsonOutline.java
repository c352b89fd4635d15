package org.dateline.maps.layer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** Whether a JSON file is GeoJSON, and whether areas are in it: told without keeping any of it. */
@ForPrograms("Names of types")
record GeoJsonOutline(boolean isMap, boolean hasAreas) {

    /** All types of geometries (RFC 7946, 1.4). */
    private static final Set<String> GEOMETRIES = Set.of(
            "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection");

    private static final Set<String> COLLECTIONS = Set.of("FeatureCollection", "Feature");
    private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");

    /** A file that has told nothing by then is not read on; a few bytes of a .zip can become very many. */
    private static final long MAX_BYTES = 1L << 26;

    /** Whether this is the name of a type of geometries. */
    static boolean isGeometry(@Nullable Object type) {
        return type instanceof String name && GEOMETRIES.contains(name);
    }

    /** Looks into a file, which is not closed; what is no JSON any more tells what it told before. */
    static GeoJsonOutline of(InputStream bytes) throws IOException {
        boolean isMap = false;
        boolean hasAreas = false;
        try {
            JsonParser parser = GeoJsonReader.JSON.createParser(bytes).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            while (!(isMap && hasAreas)
                    && parser.nextToken() != null
                    && parser.currentLocation().getByteOffset() < MAX_BYTES) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "type".equals(parser.currentName())) {
                    String type = parser.getText();
                    boolean ofWhole = parser.getParsingContext().getParent().inRoot();
                    isMap |= ofWhole && (COLLECTIONS.contains(type) || GEOMETRIES.contains(type));
                    hasAreas |= AREAS.contains(type);
                }
            }
        } catch (JsonProcessingException broken) {
            return new GeoJsonOutline(isMap, hasAreas);
        }
        return new GeoJsonOutline(isMap, hasAreas);
    }
}
