package org.dateline.control.timeline;

import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.paint.Color;
import org.dateline.model.TimeWindow;
import org.dateline.query.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * A slider with two handles over a span of time, with a histogram behind it. The window follows every movement of a
 * handle, not only its release. Handles take the focus: arrow keys move them by the hour, with Shift by five minutes;
 * Home and End take them to their limits. Dragging between the handles moves the window; dragging outside of them makes
 * a new one; a double click takes the day.
 */
public final class TimelineView extends Control {

    private final ObjectProperty<TimeWindow> span;
    private final ObjectProperty<TimeWindow> window;
    private final ObjectProperty<@Nullable Histogram> histogram = new SimpleObjectProperty<>(this, "histogram");
    private final ObjectProperty<TimelinePalette> palette = new SimpleObjectProperty<>(
            this,
            "palette",
            new TimelinePalette(
                    Color.WHITE, Color.WHITESMOKE, Color.LIGHTGRAY, Color.BLACK, Color.DIMGRAY, List.of(Color.GRAY)));
    private final ZoneId zone;

    /** A timeline of this span, all of it in the window, with the days of this zone. */
    public TimelineView(TimeWindow span, ZoneId zone) {
        this.zone = zone;
        this.span = new SimpleObjectProperty<>(this, "span", span);
        this.window = new SimpleObjectProperty<>(this, "window", span);
        getStyleClass().add("timeline-view");
    }

    /** The zone whose days are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** What the whole line stands for. */
    public ObjectProperty<TimeWindow> spanProperty() {
        return span;
    }

    /** The window between the handles, within the span. */
    public ObjectProperty<TimeWindow> windowProperty() {
        return window;
    }

    /** What is drawn behind the handles, or null. */
    public ObjectProperty<@Nullable Histogram> histogramProperty() {
        return histogram;
    }

    /** The colours. */
    public ObjectProperty<TimelinePalette> paletteProperty() {
        return palette;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }
}
