package org.dateline.viewmodel;

import java.util.Optional;
import org.dateline.background.Background;
import org.dateline.viewmodel.chart.ChartViewModel;
import org.dateline.viewmodel.comparison.ComparisonViewModel;
import org.dateline.viewmodel.layers.LayersViewModel;
import org.dateline.viewmodel.shading.ShadingViewModel;
import org.dateline.workspace.Workspace;

/** How the events of a view are shown: what areas are shaded by, what the chart counts, what the window is compared with, which layers the map has, and the steps of time. */
final class Looks {

    private final ShadingViewModel shading;
    private final ChartViewModel chart;
    private final ComparisonViewModel comparison;
    private final LayersViewModel layers;
    private final TimeSteps steps;

    /**
     * Everything as it comes, or as it was before.
     *
     * @param results whose events are shown
     * @param background where sums are worked out and charts counted
     * @param onChanged is told when something else is chosen
     */
    Looks(
            Workspace workspace,
            QueryResults results,
            Background background,
            Optional<Looks> before,
            Runnable onChanged) {
        this.shading = new ShadingViewModel(workspace, background, before.map(other -> other.shading), onChanged);
        this.chart = new ChartViewModel(workspace, background, before.map(other -> other.chart), onChanged);
        this.comparison = new ComparisonViewModel(
                workspace, background, results.resultProperty(), before.map(other -> other.comparison), onChanged);
        this.layers = new LayersViewModel(workspace.map().references(), before.map(other -> other.layers), onChanged);
        this.steps = new TimeSteps(workspace, before.map(other -> other.steps), onChanged);
        results.matchingProperty().subscribe((was, now) -> shading.follow(results.filtered()));
    }

    ShadingViewModel shading() {
        return shading;
    }

    ChartViewModel chart() {
        return chart;
    }

    ComparisonViewModel comparison() {
        return comparison;
    }

    LayersViewModel layers() {
        return layers;
    }

    TimeSteps steps() {
        return steps;
    }

    /** Shows it as a view has it. */
    void show(ViewState wanted) {
        shading.show(wanted.shading());
        chart.show(wanted.charting());
        comparison.show(wanted.versus());
        layers.show(wanted.layers());
        steps.choose(wanted.steps());
    }

    /** Leaves off what is being done in the background. */
    void abandon() {
        shading.abandon();
        chart.abandon();
        comparison.abandon();
    }
}
