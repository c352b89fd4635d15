package org.dateline.maps.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells a file's content from another: its length and two sums of all its bytes. They show every change of a few bytes
 * and all but one in 2^64 of the others, and cost next to nothing; against someone who forges files they are no help.
 *
 * @param bytes how long it is
 * @param crc32 CRC-32 (ISO 3309, as in ZIP) and CRC-32C (RFC 3720), one behind the other
 */
record FileDigest(long bytes, long crc32) {

    private static final int BUFFER_BYTES = 1 << 16;

    static FileDigest of(Path file) throws IOException {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer.clear()) >= 0) {
                buffer.flip();
                bytes += buffer.remaining();
                one.update(buffer.duplicate());
                other.update(buffer);
            }
        }
        return new FileDigest(bytes, one.getValue() << Integer.SIZE | other.getValue());
    }

    /** That of bytes in memory, up to a position. */
    static FileDigest of(byte[] content, int length) {
        CRC32 one = new CRC32();
        one.update(content, 0, length);
        CRC32C other = new CRC32C();
        other.update(content, 0, length);
        return new FileDigest(length, one.getValue() << Integer.SIZE | other.getValue());
    }
}
