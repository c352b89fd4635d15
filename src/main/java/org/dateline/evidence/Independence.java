package org.dateline.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.text.Folding;
import org.dateline.model.Source;

/**
 * Which sources are independent of each other. Two sources that name the same origin are not, nor are two that are joined
 * through others, wherever in the dataset those are. A source that names no origin stands for itself.
 */
public final class Independence {

    private final Catalog<Source> sources;
    /** By source id, the id of the first source of its group. */
    private final Map<String, String> firstOfGroup = new HashMap<>();

    private Independence(Catalog<Source> sources) {
        this.sources = sources;
        Map<String, String> byOrigin = new HashMap<>();
        for (Source source : sources) {
            firstOfGroup.put(source.id(), source.id());
            for (String origin : source.origins()) {
                join(byOrigin.computeIfAbsent(Folding.fold(origin), first -> source.id()), source.id());
            }
        }
        for (Source source : sources) {
            firstOfGroup.put(source.id(), first(source.id()));
        }
    }

    // An imported file may name a hundred thousand sources that all share its name as their origin
    private void join(String one, String other) {
        firstOfGroup.put(first(other), first(one));
    }

    /** Follows the chain of joined sources to its end, and shortens it. */
    private String first(String id) {
        String at = id;
        String next = firstOfGroup.getOrDefault(at, at);
        while (!next.equals(at)) {
            String beyond = firstOfGroup.getOrDefault(next, next);
            firstOfGroup.put(at, beyond);
            at = next;
            next = beyond;
        }
        return at;
    }

    /** The independence of the sources of this dataset. */
    public static Independence of(Dataset dataset) {
        return new Independence(dataset.sources());
    }

    /** How many of these sources are independent of each other: the number of their groups. */
    public int independent(Collection<String> sourceIds) {
        return (int) sourceIds.stream()
                .flatMap(id -> Stream.ofNullable(firstOfGroup.get(id)))
                .distinct()
                .count();
    }

    /** These sources by group, in the order of the dataset; an id that no source has is passed over. */
    public List<OriginGroup> groups(Collection<String> sourceIds) {
        Set<String> wanted = Set.copyOf(sourceIds);
        Map<String, List<Source>> groups = new LinkedHashMap<>();
        for (Source source : sources) {
            if (wanted.contains(source.id())) {
                groups.computeIfAbsent(firstOfGroup.getOrDefault(source.id(), source.id()), first -> new ArrayList<>())
                        .add(source);
            }
        }
        return groups.values().stream().map(Independence::group).toList();
    }

    private static OriginGroup group(List<Source> sources) {
        Map<String, String> origins = new LinkedHashMap<>();
        sources.stream()
                .flatMap(source -> source.origins().stream())
                .forEach(origin -> origins.putIfAbsent(Folding.fold(origin), origin));
        return new OriginGroup(
                List.copyOf(origins.values()), sources.stream().map(Source::id).toList());
    }
}
