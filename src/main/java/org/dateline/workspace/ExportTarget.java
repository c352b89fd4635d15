package org.dateline.workspace;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.data.StoryFile;
import org.dateline.files.SameFile;
import org.dateline.files.WholeFolder;
import org.dateline.problem.Failures;

/** Files that can be exported to. */
public final class ExportTarget {

    private ExportTarget() {}

    /**
     * Why this file cannot be exported to, whatever the user says; empty if it can. That it is there already is no reason.
     *
     * @param dataset the file of the dataset that is exported, over which nothing is written, nor over the stories beside it
     */
    public static Optional<String> refusal(Path file, Path dataset) {
        Optional<String> ofFile = refusal(file);
        if (ofFile.isPresent()) {
            return ofFile;
        }
        if (SameFile.isSame(file, dataset) || SameFile.isSame(file, StoryFile.beside(dataset))) {
            return Optional.of(tr("{0}: is the dataset or its stories; choose another file", file));
        }
        if (MarksStore.isBeside(file, dataset)) {
            return Optional.of(tr("{0}: is named as the marks beside the dataset are; choose another name", file));
        }
        return Optional.empty();
    }

    /**
     * The same of events that stay in a database.
     *
     * @param isAsked whether the file is one of those that are asked
     */
    public static Optional<String> refusal(Path file, boolean isAsked) {
        return refusal(file)
                .or(() -> isAsked
                        ? Optional.of(tr("{0}: is asked for the events itself; choose another file", file))
                        : Optional.empty());
    }

    private static Optional<String> refusal(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(tr("{0}: there is no folder {1}", file, String.valueOf(folder)));
        }
        if (Files.isDirectory(file)) {
            return Optional.of(tr("{0}: is a folder", file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of(tr("{0}: is a device or a pipe, not a file", file));
        }
        return Optional.empty();
    }

    /** The same of a folder that is to be made, or is there and empty. */
    public static Optional<String> refusalOfFolder(Path folder) {
        Path above = folder.toAbsolutePath().getParent();
        if (above == null || !Files.isDirectory(above)) {
            return Optional.of(tr("{0}: there is no folder {1}", folder, String.valueOf(above)));
        }
        try {
            return Files.exists(folder) && !WholeFolder.isEmptyFolder(folder)
                    ? Optional.of(tr("{0}: is there already and has something in it; name a new folder", folder))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(failure(folder, unreadable));
        }
    }

    /** Why a file could not be written, after its name. */
    public static String failure(Path file, Exception failed) {
        String reason = Failures.reason(failed);
        // The message of an error of the file system repeats the name
        return tr("{0}: cannot be written ({1})", file, reason.replace(file + ": ", ""));
    }
}
