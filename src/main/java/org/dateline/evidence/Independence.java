package org.dateline.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.language.ForPrograms;
import org.dateline.model.Catalog;
import org.dateline.model.Source;
import org.dateline.text.Folding;

/**
 * Which sources are independent of each other. Two sources that name the same origin are not, nor are two that are joined
 * through others, wherever in the dataset those are. Of a source that names no origin, or credits only what has no name, it
 * is not known whether it is independent: it stands for itself, and counts only among the most that there can be.
 */
public final class Independence {

    /** Credits that do not say whose reporting they stand for: it may be that of any other source, or not. */
    @ForPrograms("which credits are looked for")
    private static final Set<String> UNSPECIFIC_CREDITS =
            Set.of("agencies", "agency reports", "news agencies", "wires", "wire services");

    private final Catalog<Source> sources;
    /** By source id, the id of the first source of its group. */
    private final Map<String, String> firstOfGroup = new HashMap<>();
    /** The ids of the sources whose independence is known. */
    private final Set<String> known = new HashSet<>();

    private Independence(Catalog<Source> sources) {
        this.sources = sources;
        Map<String, String> byOrigin = new HashMap<>();
        for (Source source : sources) {
            firstOfGroup.put(source.id(), source.id());
            source.origins().stream()
                    .filter(origin -> !isUnspecific(origin))
                    .forEach(origin ->
                            join(byOrigin.computeIfAbsent(Folding.fold(origin), first -> source.id()), source.id()));
            if (isKnown(source)) {
                known.add(source.id());
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

    /** Whether an origin as printed is a credit without a name, such as "Agencies", whatever its case. */
    public static boolean isUnspecific(String origin) {
        return UNSPECIFIC_CREDITS.contains(Folding.fold(origin));
    }

    /** Whether the source says on whose reporting it relies, and leaves none of it unnamed. */
    public static boolean isKnown(Source source) {
        return !source.origins().isEmpty() && source.origins().stream().noneMatch(Independence::isUnspecific);
    }

    /** How many of these sources are independent of each other; an id that no source has is passed over. */
    public IndependentCount independent(Collection<String> sourceIds) {
        Set<String> groups = new HashSet<>();
        Set<String> knownGroups = new HashSet<>();
        for (String id : sourceIds) {
            String group = firstOfGroup.get(id);
            if (group != null) {
                groups.add(group);
                if (known.contains(id)) {
                    knownGroups.add(group);
                }
            }
        }
        return new IndependentCount(Math.max(knownGroups.size(), Math.min(1, groups.size())), groups.size());
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
        Map<String, Integer> naming = new HashMap<>();
        for (Source source : sources) {
            source.origins().forEach(origin -> origins.putIfAbsent(Folding.fold(origin), origin));
            source.origins().stream()
                    .filter(origin -> !isUnspecific(origin))
                    .map(Folding::fold)
                    .distinct()
                    .forEach(origin -> naming.merge(origin, 1, Integer::sum));
        }
        List<String> shared = origins.entrySet().stream()
                .filter(origin -> naming.getOrDefault(origin.getKey(), 0) > 1)
                .map(Map.Entry::getValue)
                .toList();
        return new OriginGroup(
                List.copyOf(origins.values()),
                shared,
                sources.stream().anyMatch(Independence::isKnown),
                sources.stream().map(Source::id).toList());
    }
}
