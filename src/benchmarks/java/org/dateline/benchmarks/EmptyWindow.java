package org.dateline.benchmarks;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.dateline.view.look.FirstFrame;

/**
 * A window of JavaFX with one word on it, as large as the program's and in its look, that ends once its first frame is
 * painted and says when: what the program's start is compared with.
 */
public final class EmptyWindow {

    // Held, lest the level be forgotten
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private EmptyWindow() {}

    /** The window; made by JavaFX. */
    public static final class Window extends Application {

        /** Called by JavaFX. */
        public Window() {}

        @Override
        public void start(Stage stage) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Scene scene = new Scene(new BorderPane(new Label("Dateline")), 1440, 900);
            stage.setScene(scene);
            stage.setTitle("Dateline");
            FirstFrame.whenPainted(scene, () -> {
                report();
                Platform.exit();
            });
            stage.show();
        }

        private static void report() {
            Instant now = Instant.now();
            Duration processor =
                    ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            System.out.println(String.format(
                    Locale.ROOT,
                    "first frame at %d.%06d, processor time %d ms",
                    now.getEpochSecond(),
                    now.getNano() / 1000,
                    processor.toMillis()));
        }
    }

    /** Opens it. */
    public static void main(String[] arguments) {
        JAVAFX_LOG.setLevel(Level.SEVERE);
        Application.launch(Window.class);
        System.exit(0);
    }
}
