package org.dateline.view.story;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.files.Beside;
import org.dateline.picture.PictureFile;

/** Where the pictures of a dataset's stories are kept: {@code data.pictures} beside {@code data.json}, unless they lie with the dataset already. */
record PictureShelf(Path dataset) {

    private static final String ENDING = ".pictures";
    private static final int MAX_NUMBER = 1000;

    /** The folder of the dataset. */
    Path folder() {
        Path folder = dataset.toAbsolutePath().getParent();
        return folder == null || !Files.isDirectory(folder) ? Path.of("").toAbsolutePath() : folder;
    }

    /**
     * Looks whether a file is a picture, and brings it to where stories can show it.
     *
     * @param onTaken gets its name as a story has it
     * @param onFailed gets why it cannot be shown
     */
    void take(Path picture, Background background, Consumer<String> onTaken, Consumer<String> onFailed) {
        background.run(
                Lane.PICTURES,
                () -> taken(picture.toAbsolutePath().normalize()),
                onTaken,
                failure -> onFailed.accept(String.valueOf(failure.getMessage())));
    }

    private String taken(Path picture) throws IOException {
        Path own = picture.getParent();
        PictureFile.read(own == null ? folder() : own, String.valueOf(picture.getFileName()));
        Path within = picture.startsWith(folder()) ? picture : copied(picture);
        return folder().relativize(within).toString().replace('\\', '/');
    }

    private Path copied(Path picture) throws IOException {
        Path shelf = Beside.of(dataset.toAbsolutePath(), ENDING);
        Files.createDirectories(shelf);
        String name = String.valueOf(picture.getFileName());
        for (int number = 1; number <= MAX_NUMBER; number++) {
            Path copy = shelf.resolve(number == 1 ? name : number + "-" + name);
            try {
                return Files.copy(picture, copy);
            } catch (FileAlreadyExistsException taken) {
                if (Files.mismatch(picture, copy) < 0) {
                    return copy;
                }
            }
        }
        throw new IOException(tr("There are too many pictures named “{0}”.", name));
    }
}
