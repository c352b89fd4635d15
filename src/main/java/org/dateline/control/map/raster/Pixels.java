package org.dateline.control.map.raster;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/** A picture as its pixels, row by row from the top, premultiplied. */
public record Pixels(int width, int height, int[] argb) {

    /** An empty picture. */
    public static Pixels of(int width, int height) {
        return new Pixels(width, height, new int[width * height]);
    }

    /** What a part of a node, in pixels from the corner of its parent, looks like at so many pixels per unit of length. */
    public static Pixels of(Node node, Rectangle2D part, double sharpness) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(sharpness, sharpness));
        parameters.setViewport(part);
        parameters.setFill(Color.TRANSPARENT);
        WritableImage image = node.snapshot(parameters, null);
        int width = (int) image.getWidth();
        Pixels pixels = of(width, (int) image.getHeight());
        image.getPixelReader()
                .getPixels(0, 0, width, pixels.height, PixelFormat.getIntArgbPreInstance(), pixels.argb, 0, width);
        return pixels;
    }

    /** An image which shows these pixels whenever it is told that they have changed. */
    public PixelBuffer<IntBuffer> buffer() {
        return new PixelBuffer<>(width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    }

    /** Fills a square, as far as it lies within the picture. */
    public void fill(int left, int top, int side, int colour) {
        int from = Math.max(0, left);
        int to = Math.min(width, left + side);
        for (int y = Math.max(0, top); y < Math.min(height, top + side) && from < to; y++) {
            Arrays.fill(argb, y * width + from, y * width + to, colour);
        }
    }

    /** An opaque colour as a pixel. */
    public static int argb(Color opaque) {
        return 0xff000000
                | (int) Math.round(opaque.getRed() * 255) << 16
                | (int) Math.round(opaque.getGreen() * 255) << 8
                | (int) Math.round(opaque.getBlue() * 255);
    }

    /** A premultiplied pixel laid over another. */
    public static int over(int upper, int lower) {
        int through = 255 - (upper >>> 24);
        // Two channels at a time; a channel times 255 at the most fits in 16 bits
        int odd = (lower & 0x00ff00ff) * through + 0x00800080;
        int even = (lower >>> 8 & 0x00ff00ff) * through + 0x00800080;
        odd = (odd + (odd >>> 8 & 0x00ff00ff)) >>> 8 & 0x00ff00ff;
        even = even + (even >>> 8 & 0x00ff00ff) & 0xff00ff00;
        return upper + odd + even;
    }
}
