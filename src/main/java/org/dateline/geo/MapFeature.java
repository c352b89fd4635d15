package org.dateline.geo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One area, line or point of a map.
 *
 * @param id the id by which places refer to it
 * @param name its name, as the layer gives it
 * @param otherNames other spellings
 * @param codes codes that stand for it alone, as the layer gives them: of ISO 3166, of a statistical office
 * @param kind what it is, such as "district", or null if the layer does not say
 * @param parent the id of the feature it belongs to, or null
 * @param geometry its shape, WGS 84, x = degrees east, y = degrees north; not to be changed
 * @param within the names of what it lies in, such as its province and its country; a country perhaps by its code
 * @param accuracyMetres how far from the truth its lines may be, metres on the ground, or null if nobody says
 * @param inhabitants how many people live there, by the field of the layer that says it
 */
public record MapFeature(
        String id,
        String name,
        List<String> otherNames,
        List<String> codes,
        @Nullable String kind,
        @Nullable String parent,
        Geometry geometry,
        List<String> within,
        @Nullable Double accuracyMetres,
        Map<String, Double> inhabitants) {

    public MapFeature {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(geometry);
        otherNames = List.copyOf(otherNames);
        codes = List.copyOf(codes);
        within = List.copyOf(within);
        inhabitants = Map.copyOf(inhabitants);
    }

    /** One of which nobody says how many live there. */
    public MapFeature(
            String id,
            String name,
            List<String> otherNames,
            List<String> codes,
            @Nullable String kind,
            @Nullable String parent,
            Geometry geometry,
            List<String> within,
            @Nullable Double accuracyMetres) {
        this(id, name, otherNames, codes, kind, parent, geometry, within, accuracyMetres, Map.of());
    }

    /** One without codes, of which nobody says in what it lies, and how exact it is. */
    public MapFeature(
            String id,
            String name,
            List<String> otherNames,
            @Nullable String kind,
            @Nullable String parent,
            Geometry geometry) {
        this(id, name, otherNames, List.of(), kind, parent, geometry, List.of(), null);
    }
}
