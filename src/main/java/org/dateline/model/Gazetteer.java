package org.dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/** The places of a dataset as a tree, and found by any of their spellings. A place stands for what lies in it. */
public final class Gazetteer {

    private final Catalog<Place> places;
    /** What lies in a place, for places in which something does: most are towns. */
    private final Map<String, Set<String>> inside = new HashMap<>();
    /** Made when a place is looked for by another word than its id, which is seldom. */
    private volatile @Nullable Map<String, Place> bySpelling;

    /** The gazetteer of these places; a parent that is missing, or that closes a ring, ends the chain. */
    public Gazetteer(Catalog<Place> places) {
        this.places = places;
        for (Place place : places) {
            List<String> chain = chainOf(place);
            for (String ancestor : chain.subList(1, chain.size())) {
                inside.computeIfAbsent(ancestor, id -> new HashSet<>(Set.of(id)))
                        .add(place.id());
            }
        }
    }

    private Map<String, Place> bySpelling() {
        Map<String, Place> made = bySpelling;
        if (made == null) {
            made = new HashMap<>();
            for (Place place : places) {
                made.putIfAbsent(Folding.fold(place.id()), place);
            }
            for (Place place : places) {
                for (String spelling : (Iterable<String>) place.spellings().map(Folding::fold)::iterator) {
                    made.putIfAbsent(spelling, place);
                }
            }
            bySpelling = made;
        }
        return made;
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
        return exact.isPresent() ? exact : Optional.ofNullable(bySpelling().get(Folding.fold(idOrSpelling)));
    }

    /** The ids of the place itself and of the places that it lies in, from the inside out. */
    public List<String> withAncestors(String id) {
        return places.find(id).map(this::chainOf).orElse(List.of());
    }

    /** The ids of the place itself and of all that lie in it. */
    public Set<String> within(String id) {
        Set<String> more = inside.get(id);
        if (more != null) {
            return more;
        }
        return places.has(id) ? Set.of(id) : Set.of();
    }
}
