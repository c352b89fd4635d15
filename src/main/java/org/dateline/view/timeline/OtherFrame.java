package org.dateline.view.timeline;

import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.comparison.Compared;
import org.jspecify.annotations.Nullable;

/** The frame of the window that the window is compared with, on a timeline. */
final class OtherFrame {

    private OtherFrame() {}

    /** Shows it on a timeline while windows are compared. */
    static void bind(TimelineView timeline, DatelineViewModel model) {
        model.comparison().comparedProperty().subscribe(compared -> {
            timeline.otherNameProperty()
                    .set(compared.words(model.workspace().dataset().zone()));
            timeline.otherWindowProperty().set(of(compared));
        });
    }

    /** Where it is; null where nothing is compared. */
    static @Nullable TimeWindow of(Compared compared) {
        WindowResult other = compared.other();
        return other == null ? null : other.window();
    }
}
