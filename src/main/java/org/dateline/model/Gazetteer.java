package org.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Folding;

/** The places of a dataset as a tree, and found by any of their spellings. A place stands for what lies in it. */
public final class Gazetteer {

    private final Catalog<Place> places;
    private final Map<String, List<String>> withAncestors = new HashMap<>();
    private final Map<String, Set<String>> within = new HashMap<>();
    private final Map<String, Place> bySpelling = new HashMap<>();

    /** The gazetteer of these places; a parent that is missing, or that closes a ring, ends the chain. */
    public Gazetteer(Catalog<Place> places) {
        this.places = places;
        for (Place place : places) {
            List<String> chain = chainOf(place);
            withAncestors.put(place.id(), chain);
            for (String ancestor : chain) {
                within.computeIfAbsent(ancestor, id -> new HashSet<>()).add(place.id());
            }
        }
        for (Place place : places) {
            bySpelling.putIfAbsent(Folding.fold(place.id()), place);
        }
        for (Place place : places) {
            place.spellings().map(Folding::fold).forEach(spelling -> bySpelling.putIfAbsent(spelling, place));
        }
    }

    private List<String> chainOf(Place place) {
        List<String> chain = new ArrayList<>();
        Optional<Place> next = Optional.of(place);
        while (next.isPresent() && !chain.contains(next.get().id())) {
            chain.add(next.get().id());
            String parent = next.get().parent();
            next = parent == null ? Optional.empty() : places.find(parent);
        }
        return List.copyOf(chain);
    }

    /** The place with this id, name or other spelling, whatever its case; empty if there is none. */
    public Optional<Place> find(String idOrSpelling) {
        Optional<Place> exact = places.find(idOrSpelling);
        return exact.isPresent() ? exact : Optional.ofNullable(bySpelling.get(Folding.fold(idOrSpelling)));
    }

    /** The ids of the place itself and of the places that it lies in, from the inside out. */
    public List<String> withAncestors(String id) {
        return withAncestors.getOrDefault(id, List.of());
    }

    /** The ids of the place itself and of all that lie in it. */
    public Set<String> within(String id) {
        return within.getOrDefault(id, Set.of());
    }
}
