package org.dateline.files;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other windows and programs of the same user on this machine from saving a file while this one does, so that nobody writes
 * between the look whether it has changed and the writing. The lock is on a file of the folder for temporary files, which is taken away
 * with it; the system takes the lock off when a program ends or is killed.
 *
 * <p>Where the system locks nothing, as in some folders of a network, only the windows of one program keep one another off; who saves then
 * still looks whether the file has changed.
 */
public final class SaveLock implements AutoCloseable {

    /** Within one program, where the system's locks do not hold, by the file that is locked. */
    private static final Map<Path, ReentrantLock> WITHIN = new ConcurrentHashMap<>();

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final int MOST_BYTES = 1 << 16;
    /** So often a file may not be opened or locked at once, as when another is just taking it away. */
    private static final int MOST_REFUSED = 20;

    private final ReentrantLock within;
    private final Path file;
    /** Null if another lock of the same thread has the file already, or nothing can be locked. */
    private final @Nullable FileChannel channel;

    private SaveLock(ReentrantLock within, Path file, @Nullable FileChannel channel) {
        this.within = within;
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits until nobody else saves this file, which need not be there.
     *
     * @throws IOException if somebody does not come to an end
     */
    public static SaveLock of(Path saved) throws IOException {
        return of(saved, PATIENCE);
    }

    static SaveLock of(Path saved, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        Path file = file(saved);
        ReentrantLock within = WITHIN.computeIfAbsent(file, any -> new ReentrantLock());
        try {
            if (!within.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return new SaveLock(within, file, within.getHoldCount() > 1 ? null : locked(file, end));
        } catch (IOException | RuntimeException failed) {
            within.unlock();
            throw failed;
        }
    }

    private static IOException busy() {
        return new IOException(tr("another window or program is saving this file"));
    }

    /** The file with the lock that others respect; null where there are none. */
    private static @Nullable FileChannel locked(Path file, long end) throws IOException {
        int refused = 0;
        while (refused < MOST_REFUSED) {
            try (Closing channel = new Closing(open(file))) {
                // Far behind what is written: what is locked cannot be written on each system
                if (channel.of.tryLock(Long.MAX_VALUE - 1, 1, false) != null && isStill(file, channel.of)) {
                    return channel.keep();
                }
            } catch (OverlappingFileLockException elsewhere) {
                // Another copy of this class in the same program has it
            } catch (IOException impossible) {
                refused++;
            }
            if (System.nanoTime() > end) {
                throw busy();
            }
            pause();
        }
        return null;
    }

    private static FileChannel open(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether the file is still that of this name: who had it before may have taken it away. Told by a length that no other gives it; it
     * is not opened again, since POSIX takes a lock off as soon as the file is closed anywhere in the program.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        int length = ThreadLocalRandom.current().nextInt(1, MOST_BYTES);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[length]), 0);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException taken) {
            return false;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Path file(Path saved) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "dateline-" + System.getProperty("user.name"));
        Path target = WholeFile.target(saved);
        Path parent = target.getParent();
        Path real = parent != null && Files.exists(parent) ? parent.toRealPath().resolve(target.getFileName()) : target;
        return folder.resolve(UUID.nameUUIDFromBytes(real.toString().getBytes(StandardCharsets.UTF_8)) + ".lock");
    }

    @Override
    public void close() throws IOException {
        try (FileChannel closing = channel) {
            if (closing != null) {
                Files.deleteIfExists(file);
            }
        } finally {
            within.unlock();
        }
    }

    /** Closes a channel unless it is kept. */
    private static final class Closing implements AutoCloseable {

        private final FileChannel of;
        private boolean isKept;

        Closing(FileChannel of) {
            this.of = of;
        }

        FileChannel keep() {
            isKept = true;
            return of;
        }

        @Override
        public void close() throws IOException {
            if (!isKept) {
                of.close();
            }
        }
    }
}
