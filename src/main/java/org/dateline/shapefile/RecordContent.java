package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;

/** The content of one record, which knows where in the file it stands. */
final class RecordContent {

    private final Path file;
    private final int record;
    private final long offsetBytes;
    private final ByteBuffer bytes;

    private RecordContent(Path file, int record, long offsetBytes, ByteBuffer bytes) {
        this.file = file;
        this.record = record;
        this.offsetBytes = offsetBytes;
        this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads a record, counted from 1, by what was said of it: where its header stands, and its length after that. */
    static RecordContent read(BinaryFile shp, int record, long headerOffset, long lengthBytes) throws IOException {
        long offset = headerOffset + RecordIndex.RECORD_HEADER_BYTES;
        if (lengthBytes < RecordIndex.SHORTEST_CONTENT_BYTES || lengthBytes > shp.length() - offset) {
            throw shp.refusal(
                    record,
                    headerOffset + 4,
                    tr("a record cannot be {0} bytes long here", String.valueOf(lengthBytes)));
        }
        if (lengthBytes > Integer.MAX_VALUE) {
            throw shp.refusal(
                    record,
                    headerOffset + 4,
                    tr("a record of {0} bytes is too long to read", String.valueOf(lengthBytes)));
        }
        return new RecordContent(shp.path(), record, offset, shp.read(offset, (int) lengthBytes, record));
    }

    Path file() {
        return file;
    }

    int record() {
        return record;
    }

    int length() {
        return bytes.limit();
    }

    int int32(int at) {
        return bytes.getInt(at);
    }

    double float64(int at) {
        return bytes.getDouble(at);
    }

    long offset(int at) {
        return offsetBytes + at;
    }

    /** @throws ShapefileException if the content is shorter than what the number at this place asks for */
    void require(long bytesNeeded, int at, String what) throws ShapefileException {
        if (bytesNeeded > length()) {
            throw refusal(
                    at,
                    tr(
                            "{0} would take {1} bytes, but the record has {2}",
                            what, String.valueOf(bytesNeeded), String.valueOf(length())));
        }
    }

    ShapefileException refusal(int at, String reason) {
        return new ShapefileException(file, record, offset(at), reason);
    }
}
