package org.dateline.shapefile.dbf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.shapefile.binary.BinaryFile;

/** How a header is laid out: that of dBASE 7 has room for longer names than that of all other programs. */
enum DbfLayout {
    THIRD(32, 32, 11, 11, 16, 17),
    SEVENTH(68, 48, 32, 32, 33, 34);

    static final int TERMINATOR = 0x0D;
    private static final int VERSION_BITS = 7;
    private static final int VERSION = 4;
    private static final String TEXT_IN_SEVENTH = "CNFDL";

    private final int fixedBytes;
    private final int fieldBytes;
    private final int nameBytes;
    private final int typeAt;
    private final int lengthAt;
    private final int decimalsAt;

    DbfLayout(int fixedBytes, int fieldBytes, int nameBytes, int typeAt, int lengthAt, int decimalsAt) {
        this.fixedBytes = fixedBytes;
        this.fieldBytes = fieldBytes;
        this.nameBytes = nameBytes;
        this.typeAt = typeAt;
        this.lengthAt = lengthAt;
        this.decimalsAt = decimalsAt;
    }

    /** A column as it stands in the header; its name ends at the first zero byte. */
    record RawField(byte[] name, char type, int length, int decimals) {}

    /** Other programs write the version byte of dBASE 7 too: only in its layout columns fill the row to the byte. */
    static DbfLayout of(BinaryFile file, int version, int headerBytes, int rowBytes) throws IOException {
        return (version & VERSION_BITS) == VERSION && SEVENTH.fillsRow(file, headerBytes, rowBytes) ? SEVENTH : THIRD;
    }

    private boolean fillsRow(BinaryFile file, int headerBytes, int rowBytes) throws IOException {
        List<RawField> fields = fields(file, headerBytes);
        int columns = fields.stream().mapToInt(RawField::length).sum();
        long end = fieldOffset(fields.size());
        return !fields.isEmpty()
                && 1 + columns == rowBytes
                && end < headerBytes
                && file.read(end, 1, 0).get(0) == TERMINATOR;
    }

    /** The columns; they end at the terminator or, where it was left out, with the header. */
    List<RawField> fields(BinaryFile file, int headerBytes) throws IOException {
        List<RawField> fields = new ArrayList<>();
        for (long at = fixedBytes;
                at + fieldBytes <= headerBytes && file.read(at, 1, 0).get(0) != TERMINATOR;
                at += fieldBytes) {
            ByteBuffer field = file.read(at, fieldBytes, 0);
            byte[] name = new byte[nameBytes];
            field.get(name);
            fields.add(new RawField(
                    name,
                    (char) Byte.toUnsignedInt(field.get(typeAt)),
                    Byte.toUnsignedInt(field.get(lengthAt)),
                    Byte.toUnsignedInt(field.get(decimalsAt))));
        }
        return fields;
    }

    /** Where a column stands in the header, or what is behind the last. */
    long fieldOffset(int column) {
        return fixedBytes + (long) fieldBytes * column;
    }

    /** Whether values of a type can be read; dBASE 7 has whole numbers, doubles and times not as others have them. */
    boolean isReadable(char type) {
        return this == SEVENTH ? TEXT_IN_SEVENTH.indexOf(type) >= 0 : DbfField.isReadable(type);
    }
}
