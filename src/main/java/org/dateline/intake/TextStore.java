package org.dateline.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.files.Beside;
import org.dateline.files.WholeFile;
import org.dateline.model.Archive;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * The texts beside a dataset: {@code data.texts/} beside {@code data.json}. Of each report it has the text, {@code NAME.txt} in
 * UTF-8, to which the numbers of its paragraphs refer; the bytes as they were found, {@code NAME.original.html} or the like,
 * where they are not that text already; and how it was added, {@code NAME.added.json}. Files are written whole or not at all,
 * and none that is there is written over.
 */
public final class TextStore {

    private static final String ENDING = ".texts";
    private static final String TEXT = ".txt";
    private static final String ORIGINAL = ".original";
    private static final String ADDED = ".added.json";
    private static final int MAX_ENDING = 8;

    private final Path folder;
    private final Clock clock;

    private TextStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The texts of a dataset, whether there are any yet or not. */
    public static TextStore of(Path data) {
        return new TextStore(beside(data), Clock.systemUTC());
    }

    /** The same by another clock. */
    static TextStore of(Path data, Clock clock) {
        return new TextStore(beside(data), clock);
    }

    /** Where the texts of a dataset lie, if there are any. */
    public static Path beside(Path data) {
        return Beside.of(data, ENDING);
    }

    /** The folders that the texts of a dataset may be in: one that was chosen, and that beside it, if it is there. */
    public static List<Path> folders(Path data, Optional<Path> chosen) {
        return Stream.concat(chosen.stream(), Stream.of(beside(data)).filter(Files::isDirectory))
                .distinct()
                .toList();
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /**
     * Adds a text. One that is there already under that name, byte for byte, is not added a second time.
     *
     * @param name what its files are to be called, such as the id of its source; what a name of a file had better not have is left out
     * @param address where it was published, or null
     * @param addedBy by whom it is added, or null
     * @throws IOException if it cannot be written; then nothing of it is there but files that no record names
     */
    public AddedText add(String name, IncomingText text, @Nullable String address, @Nullable String addedBy)
            throws IOException {
        byte[] kept = text.textBytes();
        byte[] found = text.bytes();
        boolean isItself = Arrays.equals(kept, found);
        String slug = new Slugs("text").of(name);
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            String stem = number == 1 ? slug : slug + "-" + number;
            Path textFile = folder.resolve(stem + TEXT);
            Path original = folder.resolve(stem + ORIGINAL + ending(text.fileName()));
            boolean isFree = isFreeFor(textFile, kept) && (isItself || isFreeFor(original, found));
            if (isFree && put(textFile, kept) && (isItself || put(original, found))) {
                return record(
                        stem,
                        new AddedText(
                                new Archive(stem + TEXT, DigestUtils.sha256Hex(kept)),
                                isItself ? null : String.valueOf(original.getFileName()),
                                DigestUtils.sha256Hex(found),
                                clock.instant(),
                                addedBy,
                                text.fileName(),
                                address));
            }
        }
    }

    /** What was said when it was added first stays. */
    private AddedText record(String stem, AddedText added) throws IOException {
        Path path = folder.resolve(stem + ADDED);
        if (Files.exists(path)) {
            try {
                return TextRecord.parse(Files.readString(path), path);
            } catch (UnreadableFileException broken) {
                Files.move(
                        path,
                        path.resolveSibling(path.getFileName() + ".broken-"
                                + added.addedAt().toEpochMilli()));
            }
        }
        TextRecord.of(added).write(path);
        return added;
    }

    /** An empty file is a name that was taken and never filled. */
    private static boolean isFreeFor(Path path, byte[] bytes) throws IOException {
        return !Files.exists(path) || Files.size(path) == 0 || Arrays.equals(Files.readAllBytes(path), bytes);
    }

    /** Writes a file that is not there; false if another has been put there meanwhile. */
    private static boolean put(Path path, byte[] bytes) throws IOException {
        try {
            // The name is taken before it is filled, so that no file of another program is written over
            Files.createFile(path);
        } catch (FileAlreadyExistsException taken) {
            if (Files.size(path) > 0) {
                return Arrays.equals(Files.readAllBytes(path), bytes);
            }
        }
        try {
            WholeFile.write(path, stream -> stream.write(bytes));
            return true;
        } catch (IOException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /** The ending of a file's name, with its point; ".txt" of what was pasted and of names without one. */
    private static String ending(@Nullable String fileName) {
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        return ending.matches("\\.[a-z0-9]{1," + MAX_ENDING + "}") ? ending : TEXT;
    }

    /** How all texts were added, in order of their names, as far as that can be read. */
    public Loaded<List<AddedText>> read() {
        List<AddedText> texts = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path path : files.filter(path -> path.toString().endsWith(ADDED))
                        .sorted()
                        .toList()) {
                    read(path, texts, problems);
                }
            } catch (IOException unreadable) {
                problems.add(UnreadableFileException.of(folder, unreadable).problem());
            }
        }
        return new Loaded<>(List.copyOf(texts), List.copyOf(problems));
    }

    private static void read(Path path, List<AddedText> texts, List<Problem> problems) {
        try {
            texts.add(TextRecord.parse(Files.readString(path, StandardCharsets.UTF_8), path));
        } catch (IOException unreadable) {
            problems.add(UnreadableFileException.of(path, unreadable).problem());
        } catch (UnreadableFileException unreadable) {
            problems.add(unreadable.problem());
        }
    }
}
