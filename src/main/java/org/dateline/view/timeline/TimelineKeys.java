package org.dateline.view.timeline;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.control.map.MapView;
import org.dateline.model.TimeWindow;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.WindowMotion;

/**
 * The keys that move the window, wherever the focus is: but on the map the arrows move the map, on a handle they move
 * the handle, and a page of the panel and the list of what is found scroll with their own keys.
 */
public final class TimelineKeys {

    private final DatelineViewModel model;

    /** Keys that move the window of this model. */
    public TimelineKeys(DatelineViewModel model) {
        this.model = model;
    }

    /** Does what the key is for; false if it is for something else. */
    public boolean handle(KeyEvent event) {
        Optional<TimeWindow> wanted =
                isTakenBy(event.getTarget(), event.getCode()) ? Optional.empty() : windowFor(event);
        wanted.ifPresent(window -> {
            model.playback().pause();
            model.showWindow(window);
        });
        return wanted.isPresent();
    }

    private static boolean isTakenBy(EventTarget target, KeyCode code) {
        boolean arrow = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        if (target instanceof MapView) {
            return arrow;
        }
        if (target instanceof ScrollPane || hasStyle(target, "hits")) {
            return !arrow;
        }
        return hasStyle(target, "timeline-handle");
    }

    private static boolean hasStyle(EventTarget target, String styleClass) {
        return target instanceof Node node && node.getStyleClass().contains(styleClass);
    }

    private Optional<TimeWindow> windowFor(KeyEvent event) {
        TimeWindow window = model.windowProperty().get();
        TimeWindow span = model.span();
        boolean resize = event.isShiftDown();
        return Optional.ofNullable(
                switch (event.getCode()) {
                    case LEFT -> resize ? WindowMotion.resized(window, -1, span) : WindowMotion.moved(window, -1, span);
                    case RIGHT -> resize ? WindowMotion.resized(window, 1, span) : WindowMotion.moved(window, 1, span);
                    case PAGE_UP -> WindowMotion.paged(window, -1, span);
                    case PAGE_DOWN -> WindowMotion.paged(window, 1, span);
                    case HOME -> WindowMotion.atStart(window, span);
                    case END -> WindowMotion.atEnd(window, span);
                    default -> null;
                });
    }
}
