package org.dateline.control.timeline;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.dateline.model.TimeWindow;

/** A strip that stands for the whole span, with a thumb where the line stands in it, which can be dragged. */
final class OverviewStrip extends Region {

    static final double HEIGHT = 12;

    private static final double LEAST_THUMB = 8;

    private final TimelineView timeline;
    private final Region thumb = new Region();
    private double pressedX;
    private TimeWindow pressedView;

    OverviewStrip(TimelineView timeline) {
        this.timeline = timeline;
        this.pressedView = timeline.viewProperty().get();
        setId("timeline-overview");
        setManaged(false);
        getStyleClass().add("timeline-overview");
        thumb.getStyleClass().add("thumb");
        thumb.setMouseTransparent(true);
        thumb.setManaged(false);
        getChildren().add(thumb);
        setCursor(Cursor.HAND);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        // What is done here is none of the window's business
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** Whether the line shows less than the span. */
    boolean isNeeded() {
        TimeWindow span = timeline.span();
        TimeWindow view = timeline.viewProperty().get();
        return view.from().isAfter(span.from()) || view.to().isBefore(span.to());
    }

    void place(Areas areas) {
        setVisible(isNeeded());
        resizeRelocate(Areas.LEFT, areas.height(), areas.lineWidth(), HEIGHT);
        TimeScale all = scale();
        TimeWindow view = timeline.viewProperty().get();
        double left = Math.max(0, Math.min(getWidth() - LEAST_THUMB, all.x(view.from())));
        double right = Math.max(left + LEAST_THUMB, Math.min(getWidth(), all.x(view.to())));
        thumb.resizeRelocate(left, 2, right - left, HEIGHT - 4);
    }

    private TimeScale scale() {
        return new TimeScale(timeline.span(), getWidth(), timeline.zone());
    }

    private void press(MouseEvent event) {
        if (event.getX() < thumb.getLayoutX() || event.getX() > thumb.getLayoutX() + thumb.getWidth()) {
            TimeWindow view = timeline.viewProperty().get();
            Instant middle = view.from().plus(view.length().dividedBy(2));
            timeline.show(view.shiftedBy(Duration.between(middle, scale().instantAt(event.getX()))));
        }
        pressedX = event.getX();
        pressedView = timeline.viewProperty().get();
    }

    private void drag(MouseEvent event) {
        long later = Math.round((event.getX() - pressedX) * scale().millisPerPixel());
        timeline.show(pressedView.shiftedBy(Duration.ofMillis(later)).movedInto(timeline.span()));
    }
}
