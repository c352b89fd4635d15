package org.dateline.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.background.BackgroundThreads;
import org.dateline.control.look.Motion;
import org.dateline.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window that rests as it opened is kept; one that is used at once looks otherwise next time, and is not. */
class LastOpeningTest {

    private static final String PROPERTY = "dateline.picture";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final AtomicInteger done = new AtomicInteger();
    private String before = "";
    private Path file;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        before = System.getProperty(PROPERTY, "");
        file = folder.resolve("opening.picture");
        System.setProperty(PROPERTY, file.toString());
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            stage.setTitle("Attacks in Balochistan");
            stage.setScene(new Scene(new TextField("Quetta"), 300, 200));
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        System.setProperty(PROPERTY, before);
        FxToolkit.cleanupStages();
    }

    private void keep(Optional<String> key) {
        Background background = new BackgroundThreads();
        robot.interact(
                () -> LastOpening.keep(stage, now -> key, () -> Settings.USUAL, background, done::incrementAndGet));
    }

    /** Waits until a rest is over that began now. */
    private void rest() throws Exception {
        AtomicInteger over = new AtomicInteger();
        robot.interact(() -> {
            PauseTransition rest = new PauseTransition(Motion.LOOK.duration());
            rest.setOnFinished(event -> over.incrementAndGet());
            rest.play();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> over.get() == 1);
    }

    @Test
    void a_window_that_rests_is_kept_as_it_stands() throws Exception {
        keep(Optional.of("key"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> done.get() == 1);

        OpeningPicture kept = OpeningPicture.read(file, "key").orElseThrow();

        assertThat(kept.title()).isEqualTo("Attacks in Balochistan");
        assertThat(kept.width()).isEqualTo((int) Math.ceil(300 * kept.scale()));
        assertThat(kept.height()).isEqualTo((int) Math.ceil(200 * kept.scale()));
    }

    @Test
    void one_that_is_used_before_is_not() throws Exception {
        keep(Optional.of("key"));

        robot.push(KeyCode.A);
        rest();

        assertThat(file).doesNotExist();
        assertThat(done).hasValue(0);
    }

    @Test
    void one_that_is_closed_before_is_not() throws Exception {
        keep(Optional.of("key"));

        robot.interact(stage::hide);
        rest();

        assertThat(file).doesNotExist();
    }

    @Test
    void where_nothing_tells_openings_apart_nothing_is_kept() throws Exception {
        keep(Optional.empty());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> done.get() == 1);

        assertThat(file).doesNotExist();
    }

    @Test
    void where_it_cannot_be_written_the_window_goes_on() throws Exception {
        Files.createDirectories(file.resolve("in-the-way"));

        keep(Optional.of("key"));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> done.get() == 1);

        assertThat(file.resolve("in-the-way")).isDirectory();
    }
}
