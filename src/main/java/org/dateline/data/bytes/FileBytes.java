package org.dateline.data.bytes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes of a file, at any place of it, until nobody needs them any more. Read and not mapped: what another program cuts off
 * a mapped file brings the virtual machine down. Safe to use from several threads.
 */
public final class FileBytes {

    private static final Cleaner CLEANER = Cleaner.create();

    private final RandomAccessFile file;

    private FileBytes(RandomAccessFile file) {
        this.file = file;
    }

    /** @param passing whether the file is to be deleted when nobody needs it any more */
    static FileBytes open(Path path, boolean passing) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        FileBytes bytes = new FileBytes(file);
        CLEANER.register(bytes, () -> close(file, path, passing));
        return bytes;
    }

    private static void close(RandomAccessFile file, Path path, boolean passing) {
        try (file) {
            if (passing) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            // The system clears its folder of temporary files
        }
    }

    /**
     * The bytes at a place.
     *
     * @throws IOException if the file has no such bytes any more, or cannot be read
     */
    public byte[] read(long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        synchronized (file) {
            file.seek(offset);
            file.readFully(bytes);
        }
        return bytes;
    }

    /** Fills an array from there on, as far as the file goes from this place on; how many bytes there were. */
    int readUpTo(long place, byte[] into, int from) throws IOException {
        int read = 0;
        synchronized (file) {
            file.seek(place);
            int some = 0;
            while (some >= 0 && from + read < into.length) {
                some = file.read(into, from + read, into.length - from - read);
                read += Math.max(0, some);
            }
        }
        return read;
    }
}
