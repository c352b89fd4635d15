package org.dateline.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.dateline.language.Language;

/** Writes a picture as PNG (ISO/IEC 15948) with texts on where it comes from, and with its size on paper. */
public final class PngWriter {

    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int SCREEN_DOTS_PER_INCH = 96;

    private PngWriter() {}

    /** Writes the picture, which has so many pixels for one of the screen; the stream is not closed. */
    public static void write(BufferedImage picture, Map<String, String> texts, double scale, OutputStream stream)
            throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(stream)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
            metadata.mergeTree(FORMAT, tree(texts, scale));
            writer.setOutput(output);
            writer.write(new IIOImage(picture, null, metadata));
            output.flush();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode tree(Map<String, String> texts, double scale) {
        String density = String.valueOf(Math.round(SCREEN_DOTS_PER_INCH * scale * INCHES_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", density);
        size.setAttribute("pixelsPerUnitYAxis", density);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode international = new IIOMetadataNode("iTXt");
        texts.forEach((keyword, text) -> {
            IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", keyword);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", Language.current().tag());
            entry.setAttribute("translatedKeyword", keyword);
            entry.setAttribute("text", text);
            international.appendChild(entry);
        });
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        root.appendChild(international);
        return root;
    }
}
