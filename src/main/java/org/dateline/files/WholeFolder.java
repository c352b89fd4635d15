package org.dateline.files;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a folder with files whole or not at all: they are written to a draft beside it, which gets its name at the end. */
public final class WholeFolder {

    /** What writes files into a folder. */
    public interface Content {

        /** Writes them all. */
        void writeTo(Path folder) throws IOException;
    }

    private WholeFolder() {}

    /**
     * Makes the folder; one that is there and empty is taken.
     *
     * @throws IOException if it cannot be made, or has something in it; all then is as it was, and no draft is left
     */
    public static void write(Path folder, Content content) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new IOException(tr("is there already and has something in it"));
        }
        Path draft =
                folder.toAbsolutePath().resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectory(draft);
            content.writeTo(draft);
            Files.deleteIfExists(folder);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(draft);
        }
    }

    /** Whether it is a folder with nothing in it. */
    public static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> files = Files.walk(draft)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}
