package org.dateline.control.map;

import java.util.ArrayList;
import java.util.List;
import org.dateline.geo.Viewport;
import org.dateline.query.GroupTally;

/**
 * The map cut into squares of some pixels, in which the events of towns are counted where symbols would cover one another.
 * The squares lie on the plane and not on the screen, so that panning does not change what is in them.
 */
final class Squares {

    /** The side of a square, pixels. */
    static final int SIDE = 8;

    private final Viewport view;
    private final double metres;
    private final long firstColumn;
    private final long firstRow;
    private final int columns;
    private final int rows;
    /** The square of each town; -1 for those that are not in view. */
    private final int[] squareOf;

    /** The squares of a view. */
    Squares(Towns towns, Viewport view) {
        this.view = view;
        this.metres = SIDE * view.metresPerPixel();
        this.firstColumn = column(view.planeX(0));
        this.firstRow = row(view.planeY(0));
        this.columns = (int) (column(view.planeX(view.width())) - firstColumn) + 1;
        this.rows = (int) (row(view.planeY(view.height())) - firstRow) + 1;
        this.squareOf = new int[towns.size()];
        for (int town = 0; town < squareOf.length; town++) {
            squareOf[town] = towns.isOnMap(town) ? square(column(towns.x(town)), row(towns.y(town))) : -1;
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
    Viewport view() {
        return view;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** The left edge of a column, pixels of the view. */
    double left(int column) {
        return view.screenX((firstColumn + column) * metres);
    }

    /** The upper edge of a row, pixels of the view. */
    double top(int row) {
        return view.screenY(-(firstRow + row) * metres);
    }

    /** How long the side of a square is on the plane, metres. */
    double metres() {
        return metres;
    }

    /** The events in each square, row by row; an event counts in each of its towns. */
    Counts count(GroupTally tally) {
        int[] certain = new int[columns * rows];
        int[] shown = new int[certain.length];
        for (int town = 0; town < squareOf.length; town++) {
            if (squareOf[town] >= 0) {
                certain[squareOf[town]] += tally.certain(town);
                shown[squareOf[town]] += tally.shown(town);
            }
        }
        return new Counts(certain, shown);
    }

    /**
     * What is in squares.
     *
     * @param certain how many events are certainly in the window, by square
     * @param shown how many are certainly or possibly in it
     */
    record Counts(int[] certain, int[] shown) {}

    /** The square at a point of the plane, with its towns in which something is shown; nothing if there is none. */
    MapTarget at(double planeX, double planeY, GroupTally tally) {
        int wanted = square(column(planeX), row(planeY));
        List<Integer> towns = new ArrayList<>();
        for (int town = 0; town < squareOf.length && wanted >= 0; town++) {
            if (squareOf[town] == wanted && tally.shown(town) > 0) {
                towns.add(town);
            }
        }
        return towns.isEmpty() ? MapTarget.NOTHING : new MapTarget.Square(column(planeX), row(planeY), towns);
    }
}
