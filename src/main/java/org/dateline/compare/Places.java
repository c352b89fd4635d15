package org.dateline.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.geo.Projection;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds which places of two datasets are one: they share a name or another name, whatever its case and accents, are of the
 * same kind, and lie near one another. Where only one has a point, or none, they must not lie in different places.
 */
final class Places {

    /** As far as points given for one place may lie apart. */
    private static final double MAX_METRES = 5_000;

    /** Kinds that say little, so that they contradict no other. */
    private static final Set<String> VAGUE = Set.of("", "place", "point", "area", "location");

    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "settlement");

    private final Map<String, JsonObject> first;
    private final Map<String, JsonObject> second;
    private final Map<JsonObject, Set<String>> names = new IdentityHashMap<>();

    private Places(JsonObject first, JsonObject second) {
        this.first = Tree.records(first, Kind.PLACE);
        this.second = Tree.records(second, Kind.PLACE);
    }

    /** By the ids of the second the ids of the first. */
    static Map<String, String> join(JsonObject first, JsonObject second) {
        Places places = new Places(first, second);
        OneToOne joins = new OneToOne(first, second, Kind.PLACE);
        joins.byAny(places::names, places::mayBeOne);
        return joins.ids();
    }

    private Set<String> names(JsonObject place) {
        return names.computeIfAbsent(
                place,
                fresh -> Stream.concat(Stream.of(Tree.text(fresh, "name")), Tree.texts(fresh, "otherNames").stream())
                        .map(Folding::fold)
                        .collect(Collectors.toSet()));
    }

    private boolean mayBeOne(JsonObject one, JsonObject other) {
        if (!areKindsAlike(kind(one), kind(other))) {
            return false;
        }
        Optional<Coordinate> here = point(one);
        Optional<Coordinate> there = point(other);
        if (here.isPresent() && there.isPresent()) {
            boolean isOneArea =
                    Tree.isText(one.get("feature")) && Objects.equals(one.get("feature"), other.get("feature"));
            return isOneArea || Projection.distanceMetres(here.get(), there.get()) <= MAX_METRES;
        }
        Set<String> around = around(one, first);
        Set<String> aroundOther = around(other, second);
        return around.isEmpty() || aroundOther.isEmpty() || !Collections.disjoint(around, aroundOther);
    }

    private static String kind(JsonObject place) {
        return Folding.fold(Tree.text(place, "kind"));
    }

    private static boolean areKindsAlike(String one, String other) {
        return one.equals(other)
                || VAGUE.contains(one)
                || VAGUE.contains(other)
                || (SETTLEMENTS.contains(one) && SETTLEMENTS.contains(other));
    }

    /** The names of all places around. */
    private Set<String> around(JsonObject place, Map<String, JsonObject> places) {
        Set<String> found = new HashSet<>();
        Set<JsonObject> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        JsonObject outer = places.get(Tree.text(place, "parent"));
        while (outer != null && passed.add(outer)) {
            found.addAll(names(outer));
            outer = places.get(Tree.text(outer, "parent"));
        }
        return found;
    }

    private static Optional<Coordinate> point(JsonObject place) {
        Double longitude = number(place.get("longitude"));
        Double latitude = number(place.get("latitude"));
        return longitude == null || latitude == null
                ? Optional.empty()
                : Optional.of(new Coordinate(longitude, latitude));
    }

    private static @Nullable Double number(@Nullable JsonElement value) {
        boolean isNumber = value != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isNumber();
        return isNumber && value != null ? (Double) value.getAsDouble() : null;
    }
}
