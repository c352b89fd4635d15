package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What moves by itself moves in a window that shows, and nowhere else. */
@ExtendWith(ApplicationExtension.class)
class FrameClockTest {

    private final AtomicInteger frames = new AtomicInteger();
    private Group root;

    @Start
    void show(Stage stage) {
        root = new Group();
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private WeakReference<Node> started(FxRobot robot) {
        Node driven = new Group();
        robot.interact(() -> {
            root.getChildren().add(driven);
            new FrameClock(driven, passed -> {
                        assertThat(driven).isNotNull();
                        frames.incrementAndGet();
                    })
                    .start();
        });
        return new WeakReference<>(driven);
    }

    private void awaitFrames(int more) throws Exception {
        int before = frames.get();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> frames.get() >= before + more);
    }

    @Test
    void runs_in_a_window_stands_still_outside_and_goes_on_when_it_is_back(FxRobot robot) throws Exception {
        Node driven = started(robot).get();
        awaitFrames(3);

        robot.interact(() -> root.getChildren().clear());
        int stopped = frames.get();
        WaitForAsyncUtils.waitForFxEvents(10);
        assertThat(frames).hasValue(stopped);

        robot.interact(() -> root.getChildren().add(driven));
        awaitFrames(3);
    }

    @Test
    void keeps_nothing_in_memory_that_is_gone_from_its_window(FxRobot robot) throws Exception {
        WeakReference<Node> driven = started(robot);
        awaitFrames(1);

        robot.interact(() -> root.getChildren().clear());

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            System.gc();
            return driven.get() == null;
        });
        assertThat(driven.get()).isNull();
    }
}
