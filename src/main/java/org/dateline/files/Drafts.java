package org.dateline.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What a file is written to before it takes its place: {@code .NAME.UUID.tmp} beside it. Where a program or the machine was stopped on
 * the way, one is left, and goes when that file is written again. A folder is looked through no more than once in an hour.
 */
final class Drafts {

    private static final String ENDING = ".tmp";
    /** A younger one may be being written by another program. */
    private static final Duration LIFE = Duration.ofHours(1);

    private static final int MOST_FOLDERS = 200;
    private static final Pattern NAME =
            Pattern.compile("\\..+\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\" + ENDING, Pattern.DOTALL);

    /** The old drafts of a folder, when it was looked through. */
    private record Left(Instant seen, List<Path> drafts) {}

    private static final Map<Path, Left> FOLDERS = new HashMap<>();

    private Drafts() {}

    /** A new one for a file, which is not there yet. */
    static Path of(Path target) {
        return target.resolveSibling(begin(target) + UUID.randomUUID() + ENDING);
    }

    private static String begin(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Takes away what was left of drafts of the file. */
    static void clear(Path target) {
        String begin = begin(target);
        int length = begin.length() + UUID.randomUUID().toString().length() + ENDING.length();
        for (Path draft : left(Objects.requireNonNull(target.getParent()))) {
            String name = String.valueOf(draft.getFileName());
            if (name.startsWith(begin) && name.length() == length) {
                delete(draft);
            }
        }
    }

    private static synchronized List<Path> left(Path folder) {
        Instant now = Instant.now();
        Left known = FOLDERS.get(folder);
        if (known == null || known.seen.plus(LIFE).isBefore(now)) {
            if (FOLDERS.size() >= MOST_FOLDERS) {
                FOLDERS.clear();
            }
            known = new Left(now, find(folder, now.minus(LIFE)));
            FOLDERS.put(folder, known);
        }
        return known.drafts;
    }

    private static List<Path> find(Path folder, Instant old) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder,
                path -> NAME.matcher(String.valueOf(path.getFileName())).matches()
                        && Files.getLastModifiedTime(path).toInstant().isBefore(old))) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        } catch (IOException | DirectoryIteratorException unreadable) {
            // What is left over does no harm
            return List.of();
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException kept) {
            // The file is written; what is left over does no harm
        }
    }
}
