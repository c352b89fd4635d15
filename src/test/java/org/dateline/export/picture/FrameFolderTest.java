package org.dateline.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dateline.files.WholeFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameFolderTest {

    @TempDir
    private Path folder;

    private Stream<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void numbers_the_pictures_and_says_how_long_each_stands() throws IOException {
        Path film = folder.resolve("a.frames");

        WholeFolder.write(
                film, draft -> FrameFolder.write(new SampleFrames(64, 80, 0.5, Color.RED, Color.BLUE), draft));

        assertThat(names(film)).containsExactly("00001.png", "00002.png", "frames.ffconcat");
        assertThat(ImageIO.read(film.resolve("00002.png").toFile()).getRGB(SampleFrames.middle(1), 60))
                .isEqualTo(Color.BLUE.getRGB());
        assertThat(Files.readString(film.resolve(FrameFolder.LIST))).isEqualTo("""
                ffconcat version 1.0
                file 00001.png
                duration 0.500
                file 00002.png
                duration 0.500
                file 00002.png
                """);
    }

    @Test
    void leaves_nothing_where_a_picture_fails() throws IOException {
        assertThatThrownBy(() -> WholeFolder.write(folder.resolve("a.frames"), draft -> {
                    FrameFolder.write(new SampleFrames(64, 80, 0.5, Color.RED), draft);
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");

        assertThat(names(folder)).isEmpty();
    }

    @Test
    void takes_an_empty_folder_and_refuses_one_with_something_in_it() throws IOException {
        Path film = Files.createDirectory(folder.resolve("a.frames"));
        WholeFolder.Content content = draft -> Files.writeString(draft.resolve("new"), "");

        WholeFolder.write(film, content);

        assertThat(names(film)).containsExactly("new");
        assertThatThrownBy(() -> WholeFolder.write(film, content))
                .hasMessage("is there already and has something in it");
        assertThat(names(folder)).containsExactly("a.frames");
    }
}
