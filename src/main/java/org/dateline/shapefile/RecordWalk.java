package org.dateline.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Finds the records of a .shp without its .shx: each begins where the one before it ends. */
final class RecordWalk {

    private final BinaryFile shp;
    private final ShpHeader header;
    private final Warnings warnings;
    private final RecordIndex index = new RecordIndex();
    private boolean numbersRight = true;

    private RecordWalk(BinaryFile shp, ShpHeader header, Warnings warnings) {
        this.shp = shp;
        this.header = header;
        this.warnings = warnings;
    }

    /**
     * Walks from the header to the declared end, and on to the real end where records go on there.
     *
     * @throws ShapefileException if a record reaches beyond the file or what it says of itself cannot be
     */
    static RecordIndex walk(BinaryFile shp, ShpHeader header, Warnings warnings) throws IOException {
        return new RecordWalk(shp, header, warnings).walk();
    }

    private RecordIndex walk() throws IOException {
        long offset = ShpHeader.LENGTH_BYTES;
        while (offset < header.declaredLengthBytes()) {
            offset = step(offset, header.declaredLengthBytes());
        }
        while (offset < shp.length() && anotherRecordAt(offset)) {
            offset = step(offset, shp.length());
        }
        reportRest(offset);
        return index;
    }

    private long step(long offset, long end) throws IOException {
        int record = index.size() + 1;
        Path path = shp.path();
        if (end - offset < RecordIndex.RECORD_HEADER_BYTES) {
            throw new ShapefileException(
                    path, record, offset, "only " + (end - offset) + " bytes are left, too few for a record");
        }
        ByteBuffer bytes = shp.read(offset, RecordIndex.RECORD_HEADER_BYTES, record);
        reportNumber(record, bytes.getInt(0), offset);
        long content = 2L * bytes.getInt(4);
        if (content < RecordIndex.SHORTEST_CONTENT_BYTES) {
            throw new ShapefileException(path, record, offset + 4, "a record cannot be " + content + " bytes long");
        }
        long next = offset + RecordIndex.RECORD_HEADER_BYTES + content;
        if (next > end) {
            throw new ShapefileException(
                    path,
                    record,
                    offset + 4,
                    "the record says that it is " + content + " bytes long, but only "
                            + (end - offset - RecordIndex.RECORD_HEADER_BYTES) + " are left of the file");
        }
        index.add(offset);
        return next;
    }

    private void reportNumber(int record, int number, long offset) {
        if (number != record && numbersRight) {
            numbersRight = false;
            warnings.add(
                    shp.path(),
                    record,
                    offset,
                    "the record says that it is number " + number + "; records are counted in their order instead");
        }
    }

    private boolean anotherRecordAt(long offset) throws IOException {
        if (shp.length() - offset < RecordIndex.RECORD_HEADER_BYTES + RecordIndex.SHORTEST_CONTENT_BYTES) {
            return false;
        }
        ByteBuffer bytes = shp.read(offset, RecordIndex.RECORD_HEADER_BYTES, index.size() + 1);
        return bytes.getInt(0) == index.size() + 1;
    }

    private void reportRest(long walkedTo) {
        long declared = header.declaredLengthBytes();
        if (walkedTo > declared) {
            warnings.add(
                    shp.path(),
                    0,
                    ShpHeader.LENGTH_OFFSET,
                    "the header says that the file is " + declared + " bytes long, but records go on to " + walkedTo);
        }
        if (walkedTo < shp.length()) {
            warnings.add(
                    shp.path(), 0, walkedTo, (shp.length() - walkedTo) + " bytes after the last record are not read");
        }
    }
}
