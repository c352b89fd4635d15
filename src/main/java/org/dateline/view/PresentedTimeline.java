package org.dateline.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.dateline.control.timeline.TimelineView;
import org.dateline.viewmodel.DatelineViewModel;

/** The timeline as a class sees it: it shows the window of the step, and cannot be moved. */
final class PresentedTimeline {

    private PresentedTimeline() {}

    static Region of(DatelineViewModel model, ObservableValue<Theme> theme) {
        TimelineView timeline =
                new TimelineView(model.span(), model.workspace().dataset().zone());
        timeline.setId("presented-timeline");
        model.windowProperty().subscribe(timeline.windowProperty()::set);
        timeline.histogramProperty().bind(model.histogramProperty());
        timeline.paletteProperty().bind(theme.map(Theme::timeline));
        timeline.setMouseTransparent(true);
        timeline.setFocusTraversable(false);
        return timeline;
    }
}
