package org.dateline.shapefile;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.dateline.shapefile.binary.BinaryFile;
import org.dateline.shapefile.binary.ShapefileException;

/**
 * The 100 bytes that a .shp and a .shx begin with. The boxes in it are not read: bounds come from the shapes themselves.
 *
 * @param declaredLengthBytes how long the file says it is
 * @param typeCode the number of the type of all shapes in it that are not null shapes
 */
record ShpHeader(long declaredLengthBytes, int version, int typeCode) {

    static final int LENGTH_BYTES = 100;
    static final int FILE_CODE = 9994;
    static final int VERSION = 1000;
    static final int LENGTH_OFFSET = 24;
    static final int VERSION_OFFSET = 28;
    static final int TYPE_OFFSET = 32;

    /** @throws ShapefileException if it is not one */
    static ShpHeader read(BinaryFile file) throws IOException {
        if (file.length() < LENGTH_BYTES) {
            throw file.refusal(
                    0,
                    0,
                    tr("the file is {0} bytes long, but its header alone takes 100", String.valueOf(file.length())));
        }
        ByteBuffer bytes = file.read(0, LENGTH_BYTES, 0);
        int fileCode = bytes.getInt(0);
        if (fileCode != FILE_CODE) {
            throw file.refusal(
                    0,
                    0,
                    tr("the file code is {0} instead of {1}", String.valueOf(fileCode), String.valueOf(FILE_CODE)));
        }
        long declared = 2 * Integer.toUnsignedLong(bytes.getInt(LENGTH_OFFSET));
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        return new ShpHeader(declared, bytes.getInt(VERSION_OFFSET), bytes.getInt(TYPE_OFFSET));
    }
}
