package org.dateline.export.story;

import static org.dateline.language.Tr.tr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture that a step shows, scaled down to what a page has room for.
 *
 * @param jpeg the picture as JPEG, on white where it was transparent; not to be changed
 * @param width pixels
 * @param height pixels
 */
public record Photo(byte[] jpeg, int width, int height) {

    private static final float QUALITY = 0.82f;
    private static final double SMALLER = 0.75;
    private static final int LEAST_PIXELS = 160;

    /**
     * Reads a picture and scales it down.
     *
     * @param mostPixels the most that its longer side has
     * @param mostBytes the most that it takes, as long as that leaves anything to be seen
     * @throws IOException if it cannot be read, or is no picture that the program knows
     */
    static Photo read(Path file, int mostPixels, int mostBytes) throws IOException {
        BufferedImage whole = ImageIO.read(file.toFile());
        if (whole == null) {
            throw new IOException(tr("not a picture that can be read; PNG, JPEG, GIF and BMP are"));
        }
        int pixels = mostPixels;
        Photo photo = scaled(whole, pixels);
        while (photo.jpeg().length > mostBytes && pixels > LEAST_PIXELS) {
            pixels = (int) (pixels * SMALLER);
            photo = scaled(whole, pixels);
        }
        return photo;
    }

    private static Photo scaled(BufferedImage whole, int pixels) throws IOException {
        BufferedImage now = whole;
        double share = Math.min(1, (double) pixels / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * share));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * share));
        // By halves, so that every pixel counts
        while (now.getWidth() > 2 * width && now.getHeight() > 2 * height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return new Photo(written(drawn(now, width, height)), width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
