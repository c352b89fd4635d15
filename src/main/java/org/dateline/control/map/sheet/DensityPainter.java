package org.dateline.control.map.sheet;

import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.raster.Pixels;
import org.dateline.control.map.symbol.Squares;

/**
 * Squares that stand for symbols which would cover one another: the more events in a square, the larger and the further from
 * the ground's colour it is; filled if any of them is certain, hollow if all are only possible. They are painted as pixels,
 * which takes a small part of the time that a canvas would.
 */
record DensityPainter(Squares squares, Squares.Counts counts, ShadeClasses classes) {

    /** The side of what is drawn of a square, by its class, pixels. */
    private static final int[] SIDES = {3, 4, 5, 6, 7};

    /** Paints them on a picture whose corner lies so far from that of the squares' view, in units of length. */
    void paint(Pixels pixels, MapPalette palette, double left, double top, double sharpness) {
        int[] fills = palette.densities().stream().mapToInt(Pixels::argb).toArray();
        int hollow = Pixels.argb(palette.halo());
        int line = (int) Math.max(1, Math.round(sharpness));
        for (int row = 0; row < squares.rows(); row++) {
            for (int column = 0; column < squares.columns(); column++) {
                int square = row * squares.columns() + column;
                int shade = classes.of(counts.shown()[square]);
                if (shade >= 0) {
                    int side = (int) Math.round(SIDES[shade] * sharpness);
                    double free = (Squares.SIDE * sharpness - side) / 2;
                    int x = (int) Math.floor((squares.left(column) - left) * sharpness + free);
                    int y = (int) Math.floor((squares.top(row) - top) * sharpness + free);
                    pixels.fill(x, y, side, fills[shade]);
                    if (counts.certain()[square] == 0) {
                        pixels.fill(x + line, y + line, side - 2 * line, hollow);
                    }
                }
            }
        }
    }
}
