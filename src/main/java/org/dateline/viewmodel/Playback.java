package org.dateline.viewmodel;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.dateline.model.TimeWindow;

/**
 * Moves the window through the span at a steady pace, measured in wall time, until it reaches the end. The clock is the
 * screen's: whoever draws the frames calls {@link #advance}.
 */
public final class Playback {

    /** The speeds on offer, slowest first; 1 plays the whole span in {@link #SPAN_AT_NORMAL_SPEED}. */
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

    private static final Duration SPAN_AT_NORMAL_SPEED = Duration.ofSeconds(48);
    private static final int SHARE_OF_SPAN = 12;

    private final DatelineViewModel model;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(this, "speed", 1);
    private double owedMillis;

    Playback(DatelineViewModel model) {
        this.model = model;
    }

    /** Whether the window moves by itself. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** How fast it moves, one of {@link #SPEEDS}. */
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** Starts, from the beginning if the window is at the end or holds everything, or pauses. */
    public void toggle() {
        if (playing.get()) {
            playing.set(false);
            return;
        }
        TimeWindow span = model.span();
        TimeWindow window = model.windowProperty().get();
        if (!window.to().isBefore(span.to())) {
            Duration whole = span.length().dividedBy(SHARE_OF_SPAN);
            Duration length =
                    window.isEmpty() || window.length().compareTo(span.length()) >= 0 ? whole : window.length();
            model.showWindow(new TimeWindow(span.from(), span.from().plus(length)));
        }
        owedMillis = 0;
        playing.set(true);
    }

    /** Stops. */
    public void pause() {
        playing.set(false);
    }

    /** The next faster speed, or the next slower one. */
    public void changeSpeed(int steps) {
        int now = SPEEDS.indexOf(speed.get());
        speed.set(SPEEDS.get(Math.max(0, Math.min(SPEEDS.size() - 1, now + steps))));
    }

    /** One step later or earlier: a half of the window's length. */
    public void step(int direction) {
        playing.set(false);
        TimeWindow window = model.windowProperty().get();
        Duration half = window.length().dividedBy(2);
        model.showWindow(window.shiftedBy(half.multipliedBy(direction)).movedInto(model.span()));
    }

    /** Moves the window as far as it goes in this much wall time; does nothing unless playing. */
    public void advance(Duration wallTime) {
        if (!playing.get()) {
            return;
        }
        TimeWindow span = model.span();
        double share = (double) wallTime.toNanos() / SPAN_AT_NORMAL_SPEED.toNanos();
        owedMillis += share * speed.get() * span.length().toMillis();
        long millis = (long) owedMillis;
        owedMillis -= millis;
        TimeWindow moved = model.windowProperty()
                .get()
                .shiftedBy(Duration.ofMillis(millis))
                .movedInto(span);
        model.showWindow(moved);
        if (!moved.to().isBefore(span.to())) {
            playing.set(false);
        }
    }
}
