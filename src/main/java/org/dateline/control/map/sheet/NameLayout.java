package org.dateline.control.map.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.locationtech.jts.algorithm.RectangleLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/**
 * Where the names of areas go. Names that come first are those of the places that sources mention, then those of areas in
 * which the window shows something, then those of large areas. A name wants to lie in the middle of the largest circle
 * within its area; the first two kinds may also stand beside it.
 */
final class NameLayout {

    private static final double[] NEAR_STEPS = {10, 18};
    private static final double[] FAR_STEPS = {12, 18, 26, 36, 48, 62, 78};
    private static final double LINE_HEIGHT = 16;
    private static final double GAP = 4;
    private static final double EDGE = 4;
    /** How much wider than its area's largest circle a name may be. */
    private static final double OVERHANG = 1.3;

    private final MapLayers layers;
    private final Set<String> eventful;
    private final ToDoubleBiFunction<String, Boolean> widthOf;

    /**
     * A layout.
     *
     * @param eventful the ids of the areas in which the window shows something
     * @param widthOf the width in pixels of a name, and of one that comes first
     */
    NameLayout(MapLayers layers, Set<String> eventful, ToDoubleBiFunction<String, Boolean> widthOf) {
        this.layers = layers;
        this.eventful = eventful;
        this.widthOf = widthOf;
    }

    /** The names that find room on this view; the box of a name includes the room for a count to the right of it. */
    List<LabelLayout.Placed> place(Viewport viewport, List<Envelope> obstacles) {
        Envelope screen = new Envelope(EDGE, viewport.width() - EDGE, EDGE, viewport.height() - EDGE);
        List<LabelLayout.Wish> wishes = new ArrayList<>();
        for (ProjectedFeature area : layers.areas().visible(viewport)) {
            wish(area, viewport, wishes);
        }
        return untangled(LabelLayout.place(wishes, obstacles, screen, GAP), viewport);
    }

    /**
     * From the edge of a name's words to the middle of its area, pixels; empty for a name that stands in its area. A count to the right of
     * the words lies over it, and where there is none the line still begins at the words.
     */
    Optional<LineSegment> leader(LabelLayout.Placed name, Viewport viewport) {
        return layers.areas()
                .find(name.id())
                .filter(area -> !area.contains(viewport.planeX(name.x()), viewport.planeY(name.y())))
                .map(area -> {
                    Coordinate middle =
                            new Coordinate(viewport.screenX(area.middle().x), viewport.screenY(area.middle().y));
                    Envelope box = name.box();
                    Coordinate edge = new Coordinate(
                            Math.max(box.getMinX(), Math.min(name.wordsEnd() + GAP, middle.x)),
                            Math.max(box.getMinY() + 2, Math.min(box.getMaxY() - 2, middle.y)));
                    return new LineSegment(edge, middle);
                });
    }

    /** Leaves out names whose line would cross another name, or the name that it crosses if the line's comes first. */
    private List<LabelLayout.Placed> untangled(List<LabelLayout.Placed> placed, Viewport viewport) {
        List<LabelLayout.Placed> kept = new ArrayList<>(placed);
        for (LabelLayout.Placed name : placed) {
            Optional<LineSegment> leader = leader(name, viewport);
            if (leader.isPresent() && kept.contains(name)) {
                List<LabelLayout.Placed> crossed = kept.stream()
                        .filter(other -> other != name && crosses(leader.get(), other.box()))
                        .toList();
                if (layers.named().contains(name.id())) {
                    kept.removeIf(
                            other -> crossed.contains(other) && !layers.named().contains(other.id()));
                } else if (!crossed.isEmpty()) {
                    kept.remove(name);
                }
            }
        }
        return kept;
    }

    private static boolean crosses(LineSegment line, Envelope box) {
        return new RectangleLineIntersector(box).intersects(line.p0, line.p1);
    }

    /** The room kept free for the greatest count that may stand to the right of the area's name. */
    private double badgeRoom(String area) {
        Long most = layers.counted().get(area);
        return most == null ? 0 : SymbolMark.Badge.room(most);
    }

    private void wish(ProjectedFeature area, Viewport viewport, List<LabelLayout.Wish> wishes) {
        boolean first = layers.named().contains(area.id());
        boolean shows = eventful.contains(area.id());
        double badge = badgeRoom(area.id());
        double width = widthOf.applyAsDouble(area.name(), first) + badge;
        double radius = area.innerRadius() / viewport.metresPerPixel();
        boolean fits = width <= 2 * radius * OVERHANG;
        if (!first && !shows && !fits) {
            return;
        }
        double x = viewport.screenX(area.middle().x);
        double y = viewport.screenY(area.middle().y);
        List<Coordinate> anchors = new ArrayList<>();
        anchors.add(new Coordinate(x, y));
        for (double step : first || shows ? FAR_STEPS : NEAR_STEPS) {
            anchors.add(new Coordinate(x, y + step));
            anchors.add(new Coordinate(x, y - step));
            if (first || shows) {
                anchors.add(new Coordinate(x + width / 2 + step, y));
                anchors.add(new Coordinate(x - width / 2 - step, y));
            }
        }
        if (first || shows) {
            for (double step : FAR_STEPS) {
                for (double side : new double[] {1, -1}) {
                    anchors.add(new Coordinate(x + side * (width / 2 + step), y - step));
                    anchors.add(new Coordinate(x + side * (width / 2 + step), y + step));
                }
            }
        }
        double importance = (first ? 1e12 : 0) + (shows ? 1e11 : 0) + area.area() / 1e9;
        wishes.add(new LabelLayout.Wish(area.id(), area.name(), width, LINE_HEIGHT, badge, importance, anchors));
    }
}
