package org.dateline.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the gazetteer.
 *
 * @param id the id
 * @param name its name on the screen
 * @param otherNames other spellings, as sources print them
 * @param kind province, district, tehsil, city and the like, as the dataset says
 * @param parent the id of the place it lies in, or null
 * @param feature the id of the map's feature for it, or null if the map has none
 * @param longitude degrees east, WGS 84, of a point in it, or null
 * @param latitude degrees north, WGS 84, of the same point, or null
 */
public record Place(
        String id,
        String name,
        List<String> otherNames,
        String kind,
        @Nullable String parent,
        @Nullable String feature,
        @Nullable Double longitude,
        @Nullable Double latitude)
        implements Identified {

    /** @throws IllegalArgumentException if a coordinate is out of range or one of the two is missing */
    public Place {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        otherNames = List.copyOf(otherNames);
        if ((longitude == null) != (latitude == null)) {
            throw new IllegalArgumentException("longitude and latitude come together");
        }
        if (longitude != null && !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude is not between -180 and 180");
        }
        if (latitude != null && !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude is not between -90 and 90");
        }
    }

    /** The name and all other spellings. */
    public Stream<String> spellings() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }

    /** The same with this feature of a map, or with none. */
    public Place withFeature(@Nullable String other) {
        return Objects.equals(feature, other)
                ? this
                : new Place(id, name, otherNames, kind, parent, other, longitude, latitude);
    }

    /** Whether a point in it is known. */
    public boolean hasPoint() {
        return longitude != null;
    }
}
