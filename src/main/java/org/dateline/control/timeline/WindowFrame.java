package org.dateline.control.timeline;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.model.TimeWindow;
import org.dateline.words.DateForm;

/** The nodes that show the window: what is dimmed beside it, the lines along it, and its two handles. */
final class WindowFrame {

    /** How wide a handle is; it lies outside of the window. */
    static final double HANDLE = 10;

    private static final double EDGE = 2;
    private static final DateForm SPOKEN = DateForm.of(key("EEEE d MMMM uuuu, HH:mm"));

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
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        return handle;
    }

    List<Node> stretches() {
        return Stream.of(before, after, upperEdge, lowerEdge)
                .flatMap(stretch -> stretch.nodes().stream())
                .toList();
    }

    /** What of it can have the keyboard. */
    List<Node> handles() {
        return List.of(start, end);
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
        start.setAccessibleText(
                tr("Window from {0}", SPOKEN.format(window.from().atZone(zone))));
        end.setAccessibleText(tr("Window to {0}", SPOKEN.format(window.to().atZone(zone))));
    }

    /** The frame of a second window, dashed, and the tab above it by which it is dragged. */
    static final class Other {

        private static final double TAB = 17;

        private final TimelineView timeline;
        private final TimelineSkin skin;
        private final Region frame = new Region();
        private final Label tab = new Label();
        private final OncePerPulse dragging = new OncePerPulse();
        private double pressedX;
        private TimeWindow pressed;

        Other(TimelineView timeline, TimelineSkin skin) {
            this.timeline = timeline;
            this.skin = skin;
            this.pressed = timeline.span();
            frame.setId("timeline-other");
            frame.getStyleClass().add("other-window");
            frame.setMouseTransparent(true);
            tab.setId("timeline-other-tab");
            tab.getStyleClass().add("other-window-tab");
            tab.setCursor(Cursor.MOVE);
            tab.setAccessibleRole(AccessibleRole.SLIDER);
            tab.setOnMousePressed(this::press);
            tab.setOnMouseDragged(this::drag);
            tab.setOnMouseReleased(event -> dragging.finish());
            tab.setOnKeyPressed(this::key);
            // What is done here is none of the window's business, which lies below
            tab.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
            nodes().forEach(node -> node.setManaged(false));
        }

        List<Node> nodes() {
            return List.of(frame, tab);
        }

        private TimeWindow window() {
            return Objects.requireNonNullElse(timeline.otherWindowProperty().get(), timeline.span());
        }

        private double x(MouseEvent event) {
            return timeline.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        }

        private void press(MouseEvent event) {
            pressedX = x(event);
            pressed = window();
            tab.requestFocus();
        }

        private void drag(MouseEvent event) {
            Duration later = Duration.ofMillis(
                    Math.round((x(event) - pressedX) * skin.scale().millisPerPixel()));
            dragging.follow(() -> move(pressed, pressed.from().plus(later)));
        }

        private void move(TimeWindow window, Instant from) {
            timeline.otherWindowProperty()
                    .set(timeline.stepProperty()
                            .getValue()
                            .placed(window, from, timeline.zone())
                            .movedInto(timeline.span()));
        }

        private void key(KeyEvent event) {
            boolean later = event.getCode() == KeyCode.RIGHT;
            if ((later || event.getCode() == KeyCode.LEFT) && !event.isShortcutDown() && !event.isAltDown()) {
                move(window(), skin.stepped(window().from(), later, false));
                event.consume();
            }
        }

        /** On that side of the frame where the window is not, whose handles are not to be covered. */
        private double tabLeft(Areas areas, double left, double right, double width) {
            boolean isBefore =
                    window().from().isBefore(timeline.windowProperty().get().from());
            double clear = isBefore ? Math.min(left, right - HANDLE - width) : left + HANDLE;
            return Math.max(Areas.LEFT, Math.min(clear, areas.lineEnd() - width));
        }

        /** Lays them out where they are to be seen by now; nothing while there is no second window. */
        void place() {
            boolean isShown = timeline.otherWindowProperty().get() != null;
            Areas areas = skin.areas();
            double left = Math.max(Areas.LEFT, skin.x(window().from()));
            double right = Math.min(areas.lineEnd(), skin.x(window().to()));
            nodes().forEach(node -> node.setVisible(isShown && right > left));
            if (!frame.isVisible()) {
                return;
            }
            frame.resizeRelocate(left, Areas.AXIS, Math.max(2, right - left), areas.height() - Areas.AXIS);
            tab.setText(timeline.otherNameProperty().get());
            tab.setAccessibleText(tr(
                    "Other window, {0} to {1}",
                    SPOKEN.format(window().from().atZone(timeline.zone())),
                    SPOKEN.format(window().to().atZone(timeline.zone()))));
            tab.applyCss();
            double width = Math.ceil(tab.prefWidth(-1));
            tab.resizeRelocate(tabLeft(areas, left, right, width), Areas.AXIS, width, TAB);
        }
    }
}
