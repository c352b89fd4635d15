package org.dateline.viewmodel.places;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.control.timeline.Bars;
import org.dateline.events.Relation;
import org.dateline.query.TimeCounts;
import org.dateline.query.chart.Districts;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The districts of events as lanes of the timeline; on maps without districts the areas of the map. */
public final class DistrictLanes {

    private final Workspace workspace;
    private @Nullable Districts districts;

    /** The districts of these events; nothing is done before they are asked for. */
    public DistrictLanes(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The events whose times these are: those districts first that have the most of them, and last what has no district. */
    public Bars bars(TimeCounts times) {
        Districts found = districts();
        Relation known = found.events();
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
                groups.stream()
                        .map(group -> group == none
                                ? tr(Districts.NONE)
                                : found.places().get(group).name())
                        .toList(),
                workspace.index().events()::get);
    }

    private Districts districts() {
        if (districts == null) {
            districts = Districts.of(workspace.dataset());
        }
        return districts;
    }
}
