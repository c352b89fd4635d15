package org.dateline.model;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/** The places of a dataset as a tree, and found by any of their spellings. A place stands for what lies in it. */
public final class Gazetteer {

    private final Catalog<Place> places;
    /** What lies in a place, for places in which something does: most are towns. */
    private final Map<String, Set<String>> inside;
    /** Made when a place is looked for by another word than its id, which is seldom. */
    private volatile @Nullable Map<String, Place> bySpelling;

    /** The gazetteer of these places; a parent that is missing, or that closes a ring, ends the chain. */
    public Gazetteer(Catalog<Place> places) {
        this.places = places;
        Map<String, IntStream.Builder> found = new HashMap<>();
        for (int position = 0; position < places.size(); position++) {
            List<String> chain = chainOf(places.list().get(position));
            for (String ancestor : chain.subList(1, chain.size())) {
                found.computeIfAbsent(ancestor, id -> IntStream.builder()).add(position);
            }
        }
        inside = found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> within(entry.getKey(), entry.getValue().build())));
    }

    private Set<String> within(String id, IntStream others) {
        return new Within(
                places,
                IntStream.concat(IntStream.of(places.positionOf(id)), others)
                        .sorted()
                        .toArray());
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

    /** The ids of the place itself and of all that lie in it, in the order of the dataset. */
    public Set<String> within(String id) {
        Set<String> more = inside.get(id);
        if (more != null) {
            return more;
        }
        return places.has(id) ? Set.of(id) : Set.of();
    }

    /** Some of the places, by where they stand: a province has a hundred thousand, each of which lies in a district too. */
    private static final class Within extends AbstractSet<String> {

        private final Catalog<Place> places;
        /** In order. */
        private final int[] positions;

        Within(Catalog<Place> places, int[] positions) {
            this.places = places;
            this.positions = positions;
        }

        @Override
        public boolean contains(@Nullable Object id) {
            return id instanceof String word && Arrays.binarySearch(positions, places.positionOf(word)) >= 0;
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(positions)
                    .mapToObj(position -> places.list().get(position).id())
                    .iterator();
        }

        @Override
        public int size() {
            return positions.length;
        }
    }
}
