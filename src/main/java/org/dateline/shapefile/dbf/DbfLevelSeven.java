package org.dateline.shapefile.dbf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.dbf.DbfHeader.RawField;

/**
 * The header of a table of dBASE 7, which has room for longer names: 68 bytes and then 48 for every column, where all other
 * programs have 32 and 32. Other programs write its version byte too, so that only the sums tell.
 */
final class DbfLevelSeven {

    private static final int FIXED_BYTES = 68;
    private static final int FIELD_BYTES = 48;
    private static final int NAME_BYTES = 32;
    private static final int TYPE_AT = 32;
    private static final int LENGTH_AT = 33;
    private static final int DECIMALS_AT = 34;

    private static final int VERSION_BITS = 7;
    private static final int VERSION = 4;

    private static final int THIRD_TYPE_AT = 11;
    private static final int THIRD_LENGTH_AT = 16;
    private static final int THIRD_DECIMALS_AT = 17;

    private static final String IN_TEXT = "CNFDL";

    private DbfLevelSeven() {}

    /** Whether the header is laid out like this: its columns fill the row to the byte. */
    static boolean isTable(BinaryFile file, int version, int headerBytes, int rowBytes) throws IOException {
        if ((version & VERSION_BITS) != VERSION || headerBytes < FIXED_BYTES + FIELD_BYTES + 1) {
            return false;
        }
        List<RawField> fields = fields(file, headerBytes);
        int columns = fields.stream()
                .mapToInt(field -> Byte.toUnsignedInt(field.asThird()[THIRD_LENGTH_AT]))
                .sum();
        int end = FIXED_BYTES + FIELD_BYTES * fields.size();
        return !fields.isEmpty()
                && 1 + columns == rowBytes
                && end < headerBytes
                && file.read(end, 1, 0).get(0) == DbfHeader.TERMINATOR;
    }

    /** The columns. */
    static List<RawField> fields(BinaryFile file, int headerBytes) throws IOException {
        List<RawField> fields = new ArrayList<>();
        int at = FIXED_BYTES;
        while (at + FIELD_BYTES <= headerBytes && file.read(at, 1, 0).get(0) != DbfHeader.TERMINATOR) {
            byte[] field = new byte[FIELD_BYTES];
            file.read(at, FIELD_BYTES, 0).get(field);
            fields.add(new RawField(Arrays.copyOf(field, NAME_BYTES), asThird(field)));
            at += FIELD_BYTES;
        }
        return fields;
    }

    /** Where a column stands in the header. */
    static long fieldOffset(int column) {
        return FIXED_BYTES + (long) FIELD_BYTES * column;
    }

    /** Whether the values of a type are text here; whole numbers, doubles and times are not laid out as elsewhere. */
    static boolean isText(char type) {
        return IN_TEXT.indexOf(type) >= 0;
    }

    private static byte[] asThird(byte[] field) {
        byte[] third = new byte[DbfHeader.FIELD_BYTES];
        third[THIRD_TYPE_AT] = field[TYPE_AT];
        third[THIRD_LENGTH_AT] = field[LENGTH_AT];
        third[THIRD_DECIMALS_AT] = field[DECIMALS_AT];
        return third;
    }
}
