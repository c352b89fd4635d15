package org.dateline.view.timeline;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import org.dateline.viewmodel.Playback;

/** Tells the playback how much wall time has passed, once a frame. */
public final class PlaybackClock extends AnimationTimer {

    private final Playback playback;
    private long lastNanos;

    /** A clock that does not run yet. */
    public PlaybackClock(Playback playback) {
        this.playback = playback;
    }

    @Override
    public void start() {
        lastNanos = 0;
        super.start();
    }

    @Override
    public void handle(long nowNanos) {
        if (lastNanos != 0) {
            playback.advance(Duration.ofNanos(nowNanos - lastNanos));
        }
        lastNanos = nowNanos;
    }
}
