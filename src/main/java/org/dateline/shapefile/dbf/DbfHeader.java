package org.dateline.shapefile.dbf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;

/**
 * What the header of a .dbf says, held against the length of the file.
 *
 * @param rows how many rows the table has in full, deleted ones included
 * @param version which program wrote it
 * @param headerBytes where the first row begins
 * @param rowBytes how long a row is, its deletion mark included
 * @param languageDriver the byte that stands for a code page, 0 if none
 * @param rawFields every column as it stands in the header
 * @param longText whether text columns keep the high byte of their length where others keep their decimals
 * @param levelSeven whether it is a table of dBASE 7
 */
public record DbfHeader(
        int rows,
        int version,
        int headerBytes,
        int rowBytes,
        int languageDriver,
        List<RawField> rawFields,
        boolean longText,
        boolean levelSeven) {

    /**
     * A column as it stands in the header.
     *
     * @param name its name, up to the first zero byte
     * @param asThird its 32 bytes as dBASE III has them; what stands for the name in them means nothing
     */
    record RawField(byte[] name, byte[] asThird) {}

    static final int FIXED_BYTES = 32;
    static final int FIELD_BYTES = 32;
    static final int TERMINATOR = 0x0D;

    private static final int END = 0x1A;

    /** Visual FoxPro, in which B is a double and not a memo. */
    private static final Set<Integer> FOXPRO = Set.of(0x30, 0x31, 0x32);

    /** Where the header says how many rows there are, bytes from the start of the file. */
    public static final int ROWS_OFFSET = 4;

    private static final int HEADER_LENGTH_OFFSET = 8;
    private static final int ROW_LENGTH_OFFSET = 10;
    private static final int LANGUAGE_OFFSET = 29;
    private static final int NAME_BYTES = 11;
    private static final int TYPE_AT = 11;
    private static final int LENGTH_AT = 16;
    private static final int DECIMALS_AT = 17;

    /**
     * Reads and checks the header.
     *
     * @throws ShapefileException if it is not one
     */
    public static DbfHeader read(BinaryFile file, Warnings warnings) throws IOException {
        Path path = file.path();
        if (file.length() < FIXED_BYTES + 1) {
            throw refusal(path, 0, "the file is " + file.length() + " bytes long, too short for a table");
        }
        ByteBuffer bytes = file.read(0, FIXED_BYTES, 0).order(ByteOrder.LITTLE_ENDIAN);
        int version = Byte.toUnsignedInt(bytes.get(0));
        int rows = bytes.getInt(ROWS_OFFSET);
        int headerBytes = Short.toUnsignedInt(bytes.getShort(HEADER_LENGTH_OFFSET));
        int rowBytes = Short.toUnsignedInt(bytes.getShort(ROW_LENGTH_OFFSET));
        int language = Byte.toUnsignedInt(bytes.get(LANGUAGE_OFFSET));
        if (headerBytes < FIXED_BYTES || headerBytes > file.length() || rowBytes == 0) {
            throw refusal(
                    path,
                    HEADER_LENGTH_OFFSET,
                    "this is no table: its header would be " + headerBytes + " bytes long, a row " + rowBytes);
        }
        boolean levelSeven = DbfLevelSeven.isTable(file, version, headerBytes, rowBytes);
        if (levelSeven) {
            warnings.add(
                    path,
                    0,
                    0,
                    "the table is one of dBASE 7; its text, dates, logical values and numbers in digits are read");
        }
        List<RawField> fields = levelSeven ? DbfLevelSeven.fields(file, headerBytes) : fields(file, headerBytes);
        boolean longText = isLongText(path, fields, rowBytes, warnings);
        int start = levelSeven
                ? headerBytes
                : start(file, headerBytes, FIXED_BYTES + FIELD_BYTES * fields.size() + 1, warnings);
        int present = rows(path, rows, rowBytes, start, file.length(), warnings);
        return new DbfHeader(present, version, start, rowBytes, language, fields, longText, levelSeven);
    }

    /** The columns end at the terminator or, where it was left out, with the header. */
    private static List<RawField> fields(BinaryFile file, int headerBytes) throws IOException {
        List<RawField> fields = new ArrayList<>();
        int at = FIXED_BYTES;
        while (at + FIELD_BYTES <= headerBytes && file.read(at, 1, 0).get(0) != TERMINATOR) {
            byte[] field = new byte[FIELD_BYTES];
            file.read(at, FIELD_BYTES, 0).get(field);
            fields.add(new RawField(Arrays.copyOf(field, NAME_BYTES), field));
            at += FIELD_BYTES;
        }
        return fields;
    }

    private static boolean isLongText(Path path, List<RawField> fields, int rowBytes, Warnings warnings)
            throws ShapefileException {
        int columns = 1 + lengths(fields, false);
        if (columns == rowBytes) {
            return false;
        }
        if (1 + lengths(fields, true) == rowBytes) {
            return true;
        }
        String message = "the header says that a row is " + rowBytes + " bytes long, but its columns take " + columns;
        if (columns > rowBytes) {
            throw refusal(path, ROW_LENGTH_OFFSET, message);
        }
        warnings.add(path, 0, ROW_LENGTH_OFFSET, message);
        return false;
    }

    /** Where the first row begins: where the header says, unless a row only can begin where the columns end. */
    private static int start(BinaryFile file, int headerBytes, int columnsEnd, Warnings warnings) throws IOException {
        if (columnsEnd == headerBytes || isMark(file, headerBytes) || !isMark(file, columnsEnd)) {
            return headerBytes;
        }
        warnings.add(
                file.path(),
                0,
                HEADER_LENGTH_OFFSET,
                "the header says that it is " + headerBytes + " bytes long, but its columns end at " + columnsEnd
                        + ", where the rows begin");
        return columnsEnd;
    }

    /** Whether a row can begin here, or the table end. */
    private static boolean isMark(BinaryFile file, int at) throws IOException {
        if (at >= file.length()) {
            return true;
        }
        byte mark = file.read(at, 1, 0).get(0);
        return mark == ' ' || mark == '*' || mark == END;
    }

    private static int rows(Path path, int declared, int rowBytes, int start, long fileBytes, Warnings warnings) {
        long room = Math.max(0, (fileBytes - start) / rowBytes);
        if (declared >= 0 && declared <= room) {
            return declared;
        }
        warnings.add(
                path,
                0,
                ROWS_OFFSET,
                "the header says that there are " + Integer.toUnsignedLong(declared) + " rows of " + rowBytes
                        + " bytes after byte " + start + ", but the file is " + fileBytes + " bytes long");
        return (int) Math.min(Integer.MAX_VALUE, room);
    }

    private static int lengths(List<RawField> fields, boolean longText) {
        return fields.stream()
                .mapToInt(field -> length(field.asThird(), longText))
                .sum();
    }

    private static int length(byte[] field, boolean longText) {
        int low = Byte.toUnsignedInt(field[LENGTH_AT]);
        return longText && field[TYPE_AT] == 'C' ? low + 256 * Byte.toUnsignedInt(field[DECIMALS_AT]) : low;
    }

    /**
     * The columns.
     *
     * @param charset what their names are written in
     * @param taken names that no column may have
     */
    public List<DbfField> fields(Charset charset, Set<String> taken) {
        List<DbfField> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        taken.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        int offset = 1;
        for (RawField field : rawFields) {
            byte[] raw = field.asThird();
            int length = length(raw, longText);
            char type = type(raw, length);
            String name = unique(name(field.name(), charset), fields.size() + 1, names);
            int decimals = type == 'N' || type == 'F' ? Byte.toUnsignedInt(raw[DECIMALS_AT]) : 0;
            boolean readable = levelSeven ? DbfLevelSeven.isText(type) : DbfField.isReadable(type);
            fields.add(new DbfField(name, type, length, decimals, offset, readable));
            offset += length;
        }
        return fields;
    }

    /** The type; columns of an impossible width are text. */
    private char type(byte[] field, int length) {
        char type = (char) Byte.toUnsignedInt(field[TYPE_AT]);
        int fixed = DbfField.fixedLength(type);
        if (type == 'B' && length == Double.BYTES && FOXPRO.contains(version)) {
            return DbfField.FOXPRO_DOUBLE;
        }
        return length == 0 || fixed != 0 && fixed != length ? 'C' : type;
    }

    private static String name(byte[] name, Charset charset) {
        int end = 0;
        while (end < name.length && name[end] != 0) {
            end++;
        }
        return new String(name, 0, end, charset).strip();
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
    public Optional<Charset> charset() {
        return CodePage.ofLanguageDriver(languageDriver);
    }

    /** Where a column stands in the header. */
    public long fieldOffset(int column) {
        return levelSeven ? DbfLevelSeven.fieldOffset(column) : FIXED_BYTES + (long) FIELD_BYTES * column;
    }

    /** Where a row begins; rows are counted from 0. */
    long rowOffset(int row) {
        return headerBytes + (long) row * rowBytes;
    }

    private static ShapefileException refusal(Path path, int offset, String reason) {
        return new ShapefileException(path, 0, offset, reason);
    }
}
