package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** Parses {@code places}: first each for itself, then what lies in what. */
public final class PlacesParser {

    /** In how many places another lies at most: more than any gazetteer has, and few enough to be walked for each event. */
    private static final int DEEPEST = 32;

    private final List<ObjectParser> parsers = new ArrayList<>();
    /** A gazetteer has few kinds and many places, which share the words. */
    private final Map<String, String> kinds = new HashMap<>();

    PlacesParser() {}

    /** The places of an object whose {@code places} are those of a dataset; none if it has none. */
    public static Catalog<Place> placesOf(ObjectParser object) {
        return new PlacesParser().parse(object);
    }

    Catalog<Place> parse(ObjectParser dataset) {
        CatalogBuilder<Place> builder = new CatalogBuilder<>();
        dataset.objects("places", key("place"), item -> place(item).filter(place -> add(place, item, builder)));
        return withKnownParents(builder.build());
    }

    private boolean add(Place place, ObjectParser parser, CatalogBuilder<Place> builder) {
        boolean added = builder.add(place, parser);
        if (added) {
            parsers.add(parser);
        }
        return added;
    }

    /** The place, as yet without its parent. */
    private Optional<Place> place(ObjectParser place) {
        String id = CatalogBuilder.id(place);
        String name = place.text("name");
        List<String> otherNames = place.texts("otherNames");
        String kind = kinds.computeIfAbsent(place.text("kind"), same -> same);
        place.has("parent");
        String feature = place.optionalText("feature");
        Double longitude = place.optionalNumber("longitude", -180, 180);
        Double latitude = place.optionalNumber("latitude", -90, 90);
        if (place.has("longitude") != place.has("latitude")) {
            place.ignore(
                    place.has("longitude") ? "longitude" : "latitude",
                    tr("the coordinate is not used"),
                    tr("longitude and latitude together"),
                    tr("only one of them"));
        }
        boolean hasPoint = longitude != null && latitude != null;
        return place.finish(() -> new Place(
                id, name, otherNames, kind, null, feature, hasPoint ? longitude : null, hasPoint ? latitude : null));
    }

    private Catalog<Place> withKnownParents(Catalog<Place> read) {
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            String id = read.list().get(i).id();
            String parent = CatalogBuilder.optionalReference(parsers.get(i), "parent", read, key("place"));
            if (parent != null && mayLieIn(id, parent, parents, parsers.get(i))) {
                parents.put(id, read.get(parent).id());
            }
        }
        leaveOutDeepest(read, parents);
        return Catalog.of(read.stream()
                .map(place -> withParent(place, parents.get(place.id())))
                .toList());
    }

    /** Whether a place neither lies in itself nor too deep, as far as is known of what its parent lies in; those form no ring. */
    private static boolean mayLieIn(String id, String parent, Map<String, String> parents, ObjectParser place) {
        String outer = parent;
        int depth = 1;
        while (outer != null && !outer.equals(id) && depth <= DEEPEST) {
            outer = parents.get(outer);
            depth++;
        }
        if (outer == null) {
            return true;
        }
        if (outer.equals(id)) {
            place.ignore(
                    "parent",
                    tr("the place would lie in itself; it is not used"),
                    tr("a place around it"),
                    "\"" + parent + "\"");
        } else {
            ignoreDeep(place, parent);
        }
        return false;
    }

    private static void ignoreDeep(ObjectParser place, String parent) {
        place.ignore(
                "parent",
                tr("the place would lie in more than {0} others that lie in one another; it is not used", DEEPEST),
                tr("a place around it"),
                "\"" + parent + "\"");
    }

    /** What is known only at the end: where places are listed before those that they lie in, each step was short. */
    private void leaveOutDeepest(Catalog<Place> read, Map<String, String> parents) {
        Map<String, List<Integer>> within = new HashMap<>();
        Deque<Integer> next = new ArrayDeque<>();
        int[] depths = new int[read.size()];
        for (int i = 0; i < read.size(); i++) {
            String parent = parents.get(read.list().get(i).id());
            if (parent == null) {
                next.add(i);
            } else {
                within.computeIfAbsent(parent, any -> new ArrayList<>()).add(i);
            }
        }
        while (!next.isEmpty()) {
            int outer = next.remove();
            for (int inner : within.getOrDefault(read.list().get(outer).id(), List.of())) {
                depths[inner] = depths[outer] + 1;
                if (depths[inner] > DEEPEST) {
                    ignoreDeep(
                            parsers.get(inner),
                            String.valueOf(parents.remove(read.list().get(inner).id())));
                    depths[inner] = 0;
                }
                next.add(inner);
            }
        }
    }

    private static Place withParent(Place place, @Nullable String parent) {
        return new Place(
                place.id(),
                place.name(),
                place.otherNames(),
                place.kind(),
                parent,
                place.feature(),
                place.longitude(),
                place.latitude());
    }
}
