package org.dateline.background;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/** A clock that can be set to ring; a test puts its own in the place of it and waits for nothing. */
public interface Alarm {

    /** What time it is. */
    Instant now();

    /**
     * Rings once after a pause, on the UI thread. To be called on it.
     *
     * @return takes it back; does nothing once it has rung
     */
    Runnable after(Duration pause, Runnable ring);

    /** The clock of the machine. */
    static Alarm ofTheMachine() {
        return new Alarm() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public Runnable after(Duration pause, Runnable ring) {
                AtomicBoolean wanted = new AtomicBoolean(true);
                CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                        .execute(() -> {
                            if (wanted.get()) {
                                ring.run();
                            }
                        });
                return () -> wanted.set(false);
            }
        };
    }
}
