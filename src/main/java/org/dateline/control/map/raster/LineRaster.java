package org.dateline.control.map.raster;

import org.dateline.geo.ScreenPath;

/**
 * Draws smooth lines a pixel wide as numbers of its own, after X. Wu, An Efficient Antialiasing Technique (SIGGRAPH 1991):
 * for hundreds of thousands of short lines some thirty times as fast as stroking a path.
 */
public final class LineRaster implements ScreenPath.Sink {

    private static final int OPAQUE = 255;

    private final int width;
    private final int height;
    private final int[] coverage;
    private double lastX;
    private double lastY;

    /** A raster with nothing on it; pixels. */
    public LineRaster(int width, int height) {
        this.width = width;
        this.height = height;
        this.coverage = new int[width * height];
    }

    @Override
    public void moveTo(double x, double y) {
        lastX = x;
        lastY = y;
    }

    @Override
    public void lineTo(double x, double y) {
        // The middle of the first pixel is at a half
        if (Math.abs(x - lastX) >= Math.abs(y - lastY)) {
            steps(lastX - 0.5, lastY - 0.5, x - 0.5, y - 0.5, 1, width, width, height);
        } else {
            steps(lastY - 0.5, lastX - 0.5, y - 0.5, x - 0.5, width, height, 1, width);
        }
        lastX = x;
        lastY = y;
    }

    /** Goes along the longer way pixel by pixel, and shares each step between the two pixels on the other way. */
    private void steps(
            double from,
            double fromAside,
            double to,
            double toAside,
            int stride,
            int most,
            int asideStride,
            int mostAside) {
        if (from > to) {
            steps(to, toAside, from, fromAside, stride, most, asideStride, mostAside);
            return;
        }
        double length = to - from;
        double slope = length > 0 ? (toAside - fromAside) / length : 0;
        int first = Math.max(0, (int) Math.floor(from + 0.5));
        int last = Math.min(most - 1, (int) Math.floor(to + 0.5));
        for (int along = first; along <= last; along++) {
            double begin = Math.max(along - 0.5, from);
            double end = Math.min(along + 0.5, to);
            double aside = fromAside + ((begin + end) / 2 - from) * slope;
            int near = (int) Math.floor(aside);
            double weight = (end - begin) * OPAQUE;
            double share = aside - near;
            if (near >= 0 && near < mostAside) {
                coverage[along * stride + near * asideStride] += (int) (weight * (1 - share) + 0.5);
            }
            if (near + 1 >= 0 && near + 1 < mostAside) {
                coverage[along * stride + (near + 1) * asideStride] += (int) (weight * share + 0.5);
            }
        }
    }

    /**
     * The pixels, row by row from the top left corner, in premultiplied ARGB; the raster cannot be drawn on afterwards.
     *
     * @param rgb the colour of the lines, opaque
     */
    public int[] pixels(int rgb) {
        int[] shades = new int[OPAQUE + 1];
        for (int alpha = 0; alpha <= OPAQUE; alpha++) {
            shades[alpha] = alpha << 24
                    | (rgb >> 16 & 0xff) * alpha / OPAQUE << 16
                    | (rgb >> 8 & 0xff) * alpha / OPAQUE << 8
                    | (rgb & 0xff) * alpha / OPAQUE;
        }
        for (int i = 0; i < coverage.length; i++) {
            if (coverage[i] != 0) {
                coverage[i] = shades[Math.min(OPAQUE, coverage[i])];
            }
        }
        return coverage;
    }
}
