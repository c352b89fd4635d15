package org.dateline.control.look;

import javafx.util.Duration;

/** How long things take on the screen, and how long they wait. Nothing else has a length of its own. */
public enum Motion {
    /** Work in progress is looked at so often; a count that is about to change keeps its number so long; a pause in typing. */
    GLANCE(100),
    /** The map moves from one view to another, slowing down towards it; what is typed rests before it is checked. */
    MOVE(200),
    /** What takes no longer says nothing of its progress. */
    MOMENT(300),
    /** The window rests: what was put off for a drag follows. */
    REST(700),
    /** What was come to is set off. */
    LOOK(2500),
    /** A notice stays. */
    READ(6000);

    private final Duration duration;

    Motion(double millis) {
        duration = Duration.millis(millis);
    }

    /** The length. */
    public Duration duration() {
        return duration;
    }

    /** The length, milliseconds. */
    public double millis() {
        return duration.toMillis();
    }
}
