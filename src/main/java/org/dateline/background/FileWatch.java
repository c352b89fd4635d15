package org.dateline.background;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.application.Platform;

/** Notices at once when a program writes, replaces or deletes files, by the means of the system. To be closed when no one looks. */
public final class FileWatch implements AutoCloseable {

    private final WatchService service;
    private final Predicate<Path> isWatched;
    private final Runnable onChange;

    private FileWatch(WatchService service, Predicate<Path> isWatched, Runnable onChange) {
        this.service = service;
        this.isWatched = isWatched;
        this.onChange = onChange;
    }

    /**
     * Watches a file from now on.
     *
     * @param onChange is called on the UI thread after each change, by whichever program
     * @throws IOException if the system cannot watch its folder
     */
    public static FileWatch of(Path file, Runnable onChange) throws IOException {
        Path whole = file.toRealPath();
        return of(Objects.requireNonNull(whole.getParent()), whole.getFileName()::equals, onChange);
    }

    /**
     * Watches some files of a folder from now on, also those that are still to come.
     *
     * @param isWatched which, by their names
     * @param onChange is called on the UI thread after each change, by whichever program
     * @throws IOException if the system cannot watch the folder
     */
    public static FileWatch of(Path folder, Predicate<Path> isWatched, Runnable onChange) throws IOException {
        WatchService service = folder.getFileSystem().newWatchService();
        // A program that saves carefully replaces the file, so that it is its folder that changes
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        FileWatch watch = new FileWatch(service, isWatched, onChange);
        Thread thread = new Thread(watch::run, "dateline-file-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    private void run() {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean isIt = key.pollEvents().stream()
                        .anyMatch(event -> !(event.context() instanceof Path name) || isWatched.test(name));
                if (isIt) {
                    Platform.runLater(onChange);
                }
                if (!key.reset()) {
                    return;
                }
            }
        } catch (ClosedWatchServiceException closed) {
            // No one looks any more
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException failed) {
            // Its thread ends with the program at the latest
        }
    }
}
