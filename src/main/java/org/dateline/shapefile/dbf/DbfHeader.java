package org.dateline.shapefile.dbf;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;
import org.dateline.shapefile.dbf.DbfLayout.RawField;

/**
 * What the header of a .dbf says, held against the length of the file.
 *
 * @param rows how many rows the table has in full, deleted ones included
 * @param headerBytes where the first row begins
 * @param rowBytes how long a row is, its deletion mark included
 * @param languageDriver the byte that stands for a code page, 0 if none
 * @param longText whether text columns keep the high byte of their length where others keep their decimals
 */
public record DbfHeader(
        int rows,
        int version,
        int headerBytes,
        int rowBytes,
        int languageDriver,
        List<RawField> rawFields,
        boolean longText,
        DbfLayout layout) {

    static final int FIXED_BYTES = 32;
    private static final int END = 0x1A;

    /** Visual FoxPro, in which B is a double and not a memo. */
    private static final Set<Integer> FOXPRO = Set.of(0x30, 0x31, 0x32);

    /** Where the header says how many rows there are, bytes from the start of the file. */
    public static final int ROWS_OFFSET = 4;

    private static final int HEADER_LENGTH_OFFSET = 8;
    private static final int ROW_LENGTH_OFFSET = 10;
    private static final int LANGUAGE_OFFSET = 29;

    /** @throws ShapefileException if there is no header of a table */
    public static DbfHeader read(BinaryFile file, Warnings warnings) throws IOException {
        if (file.length() < FIXED_BYTES + 1) {
            throw file.refusal(
                    0, 0, tr("the file is {0} bytes long, too short for a table", String.valueOf(file.length())));
        }
        ByteBuffer bytes = file.read(0, FIXED_BYTES, 0).order(ByteOrder.LITTLE_ENDIAN);
        int version = Byte.toUnsignedInt(bytes.get(0));
        int rows = bytes.getInt(ROWS_OFFSET);
        int headerBytes = Short.toUnsignedInt(bytes.getShort(HEADER_LENGTH_OFFSET));
        int rowBytes = Short.toUnsignedInt(bytes.getShort(ROW_LENGTH_OFFSET));
        int language = Byte.toUnsignedInt(bytes.get(LANGUAGE_OFFSET));
        if (headerBytes < FIXED_BYTES || headerBytes > file.length() || rowBytes == 0) {
            throw file.refusal(
                    0,
                    HEADER_LENGTH_OFFSET,
                    tr(
                            "this is no table: its header would be {0} bytes long, a row {1}",
                            String.valueOf(headerBytes), String.valueOf(rowBytes)));
        }
        DbfLayout layout = DbfLayout.of(file, version, headerBytes, rowBytes);
        if (layout == DbfLayout.SEVENTH) {
            String message =
                    tr("the table is one of dBASE 7; its text, dates, logical values and numbers in digits are read");
            warnings.add(file.path(), 0, message);
        }
        List<RawField> fields = layout.fields(file, headerBytes);
        boolean longText = isLongText(file, fields, rowBytes, warnings);
        int columnsEnd = (int) layout.fieldOffset(fields.size()) + 1;
        int start = layout == DbfLayout.SEVENTH ? headerBytes : start(file, headerBytes, columnsEnd, warnings);
        int present = rows(file, rows, rowBytes, start, warnings);
        return new DbfHeader(present, version, start, rowBytes, language, fields, longText, layout);
    }

    private static boolean isLongText(BinaryFile file, List<RawField> fields, int rowBytes, Warnings warnings)
            throws ShapefileException {
        int columns = 1 + lengths(fields, false);
        if (columns == rowBytes) {
            return false;
        }
        if (1 + lengths(fields, true) == rowBytes) {
            return true;
        }
        String message = tr(
                "the header says that a row is {0} bytes long, but its columns take {1}",
                String.valueOf(rowBytes), String.valueOf(columns));
        if (columns > rowBytes) {
            throw file.refusal(0, ROW_LENGTH_OFFSET, message);
        }
        warnings.add(file.path(), ROW_LENGTH_OFFSET, message);
        return false;
    }

    /** Where the first row begins: where the header says, unless a row only can begin where the columns end. */
    private static int start(BinaryFile file, int headerBytes, int columnsEnd, Warnings warnings) throws IOException {
        if (columnsEnd == headerBytes || isMark(file, headerBytes) || !isMark(file, columnsEnd)) {
            return headerBytes;
        }
        warnings.add(
                file.path(),
                HEADER_LENGTH_OFFSET,
                tr(
                        "the header says that it is {0} bytes long, but its columns end at {1}, where the rows begin",
                        String.valueOf(headerBytes), String.valueOf(columnsEnd)));
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

    private static int rows(BinaryFile file, int declared, int rowBytes, int start, Warnings warnings) {
        long room = Math.max(0, (file.length() - start) / rowBytes);
        if (declared >= 0 && declared <= room) {
            return declared;
        }
        warnings.add(
                file.path(),
                ROWS_OFFSET,
                tr(
                        "the header says that there are {0} rows of {1} bytes after byte {2}, but the file is {3} bytes long",
                        String.valueOf(Integer.toUnsignedLong(declared)),
                        String.valueOf(rowBytes),
                        String.valueOf(start),
                        String.valueOf(file.length())));
        return (int) Math.min(Integer.MAX_VALUE, room);
    }

    private static int lengths(List<RawField> fields, boolean longText) {
        return fields.stream().mapToInt(field -> length(field, longText)).sum();
    }

    private static int length(RawField field, boolean longText) {
        return longText && field.type() == 'C' ? field.length() + 256 * field.decimals() : field.length();
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
            int length = length(field, longText);
            char type = type(field.type(), length);
            String name = unique(name(field.name(), charset), fields.size() + 1, names);
            int decimals = type == 'N' || type == 'F' ? field.decimals() : 0;
            fields.add(new DbfField(name, type, length, decimals, offset, layout.isReadable(type)));
            offset += length;
        }
        return fields;
    }

    /** The type; columns of an impossible width are text. */
    private char type(char type, int length) {
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
        return layout.fieldOffset(column);
    }

    /** Where a row begins; rows are counted from 0. */
    long rowOffset(int row) {
        return headerBytes + (long) row * rowBytes;
    }
}
