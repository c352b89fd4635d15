package org.dateline.viewmodel;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;

/**
 * Moves the window through the span at a steady pace, measured in wall time, until it reaches the end, or over and over. The
 * pace is exact; what is shown goes from one multiple of the step to the next.
 * The clock is the screen's: whoever draws the frames calls {@link #advance}.
 */
public final class Playback {

    /** The speeds on offer, slowest first; 1 plays the whole span in 48 seconds. */
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

    private static final int SHARE_OF_SPAN = 12;
    /** Tenths of the length of the window. */
    private static final int HALF = 5;

    private final DatelineViewModel model;
    private final PlaybackPace pace;
    /** The window that is played, and how far it has come, exactly: where it ends. */
    private TimeWindow played;

    private Instant at;
    private TimeWindow shown;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyBooleanWrapper looping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PlaybackMode> mode = new ReadOnlyObjectWrapper<>(PlaybackMode.MOVING);

    Playback(DatelineViewModel model) {
        this.model = model;
        this.pace = new PlaybackPace(model.span().length());
        this.played = model.span();
        this.at = played.to();
        this.shown = played;
    }

    /** Whether the window moves by itself. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** How fast it moves, one of {@link #SPEEDS}. */
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** Whether it begins again when it has reached the end. */
    public ReadOnlyBooleanProperty loopingProperty() {
        return looping.getReadOnlyProperty();
    }

    /** Whether the window moves or grows. */
    public ReadOnlyObjectProperty<PlaybackMode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Begins again at the end, or no longer. */
    public void loop(boolean wanted) {
        looping.set(wanted);
    }

    /** Moves the window from now on, or lets it grow. */
    public void play(PlaybackMode wanted) {
        mode.set(wanted);
    }

    /** Starts, from the beginning if the window is at the end or holds everything, or pauses. */
    public void toggle() {
        if (playing.get()) {
            playing.set(false);
            return;
        }
        model.showWindow(isAtEnd() ? first() : mode.get() == PlaybackMode.GROWING ? grownTo(now().to()) : now());
        pace.restart();
        begin(now());
        playing.set(true);
    }

    private void begin(TimeWindow window) {
        played = window;
        at = window.to();
        shown = window;
    }

    private TimeWindow now() {
        return model.windowProperty().get();
    }

    private boolean isAtEnd() {
        return !now().to().isBefore(model.span().to());
    }

    /** Where it begins: with the window's own length, unless that leaves nothing to move or nothing to see. */
    private TimeWindow first() {
        TimeWindow span = model.span();
        Duration length = now().length();
        boolean useless = length.isZero() || length.compareTo(span.length()) >= 0;
        boolean growing = mode.get() == PlaybackMode.GROWING;
        return growing || !useless
                ? new TimeWindow(span.from(), span.from().plus(growing ? Duration.ZERO : length))
                : new TimeWindow(span.from(), wholeSteps(span));
    }

    /** About a part of the span, in whole steps. */
    private Instant wholeSteps(TimeWindow span) {
        TimeStep step = model.steps().moving();
        ZoneId zone = model.steps().zone();
        Instant to = step.nearest(span.from().plus(span.length().dividedBy(SHARE_OF_SPAN)), zone);
        return to.isAfter(span.from()) ? to : step.beside(span.from(), true, zone);
    }

    private TimeWindow grownTo(Instant to) {
        return new TimeWindow(model.span().from(), to);
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

    /** The speed on offer that is nearest to this one. */
    public void setSpeed(double wanted) {
        speed.set(SPEEDS.stream()
                .min(Comparator.comparingDouble(one -> Math.abs(Math.log(one) - Math.log(wanted))))
                .orElse(1.0));
    }

    /** One step later or earlier: half of the window's length, or a 24th of the span where the window grows. */
    public void step(int direction) {
        playing.set(false);
        WindowMotion motion = model.steps().motion();
        if (mode.get() == PlaybackMode.GROWING) {
            Duration part = model.span().length().dividedBy(2 * SHARE_OF_SPAN).multipliedBy(direction);
            Instant to = motion.further(now().to(), part);
            model.showWindow(
                    grownTo(to.isBefore(model.span().from()) ? model.span().from() : to));
        } else {
            model.showWindow(motion.moved(now(), HALF * direction));
        }
    }

    /** Moves the window as far as it goes in this much wall time; does nothing unless playing. */
    public void advance(Duration wallTime) {
        if (!playing.get()) {
            return;
        }
        TimeWindow span = model.span();
        boolean growing = mode.get() == PlaybackMode.GROWING;
        if (!now().equals(shown)) {
            begin(now());
        }
        Duration length = growing ? Duration.ZERO : played.length();
        long path = span.length().minus(length).toMillis();
        long done = Duration.between(span.from(), at).minus(length).toMillis()
                + pace.after(wallTime, speed.get()).toMillis();
        if (done >= path && (!looping.get() || path <= 0)) {
            model.showWindow(growing ? span : played.shiftedBy(Duration.between(played.to(), span.to())));
            playing.set(false);
            return;
        }
        at = span.from().plus(Duration.ofMillis(done % path)).plus(length);
        TimeStep step = model.steps().moving();
        ZoneId zone = model.steps().zone();
        model.showWindow(
                growing
                        ? grownTo(step.nearest(at, zone))
                        : step.placed(played, at.minus(length), zone).movedInto(span));
        shown = now();
    }
}
