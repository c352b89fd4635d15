package org.dateline.control.map.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Point2D;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.geo.Viewport;
import org.dateline.query.PointTally;

/**
 * The map cut into squares of some pixels, in which the events of points are counted where symbols would cover one another.
 * The squares lie on the plane and not on the screen, so that panning does not change what is in them.
 */
public final class Squares {

    /** The side of a square, pixels. */
    public static final int SIDE = 8;

    private final Viewport view;
    private final double metres;
    private final long firstColumn;
    private final long firstRow;
    private final int columns;
    private final int rows;
    /** The square of each point; -1 for those that are not in view. */
    private final int[] squareOf;

    Squares(EventPoints points, Viewport view) {
        this.view = view;
        this.metres = SIDE * view.metresPerPixel();
        this.firstColumn = column(view.planeX(0));
        this.firstRow = row(view.planeY(0));
        this.columns = (int) (column(view.planeX(view.width())) - firstColumn) + 1;
        this.rows = (int) (row(view.planeY(view.height())) - firstRow) + 1;
        this.squareOf = new int[points.size()];
        for (int point = 0; point < squareOf.length; point++) {
            squareOf[point] = points.isOnMap(point) ? square(column(points.x(point)), row(points.y(point))) : -1;
        }
    }

    private long column(double x) {
        return (long) Math.floor(x / metres);
    }

    private long row(double y) {
        return (long) Math.floor(-y / metres);
    }

    private int square(long column, long row) {
        long right = column - firstColumn;
        long down = row - firstRow;
        return right < 0 || down < 0 || right >= columns || down >= rows ? -1 : (int) (down * columns + right);
    }

    /** The view that they are of. */
    public Viewport view() {
        return view;
    }

    /** How many there are beside one another. */
    public int columns() {
        return columns;
    }

    /** How many there are below one another. */
    public int rows() {
        return rows;
    }

    /** The left edge of a column, pixels of the view. */
    public double left(int column) {
        return view.screenX((firstColumn + column) * metres);
    }

    /** The upper edge of a row, pixels of the view. */
    public double top(int row) {
        return view.screenY(-(firstRow + row) * metres);
    }

    /** How long the side of a square is on the plane, metres. */
    public double metres() {
        return metres;
    }

    /** The events in each square, row by row; an event counts in each of its points. */
    public Counts count(PointTally tally) {
        long[] certain = new long[columns * rows];
        long[] shown = new long[certain.length];
        for (int point = 0; point < squareOf.length; point++) {
            if (squareOf[point] >= 0) {
                int square = squareOf[point];
                certain[square] += tally.certain(point);
                shown[square] += tally.shown(point);
            }
        }
        return new Counts(certain, shown);
    }

    /** How many events are in each square: certainly in the window, and certainly or possibly. */
    public record Counts(long[] certain, long[] shown) {}

    /** The squares in which something is shown. */
    List<MapTarget.Square> occupied(PointTally tally) {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int point = 0; point < squareOf.length; point++) {
            if (squareOf[point] >= 0 && tally.shown(point) > 0) {
                found.computeIfAbsent(squareOf[point], square -> new ArrayList<>())
                        .add(point);
            }
        }
        return found.entrySet().stream()
                .map(entry -> new MapTarget.Square(
                        firstColumn + entry.getKey() % columns, firstRow + entry.getKey() / columns, entry.getValue()))
                .toList();
    }

    /** The middle of a square, pixels of the view. */
    Point2D middle(MapTarget.Square square) {
        return new Point2D(
                view.screenX((square.column() + 0.5) * metres), view.screenY(-(square.row() + 0.5) * metres));
    }

    /** The square at a point of the plane, with its points in which something is shown; nothing if there is none. */
    MapTarget at(double planeX, double planeY, PointTally tally) {
        int wanted = square(column(planeX), row(planeY));
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point < squareOf.length && wanted >= 0; point++) {
            if (squareOf[point] == wanted && tally.shown(point) > 0) {
                points.add(point);
            }
        }
        return points.isEmpty() ? MapTarget.NOTHING : new MapTarget.Square(column(planeX), row(planeY), points);
    }
}
