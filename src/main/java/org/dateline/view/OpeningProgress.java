package org.dateline.view;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.row;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.control.look.Motion;
import org.dateline.files.Progress;
import org.dateline.language.Language;

/**
 * Says how far the opening of a file has come, in bytes, and ends it. It shows itself only where that takes more than a
 * moment.
 */
public final class OpeningProgress extends VBox {

    private static final Duration MOMENT = Motion.MOMENT.duration();
    private static final Duration LOOK = Motion.GLANCE.duration();
    private static final double MEGABYTE = 1e6;
    private static final double BAR_WIDTH = 300;

    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar(ProgressIndicator.INDETERMINATE_PROGRESS);
    private final Label words = new Label();
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
    private final Timeline waiting = new Timeline(new KeyFrame(MOMENT, event -> setVisible(true)));

    /**
     * @param file the file
     * @param onCancel called when the user ends it; what is told of the progress is ended before
     */
    public OpeningProgress(Path file, Runnable onCancel) {
        setId("opening");
        getStyleClass().add("opening");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label heading = label(tr("Opening {0}", file.getFileName()), "opening-heading");
        heading.setMaxWidth(BAR_WIDTH + 100);
        bar.setPrefWidth(BAR_WIDTH);
        bar.setAccessibleText(heading.getText());
        words.setId("opening-words");
        Button cancel = button("opening-cancel", tr("Cancel"), () -> {
            end();
            onCancel.run();
        });
        getChildren().addAll(heading, row(12, bar, cancel), words);
        setVisible(false);
        looking.setCycleCount(Timeline.INDEFINITE);
        look();
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                looking.stop();
                waiting.stop();
            } else {
                looking.play();
                waiting.play();
            }
        });
    }

    /** What is to be told by the thread that opens the file. */
    public Progress progress() {
        return new Progress() {
            @Override
            public void at(long bytes, long of) {
                total.set(of);
                done.set(bytes);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    /** Ends the opening as soon as it can. */
    public void end() {
        cancelled.set(true);
    }

    private static String megabytes(long bytes) {
        return String.format(Language.current().locale(), "%,.0f", bytes / MEGABYTE);
    }

    private void look() {
        long read = done.get();
        long of = total.get();
        boolean reading = of > 0 && read < of;
        bar.setProgress(reading ? (double) read / of : ProgressIndicator.INDETERMINATE_PROGRESS);
        words.setText(
                reading
                        ? tr("{0} of {1} MB read", megabytes(read), megabytes(of))
                        : of > 0 ? tr("All read; putting the events in order") : "");
    }
}
