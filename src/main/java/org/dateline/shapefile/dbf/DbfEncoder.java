package org.dateline.shapefile.dbf;

import static org.dateline.language.Tr.tr;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The .dbf of some features. Columns are as wide as their values need, so that nothing is cut off; what does not fit is
 * refused. The date of last change in the header is always {@value #YEAR}-01-01: the same features give the same bytes.
 */
public final class DbfEncoder {

    static final int YEAR = 2000;
    private static final int MAX_NAME_BYTES = 10;
    private static final int MAX_TEXT_BYTES = 254;
    private static final int MAX_NUMBER_BYTES = 31;
    private static final int INTEGER_WIDTH = 9;
    private static final int LONG_WIDTH = 18;
    private static final int LANGUAGE_OFFSET = 29;

    /** A table must have a column; this one holds the number of the record, from 1. */
    private static final String ONLY_COLUMN = "FID";

    private static final String NAME = "";

    private DbfEncoder() {}

    /** @throws IOException if a name is too long for a .dbf or a type has no column */
    public static void check(SimpleFeatureType schema, Charset charset) throws IOException {
        for (AttributeDescriptor attribute : attributes(schema)) {
            String name = attribute.getLocalName();
            if (encoded(name, charset, NAME).length > MAX_NAME_BYTES) {
                throw new IOException(tr(
                        "the name \"{0}\" is longer than the {1} bytes that a .dbf has for it in {2}",
                        name, MAX_NAME_BYTES, charset));
            }
            type(attribute);
        }
    }

    /** @throws IOException if a value does not fit */
    public static byte[] encode(SimpleFeatureType schema, List<SimpleFeature> features, Charset charset)
            throws IOException {
        check(schema, charset);
        List<AttributeDescriptor> attributes = attributes(schema);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DBFWriter writer = new DBFWriter(bytes, charset)) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (SimpleFeature feature : features) {
                rows.add(row(attributes, feature, rows.size() + 1));
            }
            writer.setFields(fields(attributes, rows, charset));
            rows.forEach(writer::addRecord);
        }
        byte[] table = bytes.toByteArray();
        table[1] = (byte) (YEAR - 1900);
        table[2] = 1;
        table[3] = 1;
        if (charset.equals(StandardCharsets.UTF_8)) {
            // No language driver stands for UTF-8; the .cpg says it
            table[LANGUAGE_OFFSET] = 0;
        }
        return table;
    }

    private static List<AttributeDescriptor> attributes(SimpleFeatureType schema) {
        return schema.getAttributeDescriptors().stream()
                .filter(attribute -> !attribute.equals(schema.getGeometryDescriptor()))
                .toList();
    }

    private static DBFDataType type(AttributeDescriptor attribute) throws IOException {
        Class<?> binding = attribute.getType().getBinding();
        if (binding == String.class) {
            return DBFDataType.CHARACTER;
        }
        if (Number.class.isAssignableFrom(binding)) {
            return DBFDataType.NUMERIC;
        }
        if (binding == Boolean.class) {
            return DBFDataType.LOGICAL;
        }
        if (Date.class.isAssignableFrom(binding)) {
            return DBFDataType.DATE;
        }
        throw new IOException(tr(
                "attribute \"{0}\" is of type {1}, for which a .dbf has no column",
                attribute.getLocalName(), binding.getSimpleName()));
    }

    private static @Nullable Object[] row(List<AttributeDescriptor> attributes, SimpleFeature feature, int record) {
        if (attributes.isEmpty()) {
            return new Object[] {BigDecimal.valueOf(record)};
        }
        return attributes.stream()
                .map(attribute -> feature.getAttribute(attribute.getName()))
                .map(value -> value instanceof Number number ? exact(number) : value)
                .toArray();
    }

    /** The number with all its digits; what is no number has no value. */
    private static @Nullable BigDecimal exact(Number number) {
        return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
    }

    private static DBFField[] fields(
            List<AttributeDescriptor> attributes, List<@Nullable Object[]> rows, Charset charset) throws IOException {
        if (attributes.isEmpty()) {
            return new DBFField[] {new DBFField(ONLY_COLUMN, DBFDataType.NUMERIC, INTEGER_WIDTH)};
        }
        DBFField[] fields = new DBFField[attributes.size()];
        for (int i = 0; i < fields.length; i++) {
            int column = i;
            List<Object> values = rows.stream()
                    .map(row -> row[column])
                    .flatMap(Stream::ofNullable)
                    .toList();
            fields[i] = field(attributes.get(i), values, charset);
        }
        return fields;
    }

    private static DBFField field(AttributeDescriptor attribute, List<Object> values, Charset charset)
            throws IOException {
        String name = attribute.getLocalName();
        DBFDataType type = type(attribute);
        return switch (type) {
            case CHARACTER -> new DBFField(name, type, textWidth(name, values, charset));
            case NUMERIC -> number(attribute, values);
            default -> new DBFField(name, type);
        };
    }

    private static int textWidth(String name, List<Object> values, Charset charset) throws IOException {
        int width = 1;
        for (Object value : values) {
            width = Math.max(width, encoded((String) value, charset, name).length);
        }
        if (width > MAX_TEXT_BYTES) {
            throw new IOException(tr(
                    "a value of \"{0}\" takes {1} bytes; a .dbf has room for {2}",
                    name, String.valueOf(width), MAX_TEXT_BYTES));
        }
        return width;
    }

    /** @param column of which the text is a value; the text itself is the name of one where it is {@link #NAME} */
    private static byte[] encoded(String text, Charset charset, String column) throws IOException {
        if (!charset.newEncoder().canEncode(text)) {
            throw new IOException(
                    column.equals(NAME)
                            ? tr("the name \"{0}\" cannot be written in {1}", text, charset)
                            : tr("a value of \"{0}\" cannot be written in {1}", column, charset));
        }
        return text.getBytes(charset);
    }

    private static DBFField number(AttributeDescriptor attribute, List<Object> values) throws IOException {
        Class<?> binding = attribute.getType().getBinding();
        boolean fraction = binding == Double.class || binding == Float.class || binding == BigDecimal.class;
        int decimals = fraction ? 1 : 0;
        int whole = 1;
        for (Object value : values) {
            BigDecimal number = ((BigDecimal) value).stripTrailingZeros();
            if (number.precision() - number.scale() > MAX_NUMBER_BYTES) {
                throw tooLong(attribute, number.precision() - number.scale());
            }
            decimals = Math.max(decimals, number.scale());
            String digits = number.toPlainString();
            whole = Math.max(whole, number.scale() > 0 ? digits.indexOf('.') : digits.length());
        }
        int width =
                fraction ? whole + 1 + decimals : Math.max(whole, binding == Long.class ? LONG_WIDTH : INTEGER_WIDTH);
        if (width > MAX_NUMBER_BYTES) {
            throw tooLong(attribute, width);
        }
        return new DBFField(attribute.getLocalName(), DBFDataType.NUMERIC, width, decimals);
    }

    private static IOException tooLong(AttributeDescriptor attribute, int width) {
        return new IOException(tr(
                "a value of \"{0}\" takes {1} characters to be written exactly; a .dbf has room for {2}",
                attribute.getLocalName(), String.valueOf(width), MAX_NUMBER_BYTES));
    }
}
