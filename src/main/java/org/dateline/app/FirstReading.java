package org.dateline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the program opens first, being read while JavaFX starts, so that the first frame can show it. Only small datasets are:
 * larger ones are worth a window that says how far it has come.
 */
final class FirstReading<T> {

    private static final long MAX_BYTES = 4 << 20;

    private final FutureTask<T> reading;

    private FirstReading(FutureTask<T> reading) {
        this.reading = reading;
    }

    /** Begins to read, unless the file is large. */
    static <T> Optional<FirstReading<T>> begin(Path file, Callable<T> work) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
        } catch (IOException unreadable) {
            // The reading itself says so
        }
        return Optional.of(begin(work));
    }

    /** Begins to read. */
    static <T> FirstReading<T> begin(Callable<T> work) {
        FutureTask<T> reading = new FutureTask<>(work);
        Thread thread = new Thread(reading, "dateline-first-reading");
        thread.setDaemon(true);
        thread.start();
        return new FirstReading<>(reading);
    }

    /** What was read, if it is there within this time; what went wrong is left to {@link #get}. */
    Optional<T> within(long millis) {
        try {
            return Optional.of(reading.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** @throws Exception what the reading threw */
    T get() throws Exception {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception reason) {
                throw reason;
            }
            throw failed;
        }
    }
}
