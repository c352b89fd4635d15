package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.files.Progress;
import org.dateline.view.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.matcher.control.LabeledMatchers;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OpeningProgressTest {

    private OpeningProgress opening;
    private int cancelled;

    @Start
    void start(Stage stage) {
        opening = new OpeningProgress(Path.of("data", "extract.json"), () -> cancelled++);
        Scene scene = new Scene(new StackPane(opening), 600, 300);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    private void waitFor(String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> LabeledMatchers.hasText(words).matches(opening.lookup("#opening-words")));
    }

    @Test
    void says_how_many_bytes_were_read_and_what_follows(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, opening::isVisible);
        Progress progress = opening.progress();
        progress.at(412_000_000, 1_766_000_000);
        waitFor("412 of 1,766 MB read");
        assertThat(robot.lookup(".progress-bar").queryAs(ProgressBar.class).getProgress())
                .isEqualTo(412.0 / 1766);
        progress.at(1_766_000_000, 1_766_000_000);
        waitFor("All read; putting the events in order");
        assertThat(robot.lookup(".progress-bar").queryAs(ProgressBar.class).isIndeterminate())
                .isTrue();
    }

    @Test
    void is_ended_by_its_button(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, opening::isVisible);
        assertThat(opening.progress().isCancelled()).isFalse();
        robot.clickOn("#opening-cancel");
        assertThat(opening.progress().isCancelled()).isTrue();
        assertThat(cancelled).isEqualTo(1);
    }
}
