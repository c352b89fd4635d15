package org.dateline.data.bytes;

import static org.dateline.language.Tr.tr;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.files.Progress;
import org.dateline.json.ByteSource;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a dataset's file from its beginning on, inflated if they are compressed with gzip (RFC 1952). What is
 * inflated can be kept in a temporary file, to be read again at any place.
 */
public final class DatasetInput implements AutoCloseable, Document {

    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Progress progress;
    private final long size;
    private final SeekableByteChannel channel;
    private final InputStream bytes;
    private final boolean compressed;
    private long taken;
    private @Nullable Path inflated;
    private @Nullable OutputStream copy;
    private @Nullable FileBytes random;

    private DatasetInput(Path path, Progress progress) throws IOException {
        this.path = path;
        this.progress = progress;
        this.size = Files.size(path);
        this.channel = Files.newByteChannel(path);
        InputStream buffered = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        buffered.mark(2);
        this.compressed = buffered.read() == GZIP_MAGIC_1 && buffered.read() == GZIP_MAGIC_2;
        buffered.reset();
        this.bytes = compressed
                ? ByteBudget.ofPacked(size, Long.MAX_VALUE, any -> "").of(new GZIPInputStream(buffered, BUFFER))
                : buffered;
    }

    /** @throws UnreadableFileException if there is no such file, or it cannot be read */
    public static DatasetInput open(Path path, Progress progress) throws UnreadableFileException {
        try {
            return new DatasetInput(path, progress);
        } catch (IOException unreadable) {
            throw failed(path, unreadable);
        }
    }

    private static UnreadableFileException failed(Path path, IOException failure) {
        if (failure instanceof SpentException spent) {
            return new UnreadableFileException(path.toString(), spent.sentence(), failure);
        }
        return failure instanceof ZipException || failure instanceof EOFException
                ? new UnreadableFileException(
                        path.toString(), tr("the file is compressed with gzip, but damaged or cut off"), failure)
                : UnreadableFileException.of(path, failure);
    }

    /** Whether it is compressed. */
    public boolean isCompressed() {
        return compressed;
    }

    @Override
    public double share() {
        return size == 0 ? 1 : Math.min(1, Math.max(1, taken) / (double) size);
    }

    /** How many bytes of it to read at first: all if there are no more than so many, one more otherwise. */
    public int firstBytes(int most) {
        // What is compressed to less than a twentieth is read like what is large
        return (int) Math.min(most, compressed ? 20 * size : size) + 1;
    }

    /**
     * From now on keeps what is read, after these bytes that were read already.
     *
     * @throws UnreadableFileException if there is no room for it
     */
    public void keep(byte[] before) throws UnreadableFileException {
        try {
            inflated = Files.createTempFile("dateline", ".json");
            inflated.toFile().deleteOnExit();
            copy = Files.newOutputStream(inflated);
            copy.write(before);
        } catch (IOException full) {
            throw notKept(full);
        }
    }

    private UnreadableFileException notKept(IOException full) {
        return new UnreadableFileException(
                path.toString(),
                tr(
                        "there is no room for the inflated file among the temporary files in {0}",
                        System.getProperty("java.io.tmpdir")),
                full);
    }

    @Override
    public int read(byte[] into, int offset) throws UnreadableFileException {
        progress.requireGoingOn();
        int read;
        try {
            read = bytes.readNBytes(into, offset, into.length - offset);
            taken = channel.position();
        } catch (IOException unreadable) {
            throw failed(path, unreadable);
        }
        try {
            if (copy != null) {
                copy.write(into, offset, read);
            }
        } catch (IOException full) {
            throw notKept(full);
        }
        progress.at(taken, size);
        return read;
    }

    @Override
    public ByteSource content() throws UnreadableFileException {
        Path file = complete();
        return () -> Files.newInputStream(file);
    }

    /** The file that holds the bytes as they were read, once all of them were. */
    private Path complete() throws UnreadableFileException {
        if (inflated == null) {
            return path;
        }
        byte[] rest = new byte[BUFFER];
        while (read(rest, 0) > 0) {
            // Goes to the copy
        }
        closeCopy();
        return inflated;
    }

    @Override
    public boolean isLarge() {
        return true;
    }

    @Override
    public Feed from(long place) throws UnreadableFileException {
        FileBytes all = randomAccess();
        long[] next = {place};
        return (into, offset) -> {
            progress.requireGoingOn();
            try {
                int read = all.readUpTo(next[0], into, offset);
                next[0] += read;
                return read;
            } catch (IOException unreadable) {
                throw failed(path, unreadable);
            }
        };
    }

    private void closeCopy() throws UnreadableFileException {
        try {
            if (copy != null) {
                copy.close();
                copy = null;
            }
        } catch (IOException full) {
            throw notKept(full);
        }
    }

    @Override
    public FileBytes randomAccess() throws UnreadableFileException {
        Path content = complete();
        try {
            FileBytes known = random == null ? FileBytes.open(content, inflated != null) : random;
            random = known;
            return known;
        } catch (IOException unreadable) {
            throw failed(path, unreadable);
        }
    }

    @Override
    public void close() throws UnreadableFileException {
        try {
            bytes.close();
            closeCopy();
            if (inflated != null && random == null) {
                Files.deleteIfExists(inflated);
            }
        } catch (IOException unreadable) {
            throw failed(path, unreadable);
        }
    }
}
