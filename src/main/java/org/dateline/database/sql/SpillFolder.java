package org.dateline.database.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.files.UserFolder;
import org.dateline.language.ForPrograms;

/**
 * Where DuckDB puts what does not fit its memory while it answers: folders in the user's cache, one for each database that is opened, and not a folder
 * beside the user's files or wherever the program was started. DuckDB makes a folder when it needs one and removes it in the end;
 * those of programs that were killed are removed by the next one.
 */
@ForPrograms("Names of folders")
final class SpillFolder {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern NAME = Pattern.compile("spilled-(\\d{1,18})-\\d{1,9}");

    private SpillFolder() {}

    /** A folder that no other database uses; it need not exist. */
    static Path next() {
        Path cache = UserFolder.CACHE
                .of("databases")
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "dateline"));
        return next(cache, COUNT.getAndIncrement());
    }

    static Path next(Path cache, int number) {
        Path folder = cache.resolve("spilled-" + ProcessHandle.current().pid() + "-" + number);
        try {
            Files.createDirectories(cache);
            if (number == 0) {
                deleteLeft(cache);
            }
        } catch (IOException unwritable) {
            // DuckDB says so if it comes to need it
        }
        return folder;
    }

    private static void deleteLeft(Path cache) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            for (Path folder : folders.filter(SpillFolder::isLeft).toList()) {
                delete(folder);
            }
        }
    }

    /** Whether the program that made it runs no more; a program of today may have the number of one of yesterday, and keeps its folder a while longer. */
    private static boolean isLeft(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
