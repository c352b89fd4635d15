package org.dateline.control.timeline;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.model.TimeWindow;
import org.dateline.words.DateForm;

/** The nodes that show the window: what is dimmed beside it, the lines along it, and its two handles. */
final class WindowFrame {

    /** How wide a handle is; it lies outside of the window. */
    static final double HANDLE = 10;

    private static final double EDGE = 2;
    private static final DateForm SPOKEN = DateForm.of("EEEE d MMMM uuuu, HH:mm");

    private final Stretch before = new Stretch("timeline-outside");
    private final Stretch after = new Stretch("timeline-outside");
    private final Stretch upperEdge = new Stretch("window-edge");
    private final Stretch lowerEdge = new Stretch("window-edge");
    private final StackPane start = handle("start");
    private final StackPane end = handle("end");

    private static StackPane handle(String which) {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        StackPane handle = new StackPane(grip);
        handle.getStyleClass().addAll("timeline-handle", which);
        handle.setId("timeline-" + which);
        handle.setManaged(false);
        handle.setMouseTransparent(true);
        handle.setFocusTraversable(true);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        return handle;
    }

    List<Node> stretches() {
        return Stream.of(before, after, upperEdge, lowerEdge)
                .flatMap(stretch -> stretch.nodes().stream())
                .toList();
    }

    Region start() {
        return start;
    }

    Region end() {
        return end;
    }

    /** Lays them out for a window between two points of the control, of which both may lie beside the line. */
    void place(Areas areas, double from, double to) {
        double top = Areas.AXIS;
        double height = areas.height() - top;
        double left = Math.max(Areas.LEFT, Math.min(areas.lineEnd(), from));
        double right = Math.max(Areas.LEFT, Math.min(areas.lineEnd(), to));
        before.place(Areas.LEFT, left, top, height);
        after.place(right, areas.lineEnd(), top, height);
        upperEdge.place(left, right, top, EDGE);
        lowerEdge.place(left, right, areas.height() - EDGE, EDGE);
        place(start, areas, from - HANDLE, from);
        place(end, areas, to, to);
    }

    private static void place(StackPane handle, Areas areas, double left, double at) {
        handle.setVisible(at >= Areas.LEFT - 0.5 && at <= areas.lineEnd() + 0.5);
        handle.resizeRelocate(left, Areas.AXIS, HANDLE, areas.height() - Areas.AXIS);
        handle.layout();
    }

    void say(TimeWindow window, ZoneId zone) {
        start.setAccessibleText("Window from " + SPOKEN.format(window.from().atZone(zone)));
        end.setAccessibleText("Window to " + SPOKEN.format(window.to().atZone(zone)));
    }
}
