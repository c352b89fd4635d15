package org.dateline.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a .shx and holds it against the .shp. An index that is not right in every entry is of no use: the records are
 * then found without it.
 */
final class ShxReader {

    private static final int ENTRY_BYTES = 8;

    private final BinaryFile shx;
    private final BinaryFile shp;
    private final ShpHeader shpHeader;
    private long usedBytes = ShpHeader.LENGTH_BYTES;

    private ShxReader(BinaryFile shx, BinaryFile shp, ShpHeader shpHeader) {
        this.shx = shx;
        this.shp = shp;
        this.shpHeader = shpHeader;
    }

    /** The index, or empty with a warning if it contradicts itself or the .shp. */
    static Optional<RecordIndex> read(Path path, BinaryFile shp, ShpHeader shpHeader, Warnings warnings)
            throws IOException {
        try (BinaryFile shx = new BinaryFile(path)) {
            ShxReader reader = new ShxReader(shx, shp, shpHeader);
            RecordIndex index = reader.entries();
            reader.reportUnused(warnings);
            return Optional.of(index);
        } catch (ShapefileException contradiction) {
            warnings.add(
                    contradiction.file(),
                    contradiction.record(),
                    contradiction.offsetBytes(),
                    contradiction.reason() + "; the records are found without the index");
            return Optional.empty();
        }
    }

    private RecordIndex entries() throws IOException {
        ShpHeader header = ShpHeader.read(shx);
        long entryBytes = shx.length() - ShpHeader.LENGTH_BYTES;
        if (header.declaredLengthBytes() != shx.length() || entryBytes % ENTRY_BYTES != 0) {
            throw contradiction(
                    0,
                    ShpHeader.LENGTH_OFFSET,
                    "the header says that the file is " + header.declaredLengthBytes() + " bytes long, but it is "
                            + shx.length());
        }
        if (header.type() != shpHeader.type()) {
            throw contradiction(
                    0,
                    ShpHeader.TYPE_OFFSET,
                    "the index is of " + header.type().label() + ", the .shp of "
                            + shpHeader.type().label());
        }
        RecordIndex index = new RecordIndex();
        for (long at = ShpHeader.LENGTH_BYTES; at < shx.length(); at += ENTRY_BYTES) {
            index.add(entry(index.size() + 1, at));
        }
        return index;
    }

    private long entry(int record, long at) throws IOException {
        ByteBuffer bytes = shx.read(at, ENTRY_BYTES, record);
        long offset = 2 * Integer.toUnsignedLong(bytes.getInt(0));
        long content = 2L * bytes.getInt(4);
        if (offset < ShpHeader.LENGTH_BYTES
                || content < RecordIndex.SHORTEST_CONTENT_BYTES
                || offset + RecordIndex.RECORD_HEADER_BYTES + content > shp.length()) {
            throw contradiction(
                    record,
                    at,
                    "the index says that the record stands at byte " + offset + " and is " + content
                            + " bytes long, which is not in the .shp");
        }
        ByteBuffer inShp = shp.read(offset, RecordIndex.RECORD_HEADER_BYTES, record);
        if (inShp.getInt(0) != record || 2L * inShp.getInt(4) != content) {
            throw contradiction(
                    record,
                    at,
                    "the index says that the record stands at byte " + offset + " and is " + content
                            + " bytes long, but the .shp says otherwise");
        }
        usedBytes += RecordIndex.RECORD_HEADER_BYTES + content;
        return offset;
    }

    /** Space between records is what an edited file leaves behind; more of it may be records the index lost. */
    private void reportUnused(Warnings warnings) {
        if (usedBytes != shp.length()) {
            warnings.add(
                    shp.path(),
                    0,
                    ShpHeader.LENGTH_OFFSET,
                    "the index covers " + usedBytes + " of the file's " + shp.length()
                            + " bytes; the rest is not read");
        } else if (usedBytes != shpHeader.declaredLengthBytes()) {
            warnings.add(
                    shp.path(),
                    0,
                    ShpHeader.LENGTH_OFFSET,
                    "the header says that the file is " + shpHeader.declaredLengthBytes()
                            + " bytes long, but its records fill " + usedBytes);
        }
    }

    private ShapefileException contradiction(int record, long offset, String reason) {
        return new ShapefileException(shx.path(), record, offset, reason);
    }
}
