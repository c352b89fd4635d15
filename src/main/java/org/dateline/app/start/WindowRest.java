package org.dateline.app.start;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import org.dateline.background.Alarm;
import org.dateline.background.Background;
import org.dateline.background.Lane;

/**
 * Gives memory back to the system once the window rests: garbage is collected, and what is left is moved together. All of the
 * program stands still for that, a tenth of a second or two, so it is done only when nobody has touched the window for a while and
 * nothing moves in it, only if the memory has grown since, and not of so much that it would take longer: that is left to what
 * Java collects beside the work.
 */
public final class WindowRest {

    /** Longer than one looks at what one has just asked for. */
    static final Duration UNTOUCHED = Duration.ofSeconds(15);

    private final Alarm alarm;
    private final BooleanSupplier isMoving;
    private final Collecting collecting;
    private Instant touched;
    private boolean isSet;

    /** Gives back what it can; called on the UI thread, and does not hold it up. */
    interface Collecting {
        void begin();
    }

    /** @param isMoving whether something goes on in the window, or is being opened in it */
    WindowRest(Alarm alarm, BooleanSupplier isMoving, Collecting collecting) {
        this.alarm = alarm;
        this.isMoving = isMoving;
        this.collecting = collecting;
        touched = alarm.now();
    }

    /** Follows all that is done with a window. */
    public static WindowRest of(Stage stage, Background background, BooleanSupplier isMoving) {
        WindowRest rest = new WindowRest(Alarm.ofTheMachine(), isMoving, new HeapCollecting(background));
        stage.addEventFilter(InputEvent.ANY, event -> rest.touch());
        return rest;
    }

    /** The window is used, or shows something else. */
    public void touch() {
        touched = alarm.now();
        if (!isSet) {
            set(UNTOUCHED);
        }
    }

    private void set(Duration pause) {
        isSet = true;
        alarm.after(pause, this::ring);
    }

    private void ring() {
        isSet = false;
        Duration untouched = Duration.between(touched, alarm.now());
        if (isMoving.getAsBoolean()) {
            set(UNTOUCHED);
        } else if (untouched.compareTo(UNTOUCHED) < 0) {
            set(UNTOUCHED.minus(untouched));
        } else {
            collecting.begin();
        }
    }

    /** The garbage of the Java heap. */
    private static final class HeapCollecting implements Collecting {

        /** By how much the heap has grown since, in percent, if it is worth to be gone through. */
        private static final int WORTH = 25;

        /** Bytes; most of so much is garbage as a rule. What a larger heap holds would take seconds. */
        private static final long MOST = 1536L << 20;

        private final Background background;
        private long before;

        HeapCollecting(Background background) {
            this.background = background;
        }

        @Override
        public void begin() {
            long now = Runtime.getRuntime().totalMemory();
            if (now > before / 100 * (100 + WORTH) && now <= MOST) {
                background.run(
                        Lane.RESTING,
                        () -> {
                            System.gc();
                            return Runtime.getRuntime().totalMemory();
                        },
                        taken -> before = taken,
                        failed -> {});
            }
        }
    }
}
