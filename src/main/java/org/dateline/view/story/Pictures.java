package org.dateline.view.story;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.picture.PictureFile;

/**
 * Where the pictures of stories are, and what reads them.
 *
 * @param folder that of the dataset
 * @param background reads them
 */
public record Pictures(Path folder, Background background) {

    /** Those that lie with this dataset. */
    public static Pictures beside(Path dataset, Background background) {
        Path folder = dataset.toAbsolutePath().getParent();
        return new Pictures(folder == null ? Path.of("") : folder, background);
    }

    /** Reads a picture; one of the two gets it, or why it cannot be shown. */
    void read(String file, Consumer<Image> onRead, Consumer<String> onFailed) {
        background.run(
                Lane.PICTURES,
                () -> SwingFXUtils.toFXImage(PictureFile.read(folder, file), null),
                onRead::accept,
                failure -> onFailed.accept(String.valueOf(failure.getMessage())));
    }
}
