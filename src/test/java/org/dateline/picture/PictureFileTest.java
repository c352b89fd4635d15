package org.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class PictureFileTest {

    @TempDir
    Path folder = Path.of(".");

    private void write(String file, int width, int height, String format) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, path.toFile()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void reads_a_picture_in_the_folder_or_below_it(String format) throws Exception {
        write("pictures/harbour." + format, 30, 20, format);

        BufferedImage read = PictureFile.read(folder, "pictures/harbour." + format);

        assertThat(read.getWidth()).isEqualTo(30);
        assertThat(read.getHeight()).isEqualTo(20);
    }

    @Test
    void reads_a_large_picture_no_larger_than_a_screen_can_show() throws Exception {
        write("wide.png", 9_000, 100, "png");

        assertThat(PictureFile.read(folder, "wide.png").getWidth()).isEqualTo(2_250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.png", "/etc/hostname", "a/../../secret.png", "", ".", "a\0b"})
    void takes_nothing_from_outside_the_folder(String file) {
        assertThat(PictureFile.path(folder, file)).isEmpty();
        assertThatThrownBy(() -> PictureFile.read(folder, file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it is to lie in the folder of the dataset");
    }

    @Test
    void says_that_a_picture_is_not_there() {
        assertThatThrownBy(() -> PictureFile.read(folder, "gone.png"))
                .hasMessage("The picture \u201cgone.png\u201d is not there.");
    }

    @Test
    void says_that_a_file_is_no_picture_or_a_broken_one() throws Exception {
        Files.writeString(folder.resolve("words.png"), "no picture");
        write("whole.png", 300, 300, "png");
        byte[] whole = Files.readAllBytes(folder.resolve("whole.png"));
        Files.write(folder.resolve("half.png"), Arrays.copyOf(whole, 60));
        Files.write(folder.resolve("empty.png"), new byte[0]);

        assertThatThrownBy(() -> PictureFile.read(folder, "words.png")).hasMessageContaining("is no picture");
        assertThatThrownBy(() -> PictureFile.read(folder, "empty.png")).hasMessageContaining("is no picture");
        assertThatThrownBy(() -> PictureFile.read(folder, "half.png"))
                .hasMessage("The picture \u201chalf.png\u201d is broken and cannot be shown.");
    }

    @Test
    void says_that_a_picture_has_too_many_pixels_without_reading_them() throws Exception {
        Files.write(folder.resolve("huge.png"), head(60_000, 60_000));

        assertThatThrownBy(() -> PictureFile.read(folder, "huge.png"))
                .hasMessage("The picture \u201chuge.png\u201d is too large to be shown: 60,000 by 60,000 pixels.");
    }

    /** The beginning of a PNG of this size. */
    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 checksum = new CRC32();
        checksum.update(chunk.toByteArray());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) checksum.getValue());
        out.writeInt(0);
        return file.toByteArray();
    }
}
