package org.dateline.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.VirtualFlow;
import org.dateline.control.map.MapView;

/**
 * Where a user is in a window, apart from what the view-model knows: what part of the map is seen, how far pages and lists are
 * scrolled, how the window is divided, and what has the keyboard.
 */
final class WindowPlace {

    private static final String SCROLLED = ".scroll-pane";
    /** It has the keyboard where nobody gave it to it: when what had it was taken away. */
    private static final String SEARCH = "search";

    private static final String LISTED = ".virtual-flow";

    private final MapView map;
    private final double[] dividers;
    private final Map<String, Double> scrolled = new LinkedHashMap<>();
    private final Map<String, Double> listed = new LinkedHashMap<>();
    private final Optional<String> focused;

    /** Where the user is in this window now. */
    WindowPlace(Parent window, MapView map) {
        this.map = map;
        this.dividers = split(window).map(SplitPane::getDividerPositions).orElseGet(() -> new double[0]);
        scrollPanes(window).forEach((name, pane) -> scrolled.put(name, pane.getVvalue() * hidden(pane)));
        flows(window).forEach((name, flow) -> listed.put(name, flow.getPosition()));
        Scene scene = window.getScene();
        this.focused = Optional.ofNullable(scene == null ? null : scene.getFocusOwner())
                .map(Node::getId)
                .filter(id -> !id.equals(SEARCH));
    }

    /** Brings the user to the same place in another window, which is laid out. */
    void showIn(Parent window, MapView its) {
        split(window).ifPresent(split -> split.setDividerPositions(dividers));
        window.applyCss();
        window.layout();
        its.showAs(map);
        scrollPanes(window).forEach((name, pane) -> {
            double hidden = hidden(pane);
            pane.setVvalue(hidden <= 0 ? 0 : Math.min(1, scrolled.getOrDefault(name, 0.0) / hidden));
        });
        flows(window).forEach((name, flow) -> flow.setPosition(listed.getOrDefault(name, 0.0)));
        // Without any focus keys would go nowhere
        window.requestFocus();
        focused.map(id -> window.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private static Optional<SplitPane> split(Parent window) {
        return Optional.ofNullable((SplitPane) window.lookup(".middle"));
    }

    private static double hidden(ScrollPane pane) {
        Node content = pane.getContent();
        return content == null
                ? 0
                : content.getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }

    private static Map<String, ScrollPane> scrollPanes(Parent window) {
        Map<String, ScrollPane> panes = new LinkedHashMap<>();
        window.lookupAll(SCROLLED).stream()
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .forEach(pane -> panes.putIfAbsent(name(pane), pane));
        return panes;
    }

    private static Map<String, VirtualFlow<?>> flows(Parent window) {
        Map<String, VirtualFlow<?>> flows = new LinkedHashMap<>();
        window.lookupAll(LISTED).stream()
                .filter(VirtualFlow.class::isInstance)
                .forEach(flow -> flows.putIfAbsent(name(flow), (VirtualFlow<?>) flow));
        return flows;
    }

    /** By the ids around it, which are the same in every window. */
    private static String name(Node node) {
        List<String> ids = new ArrayList<>();
        Stream.iterate(node, outer -> outer != null, Node::getParent)
                .filter(outer -> outer.getId() != null)
                .forEach(outer -> ids.add(outer.getId()));
        return String.join(" ", ids);
    }
}
