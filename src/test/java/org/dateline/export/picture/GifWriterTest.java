package org.dateline.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;

class GifWriterTest {

    private static final Color RED = new Color(0xcc3311);
    private static final Color BLUE = new Color(0x0077bb);

    /** What another reader finds in it. */
    private record Gif(List<BufferedImage> shown, List<IIOMetadataNode> about, int width, int height) {

        static Gif of(byte[] bytes) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
            IIOMetadataNode screen =
                    (IIOMetadataNode) reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0");
            int width = number(screen, "LogicalScreenDescriptor", "logicalScreenWidth");
            int height = number(screen, "LogicalScreenDescriptor", "logicalScreenHeight");
            BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            List<BufferedImage> shown = new ArrayList<>();
            List<IIOMetadataNode> about = new ArrayList<>();
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode tree =
                        (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                Graphics2D graphics = canvas.createGraphics();
                graphics.drawImage(
                        reader.read(i),
                        number(tree, "ImageDescriptor", "imageLeftPosition"),
                        number(tree, "ImageDescriptor", "imageTopPosition"),
                        null);
                graphics.dispose();
                BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                copy.createGraphics().drawImage(canvas, 0, 0, null);
                shown.add(copy);
                about.add(tree);
            }
            return new Gif(shown, about, width, height);
        }

        static int number(IIOMetadataNode tree, String node, String attribute) {
            return Integer.parseInt(
                    ((IIOMetadataNode) tree.getElementsByTagName(node).item(0)).getAttribute(attribute));
        }

        List<Integer> all(String node, String attribute) {
            return about.stream().map(tree -> number(tree, node, attribute)).toList();
        }

        Color at(int picture, int x, int y) {
            return new Color(shown.get(picture).getRGB(x, y));
        }
    }

    private static byte[] written(Frames frames, boolean looping) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GifWriter.write(frames, looping, bytes);
        return bytes.toByteArray();
    }

    @Test
    void shows_each_picture_at_its_size_and_in_its_colours() throws IOException {
        Gif gif = Gif.of(written(new SampleFrames(320, 180, 0.5, RED, BLUE, RED), true));

        assertThat(gif.shown()).hasSize(3);
        assertThat(gif.width()).isEqualTo(320);
        assertThat(gif.height()).isEqualTo(180);
        for (int i = 0; i < 3; i++) {
            assertThat(gif.at(i, SampleFrames.middle(i), SampleFrames.TOP + 5)).isEqualTo(i == 1 ? BLUE : RED);
            assertThat(gif.at(i, SampleFrames.middle(i + 1), SampleFrames.TOP + 5))
                    .isEqualTo(Color.WHITE);
            assertThat(gif.at(i, 2, 170)).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void writes_of_the_later_pictures_only_what_has_changed() throws IOException {
        Gif gif = Gif.of(written(new SampleFrames(320, 180, 0.5, RED, RED), true));

        assertThat(gif.all("ImageDescriptor", "imageWidth"))
                .containsExactly(320, SampleFrames.STEP + SampleFrames.SIDE);
        assertThat(gif.all("ImageDescriptor", "imageHeight")).containsExactly(180, SampleFrames.SIDE);
    }

    @Test
    void has_one_table_of_colours_for_all() throws IOException {
        Gif gif = Gif.of(written(new SampleFrames(320, 180, 0.5, RED, BLUE), true));

        assertThat(gif.about())
                .allSatisfy(tree -> assertThat(
                                tree.getElementsByTagName("LocalColorTable").getLength())
                        .isZero());
    }

    @Test
    void takes_as_long_as_it_should_although_a_delay_has_whole_hundredths_only() throws IOException {
        Color[] second = IntStream.range(0, 30).mapToObj(i -> RED).toArray(Color[]::new);

        Gif gif = Gif.of(written(new SampleFrames(64, 80, 1 / 30.0, second), false));

        List<Integer> delays = gif.all("GraphicControlExtension", "delayTime");
        assertThat(delays).containsOnly(3, 4);
        assertThat(delays.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    }

    @Test
    void begins_again_only_if_that_is_wanted() throws IOException {
        Frames frames = new SampleFrames(64, 80, 1, RED, BLUE);

        assertThat(Gif.of(written(frames, true)).about().get(0).getElementsByTagName("ApplicationExtension"))
                .satisfies(nodes -> assertThat(nodes.getLength()).isOne());
        assertThat(Gif.of(written(frames, false)).about().get(0).getElementsByTagName("ApplicationExtension"))
                .satisfies(nodes -> assertThat(nodes.getLength()).isZero());
    }

    @Test
    void is_the_same_of_the_same_pictures() throws IOException {
        Frames frames = new SampleFrames(320, 180, 0.1, RED, BLUE, RED);

        assertThat(written(frames, true)).isEqualTo(written(frames, true));
    }

    @Test
    void draws_few_pictures_twice_however_many_there_are() throws IOException {
        Color[] many = IntStream.range(0, 40).mapToObj(i -> BLUE).toArray(Color[]::new);
        SampleFrames frames = new SampleFrames(64, 80, 0.1, many);

        written(frames, true);

        assertThat(frames.asked).hasSize(40 + GifWriter.drawnTwice(40));
        assertThat(GifWriter.drawnTwice(40)).isEqualTo(9);
    }

    @Test
    void keeps_what_is_of_one_colour_so_where_there_are_more_colours_than_a_gif_can_have() throws IOException {
        Frames colourful = new Frames() {
            @Override
            public int count() {
                return 1;
            }

            @Override
            public double seconds(int number) {
                return 1;
            }

            @Override
            public Frame frame(int number) {
                BufferedImage picture = new BufferedImage(128, 128, BufferedImage.TYPE_INT_RGB);
                for (int x = 0; x < 128; x++) {
                    for (int y = 0; y < 128; y++) {
                        picture.setRGB(x, y, y < 64 ? 0xefeee9 : x * 2 << 16 | (y - 64) * 4 << 8 | 0x40);
                    }
                }
                return new Frame(picture, Map.of());
            }
        };

        Gif gif = Gif.of(written(colourful, false));

        for (int x = 0; x < 128; x++) {
            assertThat(gif.at(0, x, 30)).isEqualTo(gif.at(0, 0, 0));
        }
        Color ground = gif.at(0, 0, 0);
        assertThat(Math.abs(ground.getRed() - 0xef)).isLessThan(4);
        Color mixed = gif.at(0, 100, 100);
        assertThat(Math.abs(mixed.getRed() - 200)).isLessThan(16);
        assertThat(Math.abs(mixed.getGreen() - 144)).isLessThan(16);
    }
}
