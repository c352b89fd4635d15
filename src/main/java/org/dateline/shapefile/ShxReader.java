package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;
import org.jspecify.annotations.Nullable;

/** Reads a .shx and holds it against the .shp. */
final class ShxReader {

    private static final int ENTRY_BYTES = 8;

    private final BinaryFile shx;
    private final BinaryFile shp;
    private final ShpHeader shpHeader;
    private final Warnings warnings = new Warnings();
    private final RecordIndex index = new RecordIndex();
    private @Nullable ShapefileException contradiction;
    private long usedBytes = ShpHeader.LENGTH_BYTES;

    private ShxReader(BinaryFile shx, BinaryFile shp, ShpHeader shpHeader) {
        this.shx = shx;
        this.shp = shp;
        this.shpHeader = shpHeader;
    }

    /**
     * What came of reading an index.
     *
     * @param index where it says the records stand, or null if it is of no use at all
     * @param contradiction how it contradicts itself or the .shp, or null if it does not
     * @param warnings what else there is to say if it is followed
     */
    record Found(@Nullable RecordIndex index, @Nullable ShapefileException contradiction, Warnings warnings) {}

    static Found read(Path path, BinaryFile shp, ShpHeader shpHeader) throws IOException {
        try (BinaryFile shx = new BinaryFile(path)) {
            ShxReader reader = new ShxReader(shx, shp, shpHeader);
            reader.readEntries();
            reader.index.reportNumbers(shp.path(), true, reader.warnings);
            reader.reportUnused();
            return new Found(reader.index, reader.contradiction, reader.warnings);
        } catch (ShapefileException useless) {
            return new Found(null, useless, new Warnings());
        }
    }

    private void readEntries() throws IOException {
        ShpHeader header = ShpHeader.read(shx);
        long entryBytes = shx.length() - ShpHeader.LENGTH_BYTES;
        if (header.declaredLengthBytes() != shx.length() || entryBytes % ENTRY_BYTES != 0) {
            String message = tr(
                    "the header says that the file is {0} bytes long, but it is {1}",
                    String.valueOf(header.declaredLengthBytes()), String.valueOf(shx.length()));
            throw shx.refusal(0, ShpHeader.LENGTH_OFFSET, message);
        }
        if (header.typeCode() != shpHeader.typeCode()) {
            String message = tr(
                    "the index is of {0}, the .shp of {1}",
                    ShapeType.label(header.typeCode()), ShapeType.label(shpHeader.typeCode()));
            throw shx.refusal(0, ShpHeader.TYPE_OFFSET, message);
        }
        for (long at = ShpHeader.LENGTH_BYTES; at < shx.length(); at += ENTRY_BYTES) {
            readEntry(index.size() + 1, at);
        }
        if (usedBytes > shp.length()) {
            String message = tr(
                    "the index says that the records take {0} bytes of the {1} that the .shp has: they would lie upon one another",
                    String.valueOf(usedBytes), String.valueOf(shp.length()));
            throw shx.refusal(0, ShpHeader.LENGTH_BYTES, message);
        }
        // Where all numbers are right no two entries can mean the same record
        if (!index.isNumberedRight() && index.hasDuplicates()) {
            throw shx.refusal(
                    0, ShpHeader.LENGTH_BYTES, tr("the index says of two records that they stand at the same byte"));
        }
    }

    private void readEntry(int record, long at) throws IOException {
        ByteBuffer bytes = shx.read(at, ENTRY_BYTES, record);
        long offset = 2 * Integer.toUnsignedLong(bytes.getInt(0));
        long content = 2L * bytes.getInt(4);
        String start = String.valueOf(offset);
        String length = String.valueOf(content);
        if (offset < ShpHeader.LENGTH_BYTES
                || content < RecordIndex.SHORTEST_CONTENT_BYTES
                || offset + RecordIndex.RECORD_HEADER_BYTES + content > shp.length()) {
            throw shx.refusal(
                    record,
                    at,
                    tr(
                            "the index says that the record stands at byte {0} and is {1} bytes long, which is not in the .shp",
                            start, length));
        }
        ByteBuffer inShp = shp.read(offset, RecordIndex.SHORTEST_RECORD_BYTES, record);
        if (2L * inShp.getInt(4) != content && contradiction == null) {
            contradiction = shx.refusal(
                    record,
                    at,
                    tr(
                            "the index says that the record stands at byte {0} and is {1} bytes long, but the .shp says otherwise",
                            start, length));
        }
        usedBytes += RecordIndex.RECORD_HEADER_BYTES + content;
        index.add(offset, content, inShp);
    }

    /** Space between records is what an edited file leaves behind; more of it may be records the index lost. */
    private void reportUnused() {
        if (usedBytes != shp.length()) {
            String message = tr(
                    "the index covers {0} of the file's {1} bytes; the rest is not read",
                    String.valueOf(usedBytes), String.valueOf(shp.length()));
            warnings.add(shp.path(), ShpHeader.LENGTH_OFFSET, message);
        } else if (usedBytes != shpHeader.declaredLengthBytes()) {
            String message = tr(
                    "the header says that the file is {0} bytes long, but its records fill {1}",
                    String.valueOf(shpHeader.declaredLengthBytes()), String.valueOf(usedBytes));
            warnings.add(shp.path(), ShpHeader.LENGTH_OFFSET, message);
        }
    }
}
