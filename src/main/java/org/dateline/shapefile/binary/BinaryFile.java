package org.dateline.shapefile.binary;

import static org.dateline.language.Tr.tr;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file read at any place through a small window. Nothing is allocated before it is known that the file is long enough
 * for it.
 */
public final class BinaryFile implements Closeable {

    private static final int WINDOW_BYTES = 64 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final long lengthBytes;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long windowOffset;

    /** @throws IOException if the file cannot be read */
    public BinaryFile(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.READ);
        this.lengthBytes = channel.size();
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** The real length when the file was opened. */
    public long length() {
        return lengthBytes;
    }

    /**
     * Some bytes, big-endian until set otherwise, valid until the next call.
     *
     * @param record the record they belong to, for the message
     * @throws ShapefileException if the file ends before them
     */
    public ByteBuffer read(long offset, int count, int record) throws IOException {
        if (count < 0 || offset < 0 || offset > lengthBytes - count) {
            throw refusal(
                    record,
                    offset,
                    tr(
                            "{0} bytes should stand here, but the file ends at {1}",
                            String.valueOf(count), String.valueOf(lengthBytes)));
        }
        if (offset < windowOffset || offset + count > windowOffset + window.limit()) {
            fill(offset, (int) Math.min(Math.max(count, WINDOW_BYTES), lengthBytes - offset), record);
        }
        return window.slice((int) (offset - windowOffset), count);
    }

    private void fill(long offset, int count, int record) throws IOException {
        ByteBuffer filled = window.capacity() >= count ? window.clear().limit(count) : ByteBuffer.allocate(count);
        while (filled.hasRemaining()) {
            if (channel.read(filled, offset + filled.position()) < 0) {
                throw refusal(record, offset, tr("the file was cut short while it was being read"));
            }
        }
        window = filled.flip();
        windowOffset = offset;
    }

    /** Says why this file is refused; see {@link ShapefileException}. */
    public ShapefileException refusal(int record, long offset, String reason) {
        return new ShapefileException(path, record, offset, reason);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
