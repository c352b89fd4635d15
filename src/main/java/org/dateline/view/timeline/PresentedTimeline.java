package org.dateline.view.timeline;

import javafx.beans.value.ObservableValue;
import org.dateline.control.timeline.TimelineView;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;

/** The timeline as a class sees it: days, histogram and the window of the step; it cannot be moved. */
public final class PresentedTimeline {

    private static final double HEIGHT = 124;

    private PresentedTimeline() {}

    /** A timeline that follows a model and takes no input. */
    public static TimelineView of(DatelineViewModel model, Categories categories, ObservableValue<Theme> theme) {
        TimelineView timeline =
                new TimelineView(model.span(), model.workspace().dataset().zone());
        timeline.setId("presented-timeline");
        model.windowProperty().subscribe(timeline.windowProperty()::set);
        OtherFrame.bind(timeline, model);
        timeline.precisionProperty().set(model.steps().precision());
        timeline.granularityProperty().bind(model.steps().chosenProperty());
        timeline.setPrefHeight(HEIGHT);
        timeline.certainOnlyProperty().bind(model.certainOnlyProperty());
        timeline.countsProperty()
                .bind(model.results()
                        .matchingProperty()
                        .map(events -> model.results().times()));
        timeline.paletteProperty().bind(theme.map(Theme::timeline));
        timeline.setMouseTransparent(true);
        timeline.setFocusTraversable(false);
        return timeline;
    }
}
