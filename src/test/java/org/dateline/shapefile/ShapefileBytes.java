package org.dateline.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes the bytes of shapefiles, right and wrong ones, for tests; knows nothing of the code under test. */
public final class ShapefileBytes {

    private ShapefileBytes() {}

    /** Little-endian: an Integer takes four bytes, a Double eight; arrays one after the other. */
    public static byte[] content(Object... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object value : values) {
            if (value instanceof double[] doubles) {
                for (double each : doubles) {
                    bytes.writeBytes(content(each));
                }
            } else if (value instanceof int[] ints) {
                for (int each : ints) {
                    bytes.writeBytes(content(each));
                }
            } else if (value instanceof Integer number) {
                bytes.writeBytes(little(4).putInt(number).array());
            } else if (value instanceof Double number) {
                bytes.writeBytes(little(8).putDouble(number).array());
            } else {
                throw new IllegalArgumentException(String.valueOf(value));
            }
        }
        return bytes.toByteArray();
    }

    /** The content of a shape with parts (PolyLine, Polygon), without heights and measures. */
    public static byte[] parts(int type, double[]... parts) {
        int[] starts = new int[parts.length];
        int points = 0;
        for (int i = 0; i < parts.length; i++) {
            starts[i] = points;
            points += parts[i].length / 2;
        }
        List<Object> values = new ArrayList<>(List.of(type, new double[4], parts.length, points, starts));
        values.addAll(List.of(parts));
        return content(values.toArray());
    }

    /** A .shp of these records. */
    public static byte[] shp(int type, byte[]... contents) {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (int i = 0; i < contents.length; i++) {
            records.writeBytes(
                    big(8).putInt(i + 1).putInt(contents[i].length / 2).array());
            records.writeBytes(contents[i]);
        }
        return file(type, records.toByteArray());
    }

    /** The .shx that belongs to a .shp of these records. */
    public static byte[] shx(int type, byte[]... contents) {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        int offset = 50;
        for (byte[] content : contents) {
            entries.writeBytes(big(8).putInt(offset).putInt(content.length / 2).array());
            offset += 4 + content.length / 2;
        }
        return file(type, entries.toByteArray());
    }

    private static byte[] file(int type, byte[] body) {
        ByteBuffer bytes = big(100 + body.length);
        bytes.putInt(0, 9994).putInt(24, bytes.capacity() / 2);
        bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
        bytes.position(100);
        return bytes.put(body).array();
    }

    /** A column: its name, its letter, how wide it is, how many decimals it has. */
    public record Column(String name, char type, int length, int decimals) {}

    /** A .dbf; a row is its text without the deletion mark, or with {@code *} before it if it is deleted. */
    public static byte[] dbf(Charset charset, int languageDriver, List<Column> columns, String... rows) {
        int rowLength = 1 + columns.stream().mapToInt(Column::length).sum();
        int headerLength = 32 + 32 * columns.size() + 1;
        ByteBuffer bytes = little(headerLength + rows.length * rowLength + 1);
        bytes.put(0, (byte) 3).putInt(4, rows.length);
        bytes.putShort(8, (short) headerLength).putShort(10, (short) rowLength).put(29, (byte) languageDriver);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = 32 + 32 * i;
            bytes.put(at, column.name().getBytes(charset));
            bytes.put(at + 11, (byte) column.type());
            bytes.put(at + 16, (byte) column.length()).put(at + 17, (byte) column.decimals());
        }
        bytes.put(headerLength - 1, (byte) 0x0D).position(headerLength);
        for (String row : rows) {
            byte[] marked = (row.startsWith("*") ? row : " " + row).getBytes(charset);
            bytes.put(marked);
            for (int pad = marked.length; pad < rowLength; pad++) {
                bytes.put((byte) ' ');
            }
        }
        return bytes.put((byte) 0x1A).array();
    }

    /** A .dbf as dBASE 7 writes it, whose names may have 32 letters. */
    public static byte[] dbfOfLevelSeven(List<Column> columns, String... rows) {
        int rowLength = 1 + columns.stream().mapToInt(Column::length).sum();
        int headerLength = 68 + 48 * columns.size() + 1;
        ByteBuffer bytes = little(headerLength + rows.length * rowLength + 1);
        bytes.put(0, (byte) 4).putInt(4, rows.length);
        bytes.putShort(8, (short) headerLength).putShort(10, (short) rowLength);
        bytes.put(32, "DB437US0".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            int at = 68 + 48 * i;
            bytes.put(at, column.name().getBytes(StandardCharsets.US_ASCII));
            bytes.put(at + 32, (byte) column.type());
            bytes.put(at + 33, (byte) column.length()).put(at + 34, (byte) column.decimals());
        }
        bytes.put(headerLength - 1, (byte) 0x0D).position(headerLength);
        for (String row : rows) {
            bytes.put((" " + row).getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.put((byte) 0x1A).array();
    }

    /** A .dbf of one column of text, a row for each value. */
    public static byte[] names(String... values) {
        return dbf(StandardCharsets.UTF_8, 0, List.of(new Column("name", 'C', 20, 0)), values);
    }

    /** The same bytes with one integer, big-endian, in another place's stead. */
    public static byte[] withBig(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        ByteBuffer.wrap(changed).putInt(at, value);
        return changed;
    }

    /** The same bytes with one integer, little-endian, in another place's stead. */
    public static byte[] withLittle(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return changed;
    }

    /** Writes a whole shapefile of these records, with a table of their numbers, UTF-8, WGS 84. */
    public static Path write(Path folder, int type, byte[]... contents) throws IOException {
        Path shp = folder.resolve("layer.shp");
        String[] numbers = new String[contents.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.toString(i + 1);
        }
        Files.write(shp, shp(type, contents));
        Files.write(folder.resolve("layer.shx"), shx(type, contents));
        Files.write(folder.resolve("layer.dbf"), names(numbers));
        Files.writeString(folder.resolve("layer.cpg"), "UTF-8");
        Files.writeString(folder.resolve("layer.prj"), PrjFormat.WGS_84);
        return shp;
    }

    private static ByteBuffer big(int length) {
        return ByteBuffer.allocate(length);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
