package org.dateline.export.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.TreeSet;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures as an animated GIF (GIF89a), with one table of colours for all of them. Of each but the first only the rectangle
 * is written that has changed, and in it only the pixels that have.
 */
public final class GifWriter {

    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";
    private static final int UNITS_PER_SECOND = 100;
    /** The colours are chosen from so many pictures, the first and the last among them. */
    private static final int PICTURES_FOR_COLOURS = 10;

    private final GifPalette palette;
    private final IndexColorModel colours;
    private final int width;
    private final int height;
    private byte @Nullable [] before;

    private GifWriter(GifPalette palette, int width, int height) {
        this.palette = palette;
        this.colours = palette.colourModel();
        this.width = width;
        this.height = height;
    }

    /**
     * Writes them all; the stream is not closed.
     *
     * @param looping whether it begins again at its end, for ever
     */
    public static void write(Frames frames, boolean looping, OutputStream stream) throws IOException {
        GifPalette.Histogram histogram = new GifPalette.Histogram();
        BufferedImage first = frames.frame(0).picture();
        histogram.add(first);
        for (int number : sampled(frames.count())) {
            histogram.add(frames.frame(number).picture());
        }
        new GifWriter(histogram.palette(), first.getWidth(), first.getHeight()).write(frames, looping, stream, first);
    }

    /** How many pictures are drawn twice. */
    public static int drawnTwice(int count) {
        return sampled(count).size();
    }

    private static TreeSet<Integer> sampled(int count) {
        TreeSet<Integer> sampled = new TreeSet<>();
        for (int i = 1; i < PICTURES_FOR_COLOURS; i++) {
            sampled.add((count - 1) * i / (PICTURES_FOR_COLOURS - 1));
        }
        sampled.remove(0);
        return sampled;
    }

    private void write(Frames frames, boolean looping, OutputStream stream, BufferedImage first) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(stream)) {
            writer.setOutput(output);
            IIOMetadata screen = writer.getDefaultStreamMetadata(null);
            screen.mergeTree(STREAM, screen());
            writer.prepareWriteSequence(screen);
            for (int i = 0; i < frames.count(); i++) {
                byte[] now = palette.indices(i == 0 ? first : frames.frame(i).picture());
                Rectangle changed = changed(now);
                BufferedImage part = part(now, changed);
                IIOMetadata about =
                        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(part), null);
                about.setFromTree(IMAGE, about(changed, frames.units(i, UNITS_PER_SECOND), looping && i == 0));
                writer.writeToSequence(new IIOImage(part, null, about), null);
                before = now;
                // Of what is written nothing is kept
                output.flush();
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private Rectangle changed(byte[] now) {
        byte[] old = before;
        if (old == null) {
            return new Rectangle(0, 0, width, height);
        }
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            int start = y * width;
            int first = Arrays.mismatch(old, start, start + width, now, start, start + width);
            if (first < 0) {
                continue;
            }
            int last = width - 1;
            while (old[start + last] == now[start + last]) {
                last--;
            }
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = Math.min(top, y);
            bottom = y;
        }
        return right < 0 ? new Rectangle(0, 0, 1, 1) : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }

    private BufferedImage part(byte[] now, Rectangle changed) {
        BufferedImage part = new BufferedImage(changed.width, changed.height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] pixels = ((DataBufferByte) part.getRaster().getDataBuffer()).getData();
        byte[] old = before;
        for (int y = 0; y < changed.height; y++) {
            for (int x = 0; x < changed.width; x++) {
                int at = (changed.y + y) * width + changed.x + x;
                pixels[y * changed.width + x] =
                        old != null && old[at] == now[at] ? (byte) GifPalette.UNCHANGED : now[at];
            }
        }
        return part;
    }

    @ForPrograms("names of the format")
    private IIOMetadataNode screen() {
        IIOMetadataNode root = new IIOMetadataNode(STREAM);
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor",
                "logicalScreenWidth",
                String.valueOf(width),
                "logicalScreenHeight",
                String.valueOf(height),
                "colorResolution",
                "8",
                "pixelAspectRatio",
                "0"));
        int[] rgb = palette.rgb();
        IIOMetadataNode table = node(
                "GlobalColorTable",
                "sizeOfGlobalColorTable",
                String.valueOf(rgb.length),
                "backgroundColorIndex",
                "0",
                "sortFlag",
                "FALSE");
        for (int i = 0; i < rgb.length; i++) {
            table.appendChild(node(
                    "ColorTableEntry",
                    "index",
                    String.valueOf(i),
                    "red",
                    String.valueOf(rgb[i] >> 16 & 0xff),
                    "green",
                    String.valueOf(rgb[i] >> 8 & 0xff),
                    "blue",
                    String.valueOf(rgb[i] & 0xff)));
        }
        root.appendChild(table);
        return root;
    }

    private static IIOMetadataNode about(Rectangle changed, int hundredths, boolean looping) {
        IIOMetadataNode root = new IIOMetadataNode(IMAGE);
        root.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition",
                String.valueOf(changed.x),
                "imageTopPosition",
                String.valueOf(changed.y),
                "imageWidth",
                String.valueOf(changed.width),
                "imageHeight",
                String.valueOf(changed.height),
                "interlaceFlag",
                "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                "TRUE",
                "delayTime",
                String.valueOf(hundredths),
                "transparentColorIndex",
                String.valueOf(GifPalette.UNCHANGED)));
        if (looping) {
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            IIOMetadataNode forEver =
                    node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
            forEver.setUserObject(new byte[] {1, 0, 0});
            extensions.appendChild(forEver);
            root.appendChild(extensions);
        }
        return root;
    }

    private static IIOMetadataNode node(String name, String... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i], attributes[i + 1]);
        }
        return node;
    }
}
