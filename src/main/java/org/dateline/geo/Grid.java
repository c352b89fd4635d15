package org.dateline.geo;

import java.util.Arrays;
import org.locationtech.jts.geom.Geometry;

/** Moves points to a grid, and leaves out what then says nothing: repeats, and the insides of straight runs. */
public final class Grid {

    private Grid() {}

    /** The geometry on a grid of this width; parts of which too little remains are left out. It may touch itself. */
    public static Geometry thinned(Geometry geometry, double cell) {
        return Points.edited(geometry, points -> thinned(points, cell));
    }

    /**
     * The line on a grid of this width. The first and the last point stay; which way the line is gone makes no difference
     * to the others.
     *
     * @param line x and y by turns
     */
    static double[] thinned(double[] line, double cell) {
        double[] kept = new double[line.length];
        int length = 0;
        for (int i = 0; i + 1 < line.length; i += 2) {
            // Plus zero, or there were two zeros
            double x = Math.rint(line[i] / cell) + 0.0;
            double y = Math.rint(line[i + 1] / cell) + 0.0;
            if (length >= 2 && kept[length - 2] == x && kept[length - 1] == y) {
                continue;
            }
            if (length >= 4 && goesStraightOn(kept, length, x, y)) {
                length -= 2;
            }
            kept[length++] = x;
            kept[length++] = y;
        }
        for (int i = 0; i < length; i++) {
            kept[i] *= cell;
        }
        return Arrays.copyOf(kept, length);
    }

    /** Exact, because the numbers are whole. */
    private static boolean goesStraightOn(double[] kept, int length, double x, double y) {
        double beforeX = kept[length - 2] - kept[length - 4];
        double beforeY = kept[length - 1] - kept[length - 3];
        double afterX = x - kept[length - 2];
        double afterY = y - kept[length - 1];
        return beforeX * afterY == beforeY * afterX && beforeX * afterX + beforeY * afterY > 0;
    }
}
