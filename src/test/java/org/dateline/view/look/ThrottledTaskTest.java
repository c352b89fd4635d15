package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThrottledTaskTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger followed = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final ThrottledTask unhurried = new ThrottledTask(() -> {
        followed.set(asked.get());
        done.incrementAndGet();
    });

    @Start
    void start(Stage stage) {
        stage.show();
    }

    private void ask() {
        asked.incrementAndGet();
        unhurried.ask();
    }

    @Test
    void follows_the_first_at_once_and_of_the_others_the_last() throws Exception {
        int atOnce = WaitForAsyncUtils.asyncFx(() -> {
                    ask();
                    int first = done.get();
                    ask();
                    ask();
                    return first;
                })
                .get();

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> followed.get() == 3);
        assertThat(atOnce).isEqualTo(1);
        assertThat(done.get()).isEqualTo(2);
    }

    @Test
    void follows_at_every_sixth_pulse_what_never_rests() throws Exception {
        AtomicInteger pulses = new AtomicInteger();
        AnimationTimer restless = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (pulses.incrementAndGet() > 60) {
                    stop();
                } else {
                    ask();
                }
            }
        };
        Platform.runLater(restless::start);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> pulses.get() > 60 && followed.get() == 60);

        assertThat(done.get()).isBetween(60 / 6, 60 / 6 + 2);
    }
}
