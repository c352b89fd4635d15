package org.dateline.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.dateline.background.Background;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class PictureShelfTest {

    @TempDir
    Path folder = Path.of(".");

    private final List<String> taken = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private PictureShelf shelf = new PictureShelf(Path.of("data.json"));

    @BeforeEach
    void make() throws IOException {
        shelf = new PictureShelf(Files.createDirectories(folder.resolve("desk")).resolve("data.json"));
    }

    private Path picture(String file, int width) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        ImageIO.write(new BufferedImage(width, 4, BufferedImage.TYPE_INT_RGB), "png", path.toFile());
        return path;
    }

    private void take(Path file) {
        shelf.take(file, Background.direct(), taken::add, troubles::add);
    }

    @Test
    void a_picture_with_the_dataset_stays_where_it_is() throws IOException {
        take(picture("desk/own/harbour.png", 3));

        assertThat(taken).containsExactly("own/harbour.png");
        assertThat(folder.resolve("desk/data.pictures")).doesNotExist();
    }

    @Test
    void one_from_elsewhere_is_copied_beside_the_dataset_once() throws IOException {
        Path elsewhere = picture("camera/harbour.png", 3);
        take(elsewhere);
        take(elsewhere);
        take(picture("phone/harbour.png", 5));

        assertThat(taken)
                .containsExactly(
                        "data.pictures/harbour.png", "data.pictures/harbour.png", "data.pictures/2-harbour.png");
        assertThat(folder.resolve("desk/data.pictures/2-harbour.png")).exists();
        assertThat(troubles).isEmpty();
    }

    @Test
    void what_is_no_picture_is_not_taken() throws IOException {
        take(Files.writeString(folder.resolve("words.png"), "words"));

        assertThat(taken).isEmpty();
        assertThat(troubles).singleElement().asString().contains("is no picture");
    }
}
