package org.dateline.view;

import java.time.Duration;
import javafx.animation.AnimationTimer;
import org.dateline.viewmodel.Playback;

/** Tells the playback how much wall time has passed, once a frame. */
final class PlaybackClock extends AnimationTimer {

    private final Playback playback;
    private long lastNanos;

    PlaybackClock(Playback playback) {
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
