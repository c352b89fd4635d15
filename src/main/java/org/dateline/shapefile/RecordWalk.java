package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;

/** Finds the records of a .shp without its .shx: each begins where the one before it ends. */
final class RecordWalk {

    private final BinaryFile shp;
    private final long declared;
    private final int expected;
    private final Warnings warnings;
    private final RecordIndex index = new RecordIndex();

    private RecordWalk(BinaryFile shp, ShpHeader header, int expected, Warnings warnings) {
        this.shp = shp;
        this.declared = header.declaredLengthBytes();
        this.expected = expected;
        this.warnings = warnings;
    }

    /**
     * Walks from the header to the declared end, and on to the real end where records go on there.
     *
     * @param expected how many rows the table has, or -1 if nobody knows
     */
    static RecordIndex walk(BinaryFile shp, ShpHeader header, int expected, Warnings warnings) throws IOException {
        return new RecordWalk(shp, header, expected, warnings).walk();
    }

    private RecordIndex walk() throws IOException {
        long end = declared < ShpHeader.LENGTH_BYTES ? shp.length() : Math.min(declared, shp.length());
        long offset = ShpHeader.LENGTH_BYTES;
        while (offset < end && !(index.size() == expected && !isRecordAt(offset, end))) {
            offset = step(offset, end);
        }
        while (offset >= end && offset < shp.length() && anotherRecordAt(offset)) {
            offset = step(offset, shp.length());
        }
        checkNotCutOff();
        index.reportNumbers(shp.path(), false, warnings);
        reportRest(offset);
        return index;
    }

    private long step(long offset, long end) throws IOException {
        int record = index.size() + 1;
        if (end - offset < RecordIndex.SHORTEST_RECORD_BYTES) {
            throw shp.refusal(
                    record, offset, tr("only {0} bytes are left, too few for a record", String.valueOf(end - offset)));
        }
        ByteBuffer bytes = header(offset, record);
        long content = 2L * bytes.getInt(4);
        if (content < RecordIndex.SHORTEST_CONTENT_BYTES) {
            throw shp.refusal(record, offset + 4, tr("a record cannot be {0} bytes long", String.valueOf(content)));
        }
        long next = offset + RecordIndex.RECORD_HEADER_BYTES + content;
        if (next > end) {
            String message = tr(
                    "the record says that it is {0} bytes long, but only {1} are left of the file",
                    String.valueOf(content), String.valueOf(end - offset - RecordIndex.RECORD_HEADER_BYTES));
            throw shp.refusal(record, offset + 4, message);
        }
        index.add(offset, content, bytes);
        return next;
    }

    /** The header of a record and the type of its shape. */
    private ByteBuffer header(long offset, int record) throws IOException {
        return shp.read(offset, RecordIndex.SHORTEST_RECORD_BYTES, record);
    }

    private boolean isRecordAt(long offset, long end) throws IOException {
        if (end - offset < RecordIndex.SHORTEST_RECORD_BYTES) {
            return false;
        }
        long content = 2L * header(offset, index.size() + 1).getInt(4);
        return content >= RecordIndex.SHORTEST_CONTENT_BYTES
                && offset + RecordIndex.RECORD_HEADER_BYTES + content <= end;
    }

    private boolean anotherRecordAt(long offset) throws IOException {
        return isRecordAt(offset, shp.length())
                && header(offset, index.size() + 1).getInt(0) == index.size() + 1;
    }

    /** A file that says it is longer, and of which nobody knows that it has all its records, may have lost some. */
    private void checkNotCutOff() throws ShapefileException {
        if (declared > shp.length() && (expected < 0 || expected > index.size())) {
            throw shp.refusal(0, ShpHeader.LENGTH_OFFSET, lengths());
        }
    }

    private String lengths() {
        return tr(
                "the header says that the file is {0} bytes long, but it is {1}",
                String.valueOf(declared), String.valueOf(shp.length()));
    }

    private void reportRest(long walkedTo) {
        if (declared > shp.length()) {
            warnings.add(shp.path(), ShpHeader.LENGTH_OFFSET, lengths());
        } else if (walkedTo > declared) {
            String message = tr(
                    "the header says that the file is {0} bytes long, but records go on to {1}",
                    String.valueOf(declared), String.valueOf(walkedTo));
            warnings.add(shp.path(), ShpHeader.LENGTH_OFFSET, message);
        }
        if (walkedTo < shp.length()) {
            warnings.add(
                    shp.path(),
                    walkedTo,
                    tr("{0} bytes after the last record are not read", String.valueOf(shp.length() - walkedTo)));
        }
    }
}
