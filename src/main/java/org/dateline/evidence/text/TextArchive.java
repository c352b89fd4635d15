package org.dateline.evidence.text;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.events.Dataset;
import org.dateline.model.Archive;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;

/** The archived texts of a dataset's sources, as far as a folder has them. */
final class TextArchive {

    private final Map<String, ArchivedText> texts = new HashMap<>();
    private final Set<String> changedSources = new HashSet<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    private TextArchive() {}

    /**
     * Reads what some folders have. A text that several have is taken from the first one where it is as it was recorded.
     *
     * @throws UnreadableFileException if one of them is not there
     */
    static TextArchive read(Dataset dataset, List<Path> folders) throws UnreadableFileException {
        for (Path folder : folders) {
            requireFolder(folder);
        }
        TextArchive archive = new TextArchive();
        for (Source source : dataset.sources()) {
            if (source.archive() == null) {
                archive.missing.add(source.id());
            } else {
                archive.read(source.id(), source.archive(), folders);
            }
        }
        return archive;
    }

    static void requireFolder(Path folder) throws UnreadableFileException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(
                    folder.toString(),
                    Files.exists(folder) ? tr("this is a file, not a folder of texts") : tr("there is no such folder"),
                    null);
        }
        if (!Files.isReadable(folder)) {
            throw new UnreadableFileException(folder.toString(), tr("the folder cannot be read"), null);
        }
    }

    private void read(String source, Archive archive, List<Path> folders) {
        List<byte[]> found = folders.stream()
                .flatMap(folder -> bytes(folder, archive.file()).stream())
                .toList();
        if (found.isEmpty()) {
            missing.add(archive.file());
            return;
        }
        Optional<byte[]> recorded =
                found.stream().filter(bytes -> isRecorded(bytes, archive)).findFirst();
        if (recorded.isEmpty()) {
            changed.add(archive.file());
            changedSources.add(source);
        }
        texts.put(source, ArchivedText.parse(new String(recorded.orElse(found.get(0)), StandardCharsets.UTF_8)));
    }

    private static Optional<byte[]> bytes(Path folder, String file) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(file)));
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isRecorded(byte[] bytes, Archive archive) {
        return archive.sha256() == null || archive.sha256().equalsIgnoreCase(DigestUtils.sha256Hex(bytes));
    }

    /** The text of the source with this id, or empty if it is missing. */
    Optional<ArchivedText> textOf(String source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** Whether the text of the source with this id is not the one that was recorded. */
    boolean isChanged(String source) {
        return changedSources.contains(source);
    }

    Verification.Texts state() {
        return new Verification.Texts(missing, changed);
    }
}
