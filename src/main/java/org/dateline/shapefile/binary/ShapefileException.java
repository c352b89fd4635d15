package org.dateline.shapefile.binary;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A shapefile that cannot be trusted as a whole and is refused: its layout contradicts itself or the length of the file.
 * The message names the file, the record and the byte.
 */
public final class ShapefileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int record;
    private final long offsetBytes;
    private final String reason;

    /** @param reason what is wrong, one sentence without a full stop */
    public ShapefileException(Path file, int record, long offsetBytes, String reason) {
        super(message(file, record, String.valueOf(offsetBytes), reason));
        this.file = file;
        this.record = record;
        this.offsetBytes = offsetBytes;
        this.reason = reason;
    }

    private static String message(Path file, int record, String offset, String reason) {
        return record == 0
                ? tr("{0}, header, byte {1}: {2}", file, offset, reason)
                : tr("{0}, record {1}, byte {2}: {3}", file, String.valueOf(record), offset, reason);
    }

    /** The file of the set that is wrong, such as the .dbf. */
    public Path file() {
        return file;
    }

    /** The record, counted from 1; 0 for the file's header. */
    public int record() {
        return record;
    }

    /** The byte offset from the start of the file, counted from 0. */
    public long offsetBytes() {
        return offsetBytes;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }
}
