package org.dateline.shapefile.dbf;

import static org.dateline.language.Tr.tr;

import com.linuxense.javadbf.DBFException;
import com.linuxense.javadbf.DBFReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;
import org.dateline.shapefile.binary.Warnings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a .dbf. The values are decoded by javadbf, which is given one row at a time: what it would stumble
 * over is blanked before, so that one bad number costs no more than itself.
 */
public final class DbfReader implements Closeable {

    /** No longer exponent is a number that anything here can hold. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++([.,]\\d*+)?|[.,]\\d++)([eE][+-]?\\d{1,3})?");

    /** How overflow and no value are written. */
    private static final Pattern NO_NUMBER = Pattern.compile("[*?\\x00 ]*");

    private static final Pattern NO_DATE = Pattern.compile("[0\\x00 ]*");
    private static final int TYPE_AT = 11;
    private static final int LENGTH_AT = 16;
    private static final int DECIMALS_AT = 17;
    private static final String DECODED_BY_JAVADBF = "CNFDLIO";

    /** The Julian day number of 1 January 1970. */
    private static final int EPOCH_JULIAN_DAY = 2_440_588;

    private static final byte DBASE_III = 3;

    private final BinaryFile file;
    private final DbfHeader header;
    private final List<DbfField> fields;
    private final Warnings warnings;
    private final Feed feed = new Feed();
    private final DBFReader decoder;

    /** @throws IOException if the file cannot be read */
    public DbfReader(BinaryFile file, DbfHeader header, List<DbfField> fields, Charset charset, Warnings warnings)
            throws IOException {
        this.file = file;
        this.header = header;
        this.fields = fields;
        this.warnings = warnings;
        feed.give(plainHeader());
        try {
            this.decoder = new DBFReader(feed, charset, false, header.longText());
        } catch (DBFException | IllegalArgumentException refused) {
            throw file.refusal(0, 0, tr("the header cannot be read"));
        }
    }

    /** The header as dBASE III would have written it, with columns of unreadable types as text, to keep rows in step. */
    private byte[] plainHeader() throws IOException {
        int length = (int) DbfLayout.THIRD.fieldOffset(fields.size()) + 1;
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(file.read(0, DbfHeader.FIXED_BYTES, 0));
        bytes.put(0, DBASE_III).putShort(8, (short) length);
        for (int i = 0; i < fields.size(); i++) {
            DbfField column = fields.get(i);
            int at = (int) DbfLayout.THIRD.fieldOffset(i);
            boolean known = column.isReadable() && DECODED_BY_JAVADBF.indexOf(column.type()) >= 0;
            char type = known ? column.type() : 'C';
            int decimals = Math.min(column.decimals(), Math.max(0, column.length() - 2));
            int highByte = header.longText() ? column.length() >> 8 : 0;
            // The names are known already, and javadbf need not understand them
            bytes.put(at, (byte) 'F').put(at + TYPE_AT, (byte) type).put(at + LENGTH_AT, (byte) column.length());
            bytes.put(at + DECIMALS_AT, (byte) (type == 'C' ? highByte : decimals));
        }
        return bytes.put(length - 1, (byte) DbfLayout.TERMINATOR).array();
    }

    /**
     * Reads a row.
     *
     * @param record the record it belongs to, counted from 1
     * @return the values of the readable columns, in their order; empty if the row is deleted
     */
    public Optional<@Nullable Object[]> row(int record) throws IOException {
        long offset = header.rowOffset(record - 1);
        byte[] row = new byte[header.rowBytes()];
        file.read(offset, row.length, record).get(row);
        if (row[0] == '*') {
            warnings.add(file.path(), record, offset, tr("the row is marked as deleted; the record is left out"));
            return Optional.empty();
        }
        if (row[0] != ' ') {
            String message = tr(
                    "a row begins with a blank or an asterisk, not with byte {0}; it is read nevertheless",
                    String.valueOf(Byte.toUnsignedInt(row[0])));
            warnings.add(file.path(), record, offset, message);
            row[0] = ' ';
        }
        fields.forEach(field -> blankUnreadable(row, field, record, offset));
        return Optional.of(values(row, decode(row, record, offset), record, offset));
    }

    private void blankUnreadable(byte[] row, DbfField field, int record, long rowOffset) {
        boolean isDate = field.type() == 'D';
        if (!isDate && !field.isNumberInText()) {
            return;
        }
        replaceZeroBytes(row, field);
        String text = new String(row, field.offset(), field.length(), StandardCharsets.ISO_8859_1).strip();
        boolean none = (isDate ? NO_DATE : NO_NUMBER).matcher(text).matches();
        if (none || !(isDate ? isDay(text) : NUMBER.matcher(text).matches())) {
            Arrays.fill(row, field.offset(), field.offset() + field.length(), (byte) ' ');
            if (!none) {
                warn(
                        field,
                        record,
                        rowOffset,
                        isDate ? tr("\"{0}\" is not a date", text) : tr("\"{0}\" is not a number", text));
            }
        }
    }

    private static void replaceZeroBytes(byte[] row, DbfField field) {
        for (int i = field.offset(); i < field.offset() + field.length(); i++) {
            row[i] = row[i] == 0 ? (byte) ' ' : row[i];
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
            // The formatter takes an offset behind the day too
            return text.length() == 8;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private Object[] decode(byte[] row, int record, long offset) throws ShapefileException {
        feed.give(row);
        try {
            Object[] values = decoder.nextRecord();
            if (values != null && values.length == fields.size()) {
                return values;
            }
        } catch (DBFException | IllegalArgumentException refused) {
            throw file.refusal(record, offset, tr("the row cannot be read"));
        }
        throw file.refusal(record, offset, tr("the row cannot be read"));
    }

    private @Nullable Object[] values(byte[] row, Object[] decoded, int record, long rowOffset) {
        @Nullable
        Object[] values = new @Nullable
                Object[(int) fields.stream().filter(DbfField::isReadable).count()];
        int column = 0;
        for (int i = 0; i < decoded.length; i++) {
            DbfField field = fields.get(i);
            if (field.isReadable()) {
                values[column++] = field.isBinary() ? binary(row, field) : value(decoded[i], field, record, rowOffset);
            }
        }
        return values;
    }

    private @Nullable Object value(@Nullable Object decoded, DbfField field, int record, long rowOffset) {
        if (decoded instanceof String text) {
            return text(text, field, record, rowOffset);
        }
        if (decoded instanceof BigDecimal number) {
            return number(number, field, record, rowOffset);
        }
        return decoded instanceof Number || decoded instanceof Date || decoded instanceof Boolean ? decoded : null;
    }

    private static @Nullable Object binary(byte[] row, DbfField field) {
        ByteBuffer bytes = ByteBuffer.wrap(row, field.offset(), field.length()).order(ByteOrder.LITTLE_ENDIAN);
        if (field.type() == DbfField.FOXPRO_DOUBLE) {
            double value = bytes.getDouble();
            return Double.isFinite(value) ? value : null;
        }
        int julianDay = bytes.getInt();
        int milliseconds = bytes.getInt();
        boolean none = julianDay == 0 || julianDay == 0x20202020;
        return none
                ? null
                : Date.from(LocalDate.ofEpochDay((long) julianDay - EPOCH_JULIAN_DAY)
                        .atStartOfDay()
                        .plus(Duration.ofMillis(milliseconds))
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
    }

    /** Text ends at the first zero byte, which some programs pad with. */
    private String text(String text, DbfField field, int record, long rowOffset) {
        int end = text.indexOf('\0');
        if (text.indexOf('\uFFFD') >= 0) {
            warn(field, record, rowOffset, tr("there are bytes that are no characters in the file's charset"));
        }
        return (end < 0 ? text : text.substring(0, end)).stripTrailing();
    }

    private @Nullable Number number(BigDecimal number, DbfField field, int record, long rowOffset) {
        double value = number.doubleValue();
        Class<?> binding = field.binding();
        if (binding == Double.class) {
            return Double.isFinite(value) ? (Number) value : null;
        }
        // The width of the column keeps whole numbers in range, unless they are written with an exponent
        boolean whole =
                Math.abs(value) < 1e18 && number.remainder(BigDecimal.ONE).signum() == 0;
        if (!whole || (binding == Integer.class && Math.abs(value) > Integer.MAX_VALUE)) {
            warn(
                    field,
                    record,
                    rowOffset,
                    tr("{0} is not a whole number that fits the column", String.valueOf(number)));
            return null;
        }
        return binding == Integer.class ? (Number) number.intValue() : (Number) number.longValue();
    }

    private void warn(DbfField field, int record, long rowOffset, String message) {
        warnings.add(file.path(), record, rowOffset + field.offset(), tr("column \"{0}\": {1}", field.name(), message));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** What javadbf reads from: whatever it was given last. */
    private static final class Feed extends ByteArrayInputStream {

        Feed() {
            super(new byte[0]);
        }

        void give(byte[] bytes) {
            buf = bytes;
            pos = 0;
            count = bytes.length;
        }
    }
}
