package org.dateline.export.picture;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/**
 * A picture as luma and chroma by ITU-R BT.709 in limited range (luma 16 to 235, chroma 16 to 240), chroma for four pixels at a
 * time: what players take H.264 for unless they are told otherwise.
 */
final class YuvPicture {

    private static final int SHIFT = 16;
    private static final int HALF = 1 << (SHIFT - 1);
    // Of red, green and blue, in 65536ths
    private static final int[] LUMA = {11_966, 40_254, 4_064};
    private static final int[] BLUE_CHROMA = {-6_596, -22_189, 28_785};
    private static final int[] RED_CHROMA = {28_785, -26_146, -2_639};
    private static final int BLACK = 16;
    /** The encoder's bytes are signed. */
    private static final int CENTRE = 128;

    private YuvPicture() {}

    /** @param picture of even width and height */
    static Picture of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        Picture yuv = Picture.create(width, height, ColorSpace.YUV420J);
        byte[] luma = yuv.getPlaneData(0);
        byte[] blue = yuv.getPlaneData(1);
        byte[] red = yuv.getPlaneData(2);
        int[] rows = new int[2 * width];
        for (int y = 0; y < height; y += 2) {
            picture.getRGB(0, y, width, 2, rows, 0, width);
            for (int i = 0; i < rows.length; i++) {
                luma[y * width + i] = (byte) (weighted(rows[i], LUMA, SHIFT) + BLACK - CENTRE);
            }
            for (int x = 0; x < width; x += 2) {
                int at = y / 2 * (width / 2) + x / 2;
                blue[at] = chroma(rows, x, width, BLUE_CHROMA);
                red[at] = chroma(rows, x, width, RED_CHROMA);
            }
        }
        return yuv;
    }

    private static int weighted(int rgb, int[] weights, int shift) {
        return (sum(rgb, weights) + HALF) >> shift;
    }

    private static int sum(int rgb, int[] weights) {
        return (rgb >> 16 & 0xff) * weights[0] + (rgb >> 8 & 0xff) * weights[1] + (rgb & 0xff) * weights[2];
    }

    private static byte chroma(int[] rows, int x, int width, int[] weights) {
        int four = sum(rows[x], weights)
                + sum(rows[x + 1], weights)
                + sum(rows[width + x], weights)
                + sum(rows[width + x + 1], weights);
        return (byte) ((four + 2 * HALF * 2) >> (SHIFT + 2));
    }
}
