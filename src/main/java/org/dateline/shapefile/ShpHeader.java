package org.dateline.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The 100 bytes that a .shp and a .shx begin with. The boxes in it are not read: bounds come from the shapes themselves.
 *
 * @param declaredLengthBytes how long the file says it is
 * @param type the type of all shapes in it that are not null shapes
 */
record ShpHeader(long declaredLengthBytes, ShapeType type) {

    static final int LENGTH_BYTES = 100;
    static final int FILE_CODE = 9994;
    static final int VERSION = 1000;
    static final int LENGTH_OFFSET = 24;
    static final int VERSION_OFFSET = 28;
    static final int TYPE_OFFSET = 32;

    private static final int MULTIPATCH = 31;

    /**
     * Reads and checks the header.
     *
     * @throws ShapefileException if it is not one, or says that the file is longer than it is
     */
    static ShpHeader read(BinaryFile file) throws IOException {
        Path path = file.path();
        if (file.length() < LENGTH_BYTES) {
            throw refusal(path, 0, "the file is " + file.length() + " bytes long, but its header alone takes 100");
        }
        ByteBuffer bytes = file.read(0, LENGTH_BYTES, 0);
        check(path, 0, "file code", FILE_CODE, bytes.getInt(0));
        long declared = 2 * Integer.toUnsignedLong(bytes.getInt(LENGTH_OFFSET));
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        check(path, VERSION_OFFSET, "version", VERSION, bytes.getInt(VERSION_OFFSET));
        if (declared < LENGTH_BYTES || declared > file.length()) {
            throw refusal(
                    path,
                    LENGTH_OFFSET,
                    "the header says that the file is " + declared + " bytes long, but it is " + file.length());
        }
        return new ShpHeader(declared, type(path, bytes.getInt(TYPE_OFFSET)));
    }

    private static void check(Path path, int offset, String what, int expected, int found) throws ShapefileException {
        if (found != expected) {
            throw refusal(path, offset, "the " + what + " is " + found + " instead of " + expected);
        }
    }

    private static ShapeType type(Path path, int code) throws ShapefileException {
        if (code == MULTIPATCH) {
            throw refusal(path, TYPE_OFFSET, "shapes of type 31 (MultiPatch) are not supported");
        }
        return ShapeType.ofCode(code).orElseThrow(() -> refusal(path, TYPE_OFFSET, "there is no shape type " + code));
    }

    private static ShapefileException refusal(Path path, int offset, String reason) {
        return new ShapefileException(path, 0, offset, reason);
    }
}
