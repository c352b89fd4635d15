package org.dateline.data;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;

/** Parses {@code places}: first each for itself, then what lies in what. */
final class PlacesParser {

    private final List<ObjectParser> parsers = new ArrayList<>();

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
    private static Optional<Place> place(ObjectParser place) {
        String id = CatalogBuilder.id(place);
        String name = place.text("name");
        List<String> otherNames = place.texts("otherNames");
        String kind = place.text("kind");
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
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Place place = read.list().get(i);
            String parent = CatalogBuilder.optionalReference(parsers.get(i), "parent", read, key("place"));
            if (parent != null && closesRing(place.id(), parent, parents)) {
                parsers.get(i)
                        .ignore(
                                "parent",
                                tr("the place would lie in itself; it is not used"),
                                tr("a place around it"),
                                "\"" + parent + "\"");
                parent = null;
            }
            if (parent != null) {
                parents.put(place.id(), parent);
            }
            places.add(withParent(place, parent));
        }
        return Catalog.of(places);
    }

    /** Whether the place is among those that its parent lies in, as far as they are known; those have no ring. */
    private static boolean closesRing(String id, String parent, Map<String, String> parents) {
        String outer = parent;
        while (outer != null && !outer.equals(id)) {
            outer = parents.get(outer);
        }
        return outer != null;
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
