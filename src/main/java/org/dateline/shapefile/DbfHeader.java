package org.dateline.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the header of a .dbf says, held against the length of the file.
 *
 * @param rows how many rows the table has, deleted ones included
 * @param headerBytes where the first row begins
 * @param rowBytes how long a row is, its deletion mark included
 * @param languageDriver the byte that stands for a code page, 0 if none
 * @param rawFields the 32 bytes of every column
 * @param longText whether text columns keep the high byte of their length where others keep their decimals
 */
record DbfHeader(
        int rows, int headerBytes, int rowBytes, int languageDriver, List<byte[]> rawFields, boolean longText) {

    static final int FIXED_BYTES = 32;
    static final int FIELD_BYTES = 32;
    static final int TERMINATOR = 0x0D;

    private static final int ROWS_OFFSET = 4;
    private static final int HEADER_LENGTH_OFFSET = 8;
    private static final int ROW_LENGTH_OFFSET = 10;
    private static final int LANGUAGE_OFFSET = 29;
    private static final int NAME_BYTES = 11;
    private static final int TYPE_AT = 11;
    private static final int LENGTH_AT = 16;
    private static final int DECIMALS_AT = 17;

    /** What Visual FoxPro keeps behind the columns: the path of a database. */
    private static final int FOXPRO_BACKLINK_BYTES = 263;

    /** dBASE III and IV, FoxPro and Visual FoxPro: what has columns of 32 bytes. */
    private static final Set<Integer> VERSIONS = Set.of(0x03, 0x43, 0x63, 0x83, 0x8B, 0xCB, 0xF5, 0x30, 0x31, 0x32);

    /**
     * Reads and checks the header.
     *
     * @throws ShapefileException if it is not one, or the file is too short for its rows
     */
    static DbfHeader read(BinaryFile file) throws IOException {
        Path path = file.path();
        if (file.length() < FIXED_BYTES + 1) {
            throw refusal(path, 0, "the file is " + file.length() + " bytes long, too short for a table");
        }
        ByteBuffer bytes = file.read(0, FIXED_BYTES, 0).order(ByteOrder.LITTLE_ENDIAN);
        int version = Byte.toUnsignedInt(bytes.get(0));
        if (!VERSIONS.contains(version)) {
            throw refusal(path, 0, "version " + version + " of dBASE is not supported");
        }
        int rows = bytes.getInt(ROWS_OFFSET);
        int headerBytes = Short.toUnsignedInt(bytes.getShort(HEADER_LENGTH_OFFSET));
        int rowBytes = Short.toUnsignedInt(bytes.getShort(ROW_LENGTH_OFFSET));
        int language = Byte.toUnsignedInt(bytes.get(LANGUAGE_OFFSET));
        if (rows < 0 || headerBytes + (long) rows * rowBytes > file.length()) {
            throw refusal(
                    path,
                    ROWS_OFFSET,
                    "the header says that there are " + rows + " rows of " + rowBytes + " bytes after byte "
                            + headerBytes + ", but the file is " + file.length() + " bytes long");
        }
        List<byte[]> fields = fields(file, headerBytes);
        boolean longText = isLongText(path, fields, rowBytes);
        DbfHeader header = new DbfHeader(rows, headerBytes, rowBytes, language, fields, longText);
        header.checkFields(path);
        return header;
    }

    private static List<byte[]> fields(BinaryFile file, int headerBytes) throws IOException {
        List<byte[]> fields = new ArrayList<>();
        int at = FIXED_BYTES;
        while (at < headerBytes && file.read(at, 1, 0).get(0) != TERMINATOR) {
            byte[] field = new byte[FIELD_BYTES];
            file.read(at, FIELD_BYTES, 0).get(field);
            fields.add(field);
            at += FIELD_BYTES;
        }
        int rest = headerBytes - at - 1;
        boolean padded = rest == 1 && file.read(at + 1L, 1, 0).get(0) == 0;
        if (rest != 0 && !padded && rest != FOXPRO_BACKLINK_BYTES) {
            throw refusal(
                    file.path(),
                    HEADER_LENGTH_OFFSET,
                    "the header says that it is " + headerBytes + " bytes long, but its columns end at " + (at + 1));
        }
        return fields;
    }

    private static boolean isLongText(Path path, List<byte[]> fields, int rowBytes) throws ShapefileException {
        if (1 + lengths(fields, false) == rowBytes) {
            return false;
        }
        if (1 + lengths(fields, true) == rowBytes) {
            return true;
        }
        throw refusal(
                path,
                ROW_LENGTH_OFFSET,
                "the header says that a row is " + rowBytes + " bytes long, but its columns take "
                        + (1 + lengths(fields, false)));
    }

    private static int lengths(List<byte[]> fields, boolean longText) {
        return fields.stream().mapToInt(field -> length(field, longText)).sum();
    }

    private static int length(byte[] field, boolean longText) {
        int low = Byte.toUnsignedInt(field[LENGTH_AT]);
        return longText && field[TYPE_AT] == 'C' ? low + 256 * Byte.toUnsignedInt(field[DECIMALS_AT]) : low;
    }

    private void checkFields(Path path) throws ShapefileException {
        for (int i = 0; i < rawFields.size(); i++) {
            byte[] field = rawFields.get(i);
            long at = FIXED_BYTES + (long) FIELD_BYTES * i;
            char type = (char) Byte.toUnsignedInt(field[TYPE_AT]);
            int fixed = DbfField.fixedLength(type);
            int length = length(field, longText);
            if (type < 'A' && type != '+' && type != '@' && type != '0' || type > 'Z') {
                throw new ShapefileException(path, 0, at + TYPE_AT, "column " + (i + 1) + " has no type");
            }
            if (fixed != 0 && fixed != length || length == 0 && type != 'C') {
                throw new ShapefileException(
                        path,
                        0,
                        at + LENGTH_AT,
                        "column " + (i + 1) + " of type " + type + " cannot be " + length + " bytes wide");
            }
            int decimals = Byte.toUnsignedInt(field[DECIMALS_AT]);
            if (type == 'N' && decimals >= length && decimals > 0) {
                throw new ShapefileException(
                        path,
                        0,
                        at + DECIMALS_AT,
                        "column " + (i + 1) + " is " + length + " bytes wide and cannot have " + decimals
                                + " decimals");
            }
        }
    }

    /**
     * The columns.
     *
     * @param charset what their names are written in
     * @param taken names that no column may have
     */
    List<DbfField> fields(Charset charset, Set<String> taken) {
        List<DbfField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        taken.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        int offset = 1;
        for (byte[] raw : rawFields) {
            char type = (char) Byte.toUnsignedInt(raw[TYPE_AT]);
            String name = unique(name(raw, charset), fields.size() + 1, names);
            int length = length(raw, longText);
            int decimals = type == 'N' || type == 'F' ? Byte.toUnsignedInt(raw[DECIMALS_AT]) : 0;
            fields.add(new DbfField(name, type, length, decimals, offset));
            offset += length;
        }
        return fields;
    }

    private static String name(byte[] field, Charset charset) {
        int end = 0;
        while (end < NAME_BYTES && field[end] != 0) {
            end++;
        }
        return new String(field, 0, end, charset).strip();
    }

    private static String unique(String name, int number, Set<String> taken) {
        String base = name.isEmpty() ? "column" + number : name;
        String unique = base;
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = base + "_" + i;
        }
        return unique;
    }

    /** The charset that the language driver stands for, or empty. */
    Optional<Charset> charset() {
        return CodePage.ofLanguageDriver(languageDriver);
    }

    /** Where a row begins; rows are counted from 0. */
    long rowOffset(int row) {
        return headerBytes + (long) row * rowBytes;
    }

    private static ShapefileException refusal(Path path, int offset, String reason) {
        return new ShapefileException(path, 0, offset, reason);
    }
}
