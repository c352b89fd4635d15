package org.dateline.viewmodel.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.control.timeline.Bars;
import org.dateline.events.Relation;
import org.dateline.model.Place;
import org.dateline.query.TimeCounts;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The districts of events as lanes of the timeline; on maps without districts the areas of the map. */
public final class DistrictLanes {

    private static final String DISTRICT_KIND = "district";
    private static final String NO_DISTRICT = "No district known";

    private final Workspace workspace;
    /** The names of the districts, in the order of the dataset; behind them, that of none. */
    private final List<String> names = new ArrayList<>();

    private @Nullable Relation districts;

    /** The districts of these events; nothing is done before they are asked for. */
    public DistrictLanes(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The events whose times these are: those districts first that have the most of them, and last what has no district. */
    public Bars bars(TimeCounts times) {
        Relation known = districts();
        int[] events = new int[known.targets()];
        int[] order = new int[known.targets()];
        int[] seen = {0};
        times.forEach(event -> {
            for (int at = known.offset(event); at < known.offset(event + 1); at++) {
                int district = known.at(at);
                order[district] = events[district]++ == 0 ? seen[0]++ : order[district];
            }
        });
        int none = known.targets() - 1;
        List<Integer> groups = new ArrayList<>();
        for (int district = 0; district < none; district++) {
            if (events[district] > 0) {
                groups.add(district);
            }
        }
        groups.sort(Comparator.<Integer>comparingInt(district -> -events[district])
                .thenComparingInt(district -> order[district]));
        groups.add(none);
        int[] groupOf = new int[known.targets()];
        for (int group = 0; group < groups.size(); group++) {
            groupOf[groups.get(group)] = group;
        }
        return new Bars(
                times,
                (event, bars) -> {
                    for (int at = known.offset(event); at < known.offset(event + 1); at++) {
                        bars.bar(event, groupOf[known.at(at)]);
                    }
                },
                groups.stream().map(names::get).toList(),
                workspace.index().events()::get);
    }

    private Relation districts() {
        Relation known = districts;
        if (known == null) {
            known = find();
            districts = known;
        }
        return known;
    }

    private Relation find() {
        List<Place> places = workspace.dataset().places().list();
        Map<String, Integer> numberOf = new HashMap<>();
        int[] districtOf = new int[places.size()];
        for (int place = 0; place < districtOf.length; place++) {
            districtOf[place] = district(places.get(place).id())
                    .map(district -> numberOf.computeIfAbsent(district.id(), id -> {
                        names.add(district.name());
                        return names.size() - 1;
                    }))
                    .orElse(-1);
        }
        names.add(NO_DISTRICT);
        int none = names.size() - 1;
        Relation named = workspace.index().store().named();
        return Relation.of(workspace.index().events().size(), names.size(), (event, found) -> {
            boolean any = false;
            for (int at = named.offset(event); at < named.offset(event + 1); at++) {
                int district = districtOf[named.at(at)];
                if (district >= 0) {
                    found.accept(district);
                    any = true;
                }
            }
            if (!any) {
                found.accept(none);
            }
        });
    }

    private Optional<Place> district(String id) {
        List<Place> chain = workspace.dataset().gazetteer().withAncestors(id).stream()
                .map(workspace.dataset().places()::get)
                .toList();
        return Stream.concat(
                        chain.stream().filter(place -> place.kind().equalsIgnoreCase(DISTRICT_KIND)),
                        chain.stream().filter(place -> place.feature() != null))
                .findFirst();
    }
}
