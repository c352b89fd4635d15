package org.dateline.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.dateline.export.ExportSamples;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class PngWriterTest {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private static IIOMetadataNode written(Map<String, String> texts, double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), texts, scale, bytes);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        return (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(FORMAT);
    }

    private static Map<String, String> texts(IIOMetadataNode tree) {
        Map<String, String> texts = new LinkedHashMap<>();
        NodeList entries = tree.getElementsByTagName("iTXtEntry");
        for (int i = 0; i < entries.getLength(); i++) {
            IIOMetadataNode entry = (IIOMetadataNode) entries.item(i);
            texts.put(entry.getAttribute("keyword"), entry.getAttribute("text"));
        }
        return texts;
    }

    @Test
    void keeps_title_source_and_description_in_any_script() throws IOException {
        PictureCaption caption = PictureCaption.of(ExportSamples.view(), "Natural Earth", "");

        Map<String, String> texts = texts(written(caption.texts(), 1));

        assertThat(texts).isEqualTo(caption.texts());
        assertThat(texts.get("Title")).startsWith("Odd & <told> \u00b7 Fri 30 Jan 2026");
        assertThat(texts.get("Source")).contains("روزنامہ").contains("Unnamed outlet (two)");
        assertThat(texts.get("Description")).contains("odd.json").contains(ExportSamples.LINE);
        assertThat(texts.get("Copyright")).isEqualTo("Map: Natural Earth");
    }

    @Test
    void has_the_size_on_paper_of_the_screen() throws IOException {
        IIOMetadataNode size = (IIOMetadataNode)
                written(Map.of(), 2).getElementsByTagName("pHYs").item(0);

        // 192 dots per inch
        assertThat(size.getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
        assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
    }

    @Test
    void a_caption_says_what_areas_are_shaded_by() throws IOException {
        PictureCaption caption = PictureCaption.of(ExportSamples.view(), "", "Killed, at least; in all at least 3");

        assertThat(caption.lines()).contains("Areas shaded by: Killed, at least; in all at least 3.");
        assertThat(texts(written(caption.texts(), 1)))
                .containsEntry("Comment", "Areas shaded by: Killed, at least; in all at least 3");
    }

    @Test
    void a_caption_names_events_sources_map_and_dataset() {
        PictureCaption caption = PictureCaption.of(ExportSamples.view(), "Natural Earth", "");

        assertThat(caption.lines()).hasSize(3);
        assertThat(String.join(" ", caption.lines()))
                .contains("4 events: ")
                .contains("Sources: ")
                .contains("Map: Natural Earth. Dataset: odd.json. Made 3 February 2026, 14:30");
    }

    @Test
    void a_caption_of_nothing_says_so() {
        PictureCaption caption = PictureCaption.of(ExportSamples.empty(), "", "");

        assertThat(String.join(" ", caption.lines())).contains("0 events").contains("none tells of what is shown");
        assertThat(caption.texts()).doesNotContainKey("Copyright");
    }
}
