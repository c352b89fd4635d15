package org.dateline.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.dateline.control.look.Motion;
import org.dateline.settings.WindowPlace;

/** Where the window stands: where it stood last, if that is still on a screen, else in the middle of the first screen. */
final class StagePlace {

    /** The size of the content where none is remembered. */
    static final double WIDTH = 1440;

    static final double HEIGHT = 900;

    private static final double MIN_WIDTH = 640;
    private static final double MIN_HEIGHT = 400;
    private static final double TITLE_BAR = 32;
    /** So much of a title bar has to be on a screen for the window to be moved by it. */
    private static final double HANDLE = 100;

    /** After this a window manager has placed a window, and nobody has moved it yet. */
    private static final Duration LOST = Motion.MOMENT.duration();
    /** So much a frame may move its window. */
    private static final double FRAME = 40;

    private final Stage stage;
    private Rectangle2D normal = Rectangle2D.EMPTY;

    StagePlace(Stage stage) {
        this.stage = stage;
        stage.xProperty().subscribe(this::follow);
        stage.yProperty().subscribe(this::follow);
        stage.widthProperty().subscribe(this::follow);
        stage.heightProperty().subscribe(this::follow);
    }

    /** Where it stands without being maximized; a window that covers a screen stands nowhere else. */
    private void follow() {
        boolean isKnown = !Double.isNaN(stage.getX()) && stage.getWidth() > 0 && stage.getHeight() > 0;
        if (isKnown && stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /** Where it stands, to be remembered; empty if it has not been shown. */
    Optional<WindowPlace> now() {
        follow();
        return normal.equals(Rectangle2D.EMPTY)
                ? Optional.empty()
                : Optional.of(new WindowPlace(
                        normal.getMinX(),
                        normal.getMinY(),
                        normal.getWidth(),
                        normal.getHeight(),
                        stage.isMaximized()));
    }

    /** Shows the window. */
    void show(Optional<WindowPlace> remembered) {
        Rectangle2D place = remembered.flatMap(StagePlace::onScreen).orElseGet(StagePlace::usual);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        insistOn(place);
        stage.setMaximized(remembered.filter(WindowPlace::maximized).isPresent());
        stage.show();
    }

    private static Rectangle2D usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT + TITLE_BAR, screen.getHeight());
        return new Rectangle2D(
                Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2),
                Math.rint(screen.getMinY() + (screen.getHeight() - height) / 2),
                width,
                height);
    }

    /** The place, no larger than its screen; empty if no screen has enough of its title bar. */
    static Optional<Rectangle2D> onScreen(WindowPlace place) {
        Rectangle2D title = new Rectangle2D(place.x(), place.y(), place.width(), TITLE_BAR);
        return Screen.getScreensForRectangle(title).stream()
                .map(Screen::getVisualBounds)
                .filter(screen -> shared(title.getMinX(), title.getMaxX(), screen.getMinX(), screen.getMaxX()) >= HANDLE
                        && title.getMinY() >= screen.getMinY()
                        && title.getMaxY() <= screen.getMaxY())
                .findFirst()
                .map(screen -> new Rectangle2D(
                        place.x(),
                        place.y(),
                        Math.min(place.width(), screen.getWidth()),
                        Math.min(place.height(), screen.getHeight())));
    }

    private static double shared(double from, double to, double first, double last) {
        return Math.min(to, last) - Math.max(from, first);
    }

    /**
     * Some window managers (newer GNOME, openbox) shrink a window of JavaFX 21 to its least size as it opens: JDK-8316423,
     * mended in JavaFX 22. So that is as large as the window until it stands. Some lose where it was to stand: soon
     * after it is shown that is looked at, once.
     */
    private void insistOn(Rectangle2D place) {
        stage.setMinWidth(place.getWidth());
        stage.setMinHeight(place.getHeight());
        PauseTransition opened = new PauseTransition(Motion.LOOK.duration());
        opened.setOnFinished(event -> {
            stage.setMinWidth(Math.min(place.getWidth(), MIN_WIDTH));
            stage.setMinHeight(Math.min(place.getHeight(), MIN_HEIGHT));
        });
        PauseTransition placed = new PauseTransition(LOST);
        placed.setOnFinished(event -> {
            boolean isElsewhere = Math.abs(stage.getX() - place.getMinX()) > FRAME
                    || Math.abs(stage.getY() - place.getMinY()) > FRAME;
            if (isElsewhere && !stage.isMaximized() && !stage.isFullScreen()) {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
            }
        });
        stage.setOnShown(event -> {
            opened.play();
            placed.play();
        });
    }
}
