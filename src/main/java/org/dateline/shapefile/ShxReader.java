package org.dateline.shapefile;

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
            reader.index.reportNumbers(shp.path(), "by the index instead", reader.warnings);
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
            String message = "the header says that the file is " + header.declaredLengthBytes()
                    + " bytes long, but it is " + shx.length();
            throw shx.refusal(0, ShpHeader.LENGTH_OFFSET, message);
        }
        if (header.typeCode() != shpHeader.typeCode()) {
            String message = "the index is of " + ShapeType.label(header.typeCode()) + ", the .shp of "
                    + ShapeType.label(shpHeader.typeCode());
            throw shx.refusal(0, ShpHeader.TYPE_OFFSET, message);
        }
        for (long at = ShpHeader.LENGTH_BYTES; at < shx.length(); at += ENTRY_BYTES) {
            readEntry(index.size() + 1, at);
        }
        if (usedBytes > shp.length()) {
            String message = "the index says that the records take " + usedBytes + " bytes of the " + shp.length()
                    + " that the .shp has: they would lie upon one another";
            throw shx.refusal(0, ShpHeader.LENGTH_BYTES, message);
        }
        // Where all numbers are right no two entries can mean the same record
        if (!index.isNumberedRight() && index.hasDuplicates()) {
            throw shx.refusal(
                    0, ShpHeader.LENGTH_BYTES, "the index says of two records that they stand at the same byte");
        }
    }

    private void readEntry(int record, long at) throws IOException {
        ByteBuffer bytes = shx.read(at, ENTRY_BYTES, record);
        long offset = 2 * Integer.toUnsignedLong(bytes.getInt(0));
        long content = 2L * bytes.getInt(4);
        String says = "the index says that the record stands at byte " + offset + " and is " + content + " bytes long";
        if (offset < ShpHeader.LENGTH_BYTES
                || content < RecordIndex.SHORTEST_CONTENT_BYTES
                || offset + RecordIndex.RECORD_HEADER_BYTES + content > shp.length()) {
            throw shx.refusal(record, at, says + ", which is not in the .shp");
        }
        ByteBuffer inShp = shp.read(offset, RecordIndex.SHORTEST_RECORD_BYTES, record);
        if (2L * inShp.getInt(4) != content && contradiction == null) {
            contradiction = shx.refusal(record, at, says + ", but the .shp says otherwise");
        }
        usedBytes += RecordIndex.RECORD_HEADER_BYTES + content;
        index.add(offset, content, inShp);
    }

    /** Space between records is what an edited file leaves behind; more of it may be records the index lost. */
    private void reportUnused() {
        if (usedBytes != shp.length()) {
            String message =
                    "the index covers " + usedBytes + " of the file's " + shp.length() + " bytes; the rest is not read";
            warnings.add(shp.path(), ShpHeader.LENGTH_OFFSET, message);
        } else if (usedBytes != shpHeader.declaredLengthBytes()) {
            String message = "the header says that the file is " + shpHeader.declaredLengthBytes()
                    + " bytes long, but its records fill " + usedBytes;
            warnings.add(shp.path(), ShpHeader.LENGTH_OFFSET, message);
        }
    }
}
