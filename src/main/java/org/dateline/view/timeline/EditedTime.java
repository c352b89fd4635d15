package org.dateline.view.timeline;

import java.time.Duration;
import java.util.Optional;
import javafx.util.Subscription;
import org.dateline.control.timeline.TimelineView;
import org.dateline.edit.record.RecordKind;
import org.dateline.model.EventTime;
import org.dateline.model.TimeWindow;
import org.dateline.view.look.WhileShown;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.edit.Draft;
import org.dateline.viewmodel.edit.DraftTime;

/** The time of the event that is filled in, as bars on the timeline: the form and the bars follow one another. */
final class EditedTime {

    private static final Duration BESIDE = Duration.ofHours(3);

    private final DatelineViewModel model;
    private final TimelineView timeline;
    private final DraftTime times;
    private Subscription following = Subscription.EMPTY;
    /** What the line stood for before it was moved to the time that is edited; empty if it was not. */
    private Optional<TimeWindow> viewBefore = Optional.empty();

    EditedTime(DatelineViewModel model, TimelineView timeline) {
        this.model = model;
        this.timeline = timeline;
        this.times = new DraftTime(model.workspace().dataset().zone());
        WhileShown.follow(timeline, this::followDrafts);
        timeline.editedTimeProperty().subscribe((was, now) -> {
            if (now != null) {
                draft().ifPresent(draft -> times.put(draft, now));
            }
        });
    }

    private Subscription followDrafts() {
        Subscription drafts = model.editing().drafts().currentProperty().subscribe(this::follow);
        return drafts.and(() -> following.unsubscribe());
    }

    private Optional<Draft> draft() {
        return model.editing().drafts().currentProperty().get().filter(draft -> draft.kind() == RecordKind.EVENT);
    }

    private void follow(Optional<Draft> current) {
        following.unsubscribe();
        timeline.editedTimeProperty().set(null);
        viewBefore.ifPresent(timeline::show);
        viewBefore = Optional.empty();
        following = draft().map(draft -> {
                    times.of(draft).ifPresent(this::reveal);
                    show(draft);
                    return draft.valuesProperty().subscribe(() -> show(draft));
                })
                .orElse(Subscription.EMPTY);
    }

    private void show(Draft draft) {
        times.of(draft)
                .filter(time -> !time.equals(timeline.editedTimeProperty().get()))
                .ifPresent(time -> timeline.editedTimeProperty().set(time));
    }

    private void reveal(EventTime time) {
        TimeWindow before = timeline.viewProperty().get();
        timeline.reveal(new TimeWindow(time.start().minus(BESIDE), time.end().plus(BESIDE)));
        viewBefore = Optional.of(before)
                .filter(view -> !view.equals(timeline.viewProperty().get()));
    }
}
