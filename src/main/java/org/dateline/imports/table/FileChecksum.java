package org.dateline.imports.table;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;
import org.dateline.problem.UnreadableFileException;

/** The SHA-256 of a file's bytes, 64 hexadecimal digits in lower case. */
public final class FileChecksum {

    private FileChecksum() {}

    /**
     * The checksum.
     *
     * @throws UnreadableFileException if the file cannot be read
     */
    public static String of(Path file) throws UnreadableFileException {
        try {
            return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), "the file cannot be read", unreadable);
        }
    }
}
