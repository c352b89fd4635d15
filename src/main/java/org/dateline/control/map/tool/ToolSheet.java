package org.dateline.control.map.tool;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.dateline.control.look.Type;
import org.dateline.control.map.MapView;
import org.dateline.geo.EarthLine;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Lies over a map of the same size and has lines, dots and words at points of the earth, at every zoom. */
public final class ToolSheet extends Pane {

    /** Between two points on the screen that lie next to each other on the earth: the edge of the map is between them. */
    private static final double TIMES_GROUND = 10;

    private static final double LEAST_JUMP_METRES = 1_000_000;
    private static final double RADIUS = 3.5;
    private static final double HALO = 4;

    private final MapView map;
    private List<Drawn> drawn = List.of();

    /**
     * Something that is drawn. Points are degrees, WGS 84, x = east.
     *
     * @param path the points of a line, so near to each other that straight lines between them will do
     * @param area whether the line is closed, and what it encloses tinted
     * @param dots points that are set off
     * @param label words beside a point, if there are any
     */
    public record Drawn(List<Coordinate> path, boolean area, List<Coordinate> dots, Optional<Label> label) {

        public Drawn {
            path = List.copyOf(path);
            dots = List.copyOf(dots);
        }
    }

    /** Words at a point of the earth. */
    public record Label(Coordinate at, String words) {}

    /** A sheet over this map on which nothing is drawn yet. */
    public ToolSheet(MapView map) {
        this.map = map;
        setMouseTransparent(true);
        setVisible(false);
        Rectangle screen = new Rectangle();
        screen.widthProperty().bind(widthProperty());
        screen.heightProperty().bind(heightProperty());
        setClip(screen);
        map.viewportProperty().subscribe(now -> draw());
        map.layersProperty().subscribe(now -> draw());
        map.paletteProperty().subscribe(now -> draw());
    }

    /** Draws these, and nothing else. */
    public void show(List<Drawn> wanted) {
        drawn = List.copyOf(wanted);
        setVisible(!drawn.isEmpty());
        getChildren().clear();
        draw();
    }

    private void draw() {
        if (isVisible()) {
            getChildren().clear();
            drawn.forEach(this::draw);
        }
    }

    private void draw(Drawn one) {
        Color accent = map.paletteProperty().get().accent();
        Color halo = map.paletteProperty().get().halo();
        boolean area = one.area() && !isTorn(one.path());
        getChildren()
                .addAll(
                        path(one, halo, 4.5, area ? accent.deriveColor(0, 1, 1, 0.1) : null),
                        path(one, accent, 2, null));
        for (Coordinate dot : one.dots()) {
            Point2D at = screen(dot);
            if (isOnMap(at)) {
                Circle circle = new Circle(at.getX(), at.getY(), RADIUS, accent);
                circle.setStroke(halo);
                getChildren().add(circle);
            }
        }
        one.label().ifPresent(label -> write(label, halo));
    }

    private void write(Label label, Color halo) {
        Point2D at = screen(label.at());
        if (isOnMap(at)) {
            Text around = text(label, at);
            around.setStroke(halo);
            around.setStrokeWidth(HALO);
            around.setStrokeLineJoin(StrokeLineJoin.ROUND);
            around.setFill(halo);
            Text words = text(label, at);
            words.setFill(map.paletteProperty().get().text());
            getChildren().addAll(around, words);
        }
    }

    private static Text text(Label label, Point2D at) {
        Text text = new Text(Type.drawn(label.words()));
        text.getStyleClass().add("tool-words");
        text.setX(at.getX() + 8);
        text.setY(at.getY() - 6);
        return text;
    }

    private Path path(Drawn one, Color colour, double width, @Nullable Color fill) {
        Path path = new Path();
        path.setStroke(colour);
        path.setStrokeWidth(width);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setFill(fill);
        Coordinate before = null;
        for (Coordinate point : one.path()) {
            Point2D at = screen(point);
            if (!isOnMap(at)) {
                before = null;
                continue;
            }
            boolean goesOn = before != null && !isJump(before, point);
            path.getElements().add(goesOn ? new LineTo(at.getX(), at.getY()) : new MoveTo(at.getX(), at.getY()));
            before = point;
        }
        if (fill != null && !path.getElements().isEmpty()) {
            path.getElements().add(new ClosePath());
        }
        return path;
    }

    /** Whether the edge of the map goes through the line. */
    private boolean isTorn(List<Coordinate> path) {
        for (int i = 0; i < path.size(); i++) {
            boolean jumps = i > 0 && isJump(path.get(i - 1), path.get(i));
            if (jumps || !isOnMap(screen(path.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isJump(Coordinate from, Coordinate to) {
        double metres =
                screen(from).distance(screen(to)) * map.viewportProperty().get().metresPerPixel();
        return metres > LEAST_JUMP_METRES && metres > TIMES_GROUND * EarthLine.metres(from, to);
    }

    private static boolean isOnMap(Point2D at) {
        return !Double.isNaN(at.getX()) && !Double.isNaN(at.getY());
    }

    private Point2D screen(Coordinate earth) {
        return map.pointOf(earth.x, earth.y);
    }
}
