package org.dateline.view.timeline;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.List;
import org.dateline.control.timeline.Bars;
import org.dateline.model.Category;
import org.dateline.query.TimeCounts;
import org.dateline.viewmodel.places.DistrictLanes;
import org.dateline.workspace.Workspace;

/** What the lanes of the timeline are grouped by. */
public enum LaneGrouping {
    CATEGORY(key("Category"), key("Group the bars by category")) {
        @Override
        public Bars bars(TimeCounts times, Workspace workspace, DistrictLanes districts) {
            List<String> names = workspace.dataset().categories().stream()
                    .map(Category::name)
                    .toList();
            return Bars.byCategory(times, names, workspace.index().events()::get);
        }
    },
    DISTRICT(key("District"), key("Group the bars by district")) {
        @Override
        public Bars bars(TimeCounts times, Workspace workspace, DistrictLanes districts) {
            return districts.bars(times);
        }
    };

    private final String label;
    private final String tip;

    LaneGrouping(String label, String tip) {
        this.label = label;
        this.tip = tip;
    }

    String label() {
        return tr(label);
    }

    String tip() {
        return tr(tip);
    }

    /** The events whose times these are as bars; one that happened in several districts stands in each of them. */
    public abstract Bars bars(TimeCounts times, Workspace workspace, DistrictLanes districts);
}
