package org.dateline.edit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Keeps other programs of the same user on this machine from saving a dataset while this one does. The lock is on a file of the
 * folder for temporary files, so that nothing is left beside the dataset; the system takes it off when a program ends or is killed.
 */
final class SaveLock implements AutoCloseable {

    /** Within one program, where the system's locks do not hold. */
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final FileChannel channel;

    private SaveLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until nobody else saves this dataset.
     *
     * @throws IOException if it is not there, or nothing can be locked
     */
    static SaveLock of(Path data) throws IOException {
        WITHIN.lock();
        try {
            return new SaveLock(locked(data));
        } catch (IOException | RuntimeException failed) {
            WITHIN.unlock();
            throw failed;
        }
    }

    private static FileChannel locked(Path data) throws IOException {
        FileChannel channel = FileChannel.open(file(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
    }

    private static Path file(Path data) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "dateline-" + System.getProperty("user.name"));
        String name = DigestUtils.sha256Hex(data.toRealPath().toString());
        return Files.createDirectories(folder).resolve(name + ".lock");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            WITHIN.unlock();
        }
    }
}
